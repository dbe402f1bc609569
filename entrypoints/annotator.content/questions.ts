import type { CardView } from '@/lib/card/view';
import { type FoundMentions, MessageRefused, Orphaned, type send } from '@/lib/messages';
import { Allowance } from '@/lib/page/allowance';
import type { PageBlock, PageBlocks } from '@/lib/page/blocks';
import { languageHint, publishedAt } from '@/lib/page/metadata';
import { seenFirst } from '@/lib/page/viewport';

/** Units of text in one message; copying more than this between processes costs frames. */
const BATCH_TEXT = 50_000;
/** Blocks in one message; the background takes no more than 2,000. */
const BATCH_BLOCKS = 1_000;
/** Ids in one message; the background takes no more. */
const MAX_IDS = 5_000;

/** Messages that a page may send at once, and in each second after. */
const MESSAGES = { atOnce: 40, perSecond: 2 };

/** Ms before asking again when nobody answered, and how often. */
const AGAIN = { afterMs: 5_000, times: 3 };

interface Answers {
  /** What the background found, and the blocks that it was asked about. */
  onFound(reply: FoundMentions, asked: readonly PageBlock[]): void;
  /** Nobody will answer any more. */
  onFailure(error: unknown): void;
}

/** What the page asks the background, one message at a time. */
export class Questions {
  /** From the page's own words, for its cards and for saving. */
  published: string | undefined;
  language = 'und';
  readonly cards = new Map<string, CardView>();
  private readonly established = new Set<string>();
  private readonly pending = new Set<number>();
  private readonly waiting = new Map<number, readonly string[]>();
  private readonly allowance = new Allowance(MESSAGES.atOnce, MESSAGES.perSecond, () =>
    performance.now(),
  );
  private token = 0;
  private failures = 0;
  private isAsking = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ask: typeof send,
    private readonly blocks: PageBlocks,
    private readonly answers: Answers,
    private readonly signal: AbortSignal,
  ) {
    this.readMetadata();
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  get isBusy(): boolean {
    return this.isAsking || this.pending.size > 0;
  }

  add(blocks: readonly PageBlock[]): void {
    for (const { id } of blocks) this.pending.add(id);
  }

  drop(blocks: readonly PageBlock[]): void {
    for (const { id } of blocks) {
      this.pending.delete(id);
      this.waiting.delete(id);
    }
  }

  /** Another page stands here now: what is under way is stale, and what is left is asked again. */
  restart(): void {
    this.token++;
    this.readMetadata();
    this.established.clear();
    this.waiting.clear();
    this.cards.clear();
    this.add(this.blocks.all());
  }

  /** Asks for what is pending, unless it is asking already or has asked too much. */
  async run(): Promise<void> {
    if (this.isAsking || this.pending.size === 0 || this.signal.aborted) return;
    const wait = this.allowance.wait();
    if (wait > 0) return this.runIn(wait);
    this.allowance.spend(1);
    const batch = this.takeBatch();
    if (batch.length === 0) return;
    // Pages often fill in their data after the first text.
    this.published ??= publishedAt();
    const token = ++this.token;
    this.isAsking = true;
    try {
      const reply = await this.ask('findMentions', {
        blocks: batch.map(({ id, text }) => ({ id, text })),
        page: {
          language: this.language,
          established: [...this.established].slice(0, MAX_IDS),
          cards: [...this.cards.keys()].slice(0, MAX_IDS),
          ...(this.published !== undefined && { published: this.published }),
        },
        token,
      });
      if (this.signal.aborted) return;
      this.failures = 0;
      if (reply.token === this.token) this.take(reply, batch);
      else this.add(batch);
    } catch (error) {
      if (this.signal.aborted) return;
      this.add(batch);
      const isFinal = error instanceof MessageRefused || error instanceof Orphaned;
      if (isFinal || ++this.failures > AGAIN.times) this.answers.onFailure(error);
      else this.runIn(AGAIN.afterMs);
      return;
    } finally {
      this.isAsking = false;
    }
    await this.run();
  }

  private take(reply: FoundMentions, batch: readonly PageBlock[]): void {
    if (reply.language !== 'und') this.language = reply.language;
    for (const card of reply.cards) this.cards.set(card.entity, card);
    const asked = batch.flatMap(({ id }) => this.blocks.get(id) ?? []);
    for (const { id } of asked) this.waiting.delete(id);
    for (const { block, ids } of reply.waiting) {
      // An id that it was told of already must not have it asked again for ever.
      const open = ids.filter((id) => !this.established.has(id));
      if (this.blocks.get(block)) this.waiting.set(block, open);
    }
    for (const id of reply.established) this.established.add(id);
    for (const [block, ids] of this.waiting) {
      if (!ids.some((id) => this.established.has(id))) continue;
      this.waiting.delete(block);
      this.pending.add(block);
    }
    this.answers.onFound(reply, asked);
  }

  private takeBatch(): readonly PageBlock[] {
    const all: PageBlock[] = [];
    let length = 0;
    for (const id of this.pending) {
      const block = this.blocks.get(id);
      if (block) all.push(block);
      else this.pending.delete(id);
      length += block?.text.length ?? 0;
    }
    const isLarge = length > BATCH_TEXT || all.length > BATCH_BLOCKS;
    const batch: PageBlock[] = [];
    let units = 0;
    for (const block of isLarge ? seenFirst(all) : all) {
      units += block.text.length;
      if (batch.length > 0 && (units > BATCH_TEXT || batch.length >= BATCH_BLOCKS)) break;
      batch.push(block);
      this.pending.delete(block.id);
    }
    return batch;
  }

  private runIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.run(), ms);
  }

  private readMetadata(): void {
    this.published = publishedAt();
    this.language = languageHint(document);
  }
}
