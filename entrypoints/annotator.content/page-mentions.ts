import type { Mention } from '@/lib/match/mention';
import { inPageOrder, type PageBlock, type Update } from '@/lib/page/blocks';
import { placeOf } from '@/lib/page/offsets';
import type { Painter } from '@/lib/page/paint';
import { PageMention } from './page-mention';

/** Painted at most (security.md §1.15): beyond it a page is a list of names. */
const MAX_MENTIONS = 2_000;

/**
 * The mentions of a page by block. A mention outlives changes around it: as long as the
 * same name stands in the same text nodes it keeps its key, its paint and an open card.
 */
export class PageMentions {
  private readonly found = new Map<number, readonly Mention[]>();
  private readonly laid = new Map<number, readonly PageMention[]>();
  /** Mentions of replaced text, kept until its successor's are known, by the successor's id. */
  private readonly outgoing = new Map<number, readonly PageMention[]>();
  private ordered: readonly PageMention[] | null = null;
  private current: PageMention | null = null;
  private count = 0;
  private nextKey = 1;

  constructor(private readonly painter: Painter) {}

  /** Shown mentions in page order. */
  all(): readonly PageMention[] {
    this.ordered ??= this.every()
      .filter((mention) => this.painter.isShown(mention))
      .sort(
        (a, b) =>
          inPageOrder(a.painted.startContainer, b.painted.startContainer) ||
          a.painted.startOffset - b.painted.startOffset,
      );
    return this.ordered;
  }

  /** All of them, shown or not. */
  every(): PageMention[] {
    return [...this.laid.values()].flat();
  }

  /** Which types are shown has changed. */
  reorder(): void {
    this.ordered = null;
  }

  /** Takes what the background found in a block. */
  take(block: PageBlock, found: readonly Mention[]): void {
    this.found.set(block.id, found);
    this.lay(block, found);
  }

  onUpdate({ fresh, kept, left }: Update): void {
    for (const block of kept) this.lay(block, this.found.get(block.id) ?? []);
    const outgoing = left.flatMap(({ id }) => this.lift(id));
    const successor = fresh[0];
    if (successor) this.outgoing.set(successor.id, outgoing);
    else this.remove(outgoing);
  }

  /** Before the next paint: these letters are others now, or gone. */
  onGone(texts: ReadonlySet<Node>): void {
    const gone = new Set<PageMention>();
    for (const text of texts) {
      for (const mark of this.painter.in(text)) gone.add(mark as PageMention);
    }
    if (gone.size === 0) return;
    this.remove([...gone]);
    for (const { block } of gone) {
      const rest = this.laid.get(block)?.filter((mention) => !gone.has(mention));
      if (rest) this.laid.set(block, rest);
    }
  }

  setCurrent(mention: PageMention | null): void {
    if (mention === this.current) return;
    this.current = mention;
    this.painter.setCurrent(mention?.range() ? mention.painted : null);
  }

  private lay(block: PageBlock, found: readonly Mention[]): void {
    const before = new Set([...(this.laid.get(block.id) ?? []), ...this.takeOutgoing(block.id)]);
    const now: PageMention[] = [];
    const added: PageMention[] = [];
    for (const mention of found) {
      const place = placeOf(block, mention.start, mention.end);
      if (!place) continue;
      const here = [...this.painter.in(place.startContainer)] as PageMention[];
      const same = here.find((other) => other.is(mention, place));
      if (same) {
        same.home = block;
        same.mention = mention;
        before.delete(same);
        now.push(same);
      } else if (this.count + added.length < MAX_MENTIONS) {
        added.push(new PageMention(this.nextKey++, block, mention, place));
      }
    }
    // One that a neighbouring block has taken over meanwhile is not ours to remove.
    this.remove(
      [...before].filter(
        (mention) => mention.block === block.id || !this.laid.get(mention.block)?.includes(mention),
      ),
    );
    this.painter.add(added);
    this.count += added.length;
    this.laid.set(block.id, [...now, ...added]);
    this.ordered = null;
  }

  private remove(mentions: readonly PageMention[]): void {
    const there = mentions.filter((mention) => mention.end());
    this.painter.remove(there);
    if (this.current && there.includes(this.current)) this.setCurrent(null);
    this.count -= there.length;
    this.ordered = null;
  }

  /** Takes a block's mentions off the books; they stay painted. */
  private lift(id: number): readonly PageMention[] {
    const mentions = [...(this.laid.get(id) ?? []), ...this.takeOutgoing(id)];
    this.laid.delete(id);
    this.found.delete(id);
    return mentions;
  }

  private takeOutgoing(id: number): readonly PageMention[] {
    const mentions = this.outgoing.get(id) ?? [];
    this.outgoing.delete(id);
    return mentions;
  }
}
