import type { CardView } from '@/lib/card/view';
import { MAX_IDS } from '@/lib/limits';
import { type FoundMentions, MessageRefused, Orphaned, type send } from '@/lib/messages';
import { createAllowance } from '@/lib/page/allowance';
import type { PageBlock, PageBlocks } from '@/lib/page/blocks';
import { languageHint, publishedAt } from '@/lib/page/metadata';
import { seenFirst } from '@/lib/page/seen-first';
import { hasCard } from '../card.content/handshake';

/** Units of text in one message; copying more than this between processes costs frames. */
const BATCH_TEXT = 50_000;
/** Blocks in one message; the background takes twice as many. */
const BATCH_BLOCKS = 1_000;

/**
 * Units of text that a page may send at once, and in each second after: an article is twenty
 * thousand, and a page that changes without end is not worth more.
 */
const AT_ONCE = 300_000;
const PER_SECOND = 20_000;

/** Ms before asking again when nobody answered, and how often. */
const AGAIN_MS = 5_000;
const AGAIN_TIMES = 3;

interface Answers {
  /** What the background found in the blocks that it was asked about and that still stand. */
  onFound(reply: FoundMentions, asked: readonly PageBlock[]): void;
  /** Nobody will answer any more. */
  onFailure(): void;
}

/** What the page asks the background, one message at a time. */
export interface Questions {
  /** Cards of the entities met so far. */
  readonly cards: ReadonlyMap<string, CardView>;
  /** From the page's own words, for its cards and for saving. */
  published(): string | undefined;
  language(): string;
  isBusy(): boolean;
  add(blocks: readonly PageBlock[]): void;
  drop(blocks: readonly PageBlock[]): void;
  /** Another page stands here now: what is under way is stale, and what is left is asked again. */
  restart(): void;
  /** Asks for what is pending, unless it is asking already or has asked too much. */
  run(): Promise<void>;
}

export function createQuestions(
  ask: typeof send,
  blocks: PageBlocks,
  { onFound, onFailure }: Answers,
  signal: AbortSignal,
): Questions {
  const cards = new Map<string, CardView>();
  const established = new Set<string>();
  const pending = new Set<number>();
  const waiting = new Map<number, readonly string[]>();
  const allowance = createAllowance(AT_ONCE, PER_SECOND);
  let published = publishedAt();
  let language = languageHint(document);
  let token = 0;
  let failures = 0;
  let isAsking = false;
  let cardCalls = 0;

  function add(more: readonly { readonly id: number }[]): void {
    for (const { id } of more) pending.add(id);
  }

  async function run(): Promise<void> {
    if (isAsking || pending.size === 0 || signal.aborted) return;
    isAsking = true;
    // No longer than that: the blocks under way are those of now.
    await pause(allowance.wait());
    const batch = takeBatch();
    allowance.spend(batch.reduce((sum, { text }) => sum + text.length, 0));
    // Pages often fill in their data after the first text.
    published ??= publishedAt();
    const own = ++token;
    try {
      if (batch.length > 0 && !signal.aborted) {
        const reply = await ask('findMentions', {
          blocks: batch.map(({ id, text }) => ({ id, text })),
          page: pageState(),
          token: own,
        });
        failures = 0;
        if (own !== token) add(batch);
        else if (!signal.aborted) take(reply, batch);
      }
    } catch (error) {
      // What was refused once is refused again: those blocks stay plain, the page lives on.
      if (!(error instanceof MessageRefused)) {
        add(batch);
        failures++;
        if (error instanceof Orphaned || failures > AGAIN_TIMES) onFailure();
        await pause(AGAIN_MS);
      }
    }
    isAsking = false;
    return run();
  }

  function pageState() {
    return {
      language,
      established: [...established].slice(0, MAX_IDS),
      cards: [...cards.keys()].slice(0, MAX_IDS),
      hasCard: hasCard(),
      ...(published !== undefined && { published }),
    };
  }

  /**
   * The card's script comes with the answers that bring cards. Where it failed to and the page
   * rests, nothing else would bring it: so the page says once more that it lacks it.
   */
  function callCard(): void {
    if (cardCalls >= AGAIN_TIMES) return;
    cardCalls++;
    setTimeout(() => {
      if (signal.aborted || hasCard()) return;
      // No blocks: the answer has nothing new, and a failure is the next call's business.
      void ask('findMentions', { blocks: [], page: pageState(), token }).catch(() => undefined);
      callCard();
    }, AGAIN_MS);
  }

  function take(reply: FoundMentions, batch: readonly PageBlock[]): void {
    if (reply.language !== 'und') language = reply.language;
    for (const card of reply.cards) cards.set(card.entity, card);
    if (cards.size > 0 && cardCalls === 0) callCard();
    for (const { id } of batch) waiting.delete(id);
    for (const { block, ids } of reply.waiting) {
      // It left while the question was under way, and would never be dropped.
      if (!blocks.get(block)) continue;
      // An id that it was told of already must not have it asked again for ever.
      waiting.set(
        block,
        ids.filter((id) => !established.has(id)),
      );
    }
    for (const id of reply.established) established.add(id);
    for (const [id, ids] of waiting) {
      if (ids.some((other) => established.has(other))) pending.add(id);
    }
    onFound(
      reply,
      batch.flatMap(({ id }) => blocks.get(id) ?? []),
    );
  }

  function takeBatch(): readonly PageBlock[] {
    const all = [...pending].flatMap((id) => blocks.get(id) ?? []);
    const length = all.reduce((sum, { text }) => sum + text.length, 0);
    const isLarge = length > BATCH_TEXT || all.length > BATCH_BLOCKS;
    let units = 0;
    const batch = (isLarge ? seenFirst(all) : all).filter(({ text }, index) => {
      units += text.length;
      return index === 0 || (units <= BATCH_TEXT && index < BATCH_BLOCKS);
    });
    pending.clear();
    add(all);
    for (const { id } of batch) pending.delete(id);
    return batch;
  }

  return {
    cards,
    add,
    run,
    published: () => published,
    language: () => language,
    isBusy: () => isAsking || pending.size > 0,
    drop(gone) {
      for (const { id } of gone) {
        pending.delete(id);
        waiting.delete(id);
      }
    },
    restart() {
      token++;
      published = publishedAt();
      established.clear();
      waiting.clear();
      cards.clear();
      add(blocks.all());
    },
  };
}

function pause(ms: number): Promise<void> | undefined {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined;
}
