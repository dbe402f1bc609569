import { MAX_MENTIONS } from '@/lib/limits';
import type { Mention } from '@/lib/match/mention';
import type { PageBlock, Update } from '@/lib/page/blocks';
import { type Place, placeOf, rangeAt } from '@/lib/page/offsets';
import { inPageOrder } from '@/lib/page/page-order';
import type { Mark, Painter } from '@/lib/page/paint';
import type { MentionHandle } from '../card.content/mention-source';

/** A mention where it stands on the page: painted, and known to the card. */
export interface PageMention extends MentionHandle, Mark {
  block: number;
  mention: Mention;
  sentence: string;
  isGone: boolean;
}

/**
 * The mentions of a page by block. A mention outlives changes around it: as long as the
 * same name stands in the same text nodes it keeps its key, its paint and an open card.
 */
export interface PageMentions {
  /** Shown mentions in page order. */
  all(): readonly PageMention[];
  /** Some were left plain, because as many are painted as may be. */
  isCut(): boolean;
  /** Other types are shown now, or something else was painted as current. */
  refresh(): void;
  /** Takes what the background found in a block. */
  take(block: PageBlock, found: readonly Mention[]): void;
  onUpdate(update: Update): void;
  /** Before the next paint: these letters are others now, or gone. */
  onGone(texts: ReadonlySet<Node>): void;
  setCurrent(mention: PageMention | null): void;
}

export function createPageMentions(painter: Painter<PageMention>): PageMentions {
  const found = new Map<number, readonly Mention[]>();
  const laid = new Map<number, readonly PageMention[]>();
  /** Mentions of replaced text, kept until its successor's are known, by the successor's id. */
  const outgoing = new Map<number, readonly PageMention[]>();
  /** Blocks with mentions too many. */
  const cut = new Set<number>();
  let ordered: readonly PageMention[] | null = null;
  let current: PageMention | null = null;
  let count = 0;
  let nextKey = 1;

  function setCurrent(mention: PageMention | null): void {
    current = mention;
    painter.setCurrent(mention && !mention.isGone ? mention.painted : null);
  }

  function lay(block: PageBlock): void {
    const before = lift(block.id);
    const added: PageMention[] = [];
    cut.delete(block.id);
    const now = (found.get(block.id) ?? []).flatMap((mention) => {
      const place = placeOf(block, mention.start, mention.end);
      if (!place) return [];
      const same = [...painter.in(place.startContainer)].find((other) => is(other, mention, place));
      if (!same && count >= MAX_MENTIONS) {
        cut.add(block.id);
        return [];
      }
      const own = same ?? create(block, mention, place);
      if (!same) added.push(own);
      const { start, end } = mention.sentence;
      own.block = block.id;
      own.mention = mention;
      own.sentence = block.text.slice(start, end);
      return own;
    });
    laid.set(block.id, now);
    ordered = null;
    if (added.length > 0) painter.add(added);
    // One that a neighbouring block has taken over meanwhile is not ours to remove.
    remove(before.filter((mention) => !laid.get(mention.block)?.includes(mention)));
  }

  function create(block: PageBlock, mention: Mention, place: Place): PageMention {
    count++;
    const own: PageMention = {
      key: nextKey++,
      block: block.id,
      mention,
      sentence: '',
      type: mention.type,
      painted: new StaticRange(place),
      nodes: place.nodes,
      container: block.container,
      isGone: false,
      range: () => (own.isGone ? null : rangeAt(own.painted)),
    };
    return own;
  }

  function remove(mentions: readonly PageMention[]): void {
    const there = mentions.filter(({ isGone }) => !isGone);
    if (there.length === 0) return;
    painter.remove(there);
    for (const mention of there) {
      mention.isGone = true;
      if (mention === current) setCurrent(null);
    }
    count -= there.length;
    ordered = null;
  }

  /** Takes a block's mentions off the books; they stay painted. */
  function lift(id: number): readonly PageMention[] {
    const mentions = [...(laid.get(id) ?? []), ...(outgoing.get(id) ?? [])];
    laid.delete(id);
    outgoing.delete(id);
    return mentions;
  }

  return {
    setCurrent,
    isCut: () => cut.size > 0,
    all() {
      ordered ??= inPageOrder(
        [...laid.values()]
          .flat()
          .filter((mention) => !mention.isGone && painter.isShown(mention))
          .sort((a, b) => a.painted.startOffset - b.painted.startOffset),
        ({ painted }) => painted.startContainer,
      );
      return ordered;
    },
    refresh() {
      ordered = null;
      setCurrent(current);
    },
    take(block, mentions) {
      found.set(block.id, mentions);
      lay(block);
    },
    onUpdate({ fresh, kept, left }) {
      kept.forEach(lay);
      const leaving = left.flatMap(({ id }) => {
        found.delete(id);
        cut.delete(id);
        return lift(id);
      });
      if (!fresh[0]) remove(leaving);
      else if (leaving.length > 0) outgoing.set(fresh[0].id, leaving);
    },
    onGone(texts) {
      const gone = new Set<PageMention>();
      for (const text of texts) for (const mention of painter.in(text)) gone.add(mention);
      remove([...gone]);
    },
  };
}

/** Whether a mention stands where another of the same entity is found. */
function is({ mention, painted }: PageMention, { entity, type }: Mention, place: Place): boolean {
  return (
    mention.entity === entity &&
    mention.type === type &&
    painted.startContainer === place.startContainer &&
    painted.startOffset === place.startOffset &&
    painted.endContainer === place.endContainer &&
    painted.endOffset === place.endOffset
  );
}
