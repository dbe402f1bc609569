import type { Matcher } from '../pack/matcher';
import { chooseReading } from './choose';
import type { Contender, SearchedBlock } from './claims';
import type { Mention } from './mention';

/** A contender that is a mention, before overlaps are settled. */
interface Chosen {
  readonly contender: Contender;
  readonly mention: Mention;
}

/**
 * The mentions of a block, given what its page has established: of overlapping names the
 * longest stands, of equally long ones the first.
 *
 * @returns sorted by offset, not overlapping.
 */
export function resolveBlock(
  { text, contenders }: SearchedBlock,
  established: ReadonlySet<string>,
  matcher: Matcher,
): readonly Mention[] {
  const isEstablished = (id: string) => established.has(id);
  const chosen = contenders.flatMap((contender): Chosen[] => {
    const mention = chooseReading(contender, text.source, isEstablished, matcher);
    return mention ? [{ contender, mention }] : [];
  });
  return longestFirst(chosen, text.starts.length);
}

/**
 * Ids of entities that the block names for sure, also those whose name ends a longer sure
 * one: النيابة العامة في كازاخستان says that the page speaks of Kazakhstan. What begins one
 * may be another (روسيا البيضاء), and so may what ends a person's (علياء نزارباييف). Decided
 * by the block alone, so that it does not matter in which order blocks arrive, and nothing
 * established is ever taken back.
 */
export function establishedBy(block: SearchedBlock, matcher: Matcher): readonly string[] {
  const isSure = ({ certainty }: Mention) => certainty === 'sure';
  const nothing = () => false;
  const sure = resolveBlock(block, new Set(), matcher).filter(isSure);
  const ids = new Set(sure.map(({ entity }) => entity));
  let outer = 0;
  for (const contender of block.contenders) {
    const { start, end } = contender.span;
    while (outer < sure.length && sure[outer]!.end < end) outer++;
    const longer = sure[outer];
    if (!longer) break;
    if (longer.end !== end || longer.start >= start || longer.type === 'person') continue;
    const inner = chooseReading(contender, block.text.source, nothing, matcher);
    if (inner && isSure(inner)) ids.add(inner.entity);
  }
  return [...ids];
}

/**
 * Ids, not yet established, with which the block would gain or change a mention. Each way to
 * meet a condition is tried: an id of every set that it asks for.
 *
 * @param now the block's mentions with what is established.
 */
export function awaitedBy(
  block: SearchedBlock,
  now: readonly Mention[],
  established: ReadonlySet<string>,
  matcher: Matcher,
): readonly string[] {
  const missing = new Map<string, readonly string[]>();
  for (const { claims } of block.contenders) {
    for (const { needs } of claims) {
      const open = needs.filter((ids) => !ids.some((id) => established.has(id)));
      for (const ids of waysToMeet(open)) missing.set(ids.join(' '), ids);
    }
  }
  const awaited = new Set<string>();
  const found = JSON.stringify(now);
  for (const ids of missing.values()) {
    const then = resolveBlock(block, new Set([...established, ...ids]), matcher);
    if (JSON.stringify(then) !== found) for (const id of ids) awaited.add(id);
  }
  return [...awaited];
}

/** One id of each set, in all combinations; a condition has one set of several at most. */
function waysToMeet(needs: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (needs.length === 0) return [];
  return needs.reduce<readonly (readonly string[])[]>(
    (ways, ids) => ways.flatMap((way) => ids.map((id) => [...way, id])),
    [[]],
  );
}

/** Settles overlaps word by word: a word belongs to one mention. */
function longestFirst(chosen: readonly Chosen[], words: number): readonly Mention[] {
  const length = ({ contender: { candidate } }: Chosen) => candidate.end - candidate.start;
  // Contenders come in text order: of equally long ones the first stays first.
  const ordered = chosen.toSorted((a, b) => length(b) - length(a));
  const isTaken = new Uint8Array(words);
  const standing: Mention[] = [];
  for (const { contender, mention } of ordered) {
    const { firstWord, lastWord } = contender.candidate;
    let word = firstWord;
    while (word <= lastWord && isTaken[word] === 0) word++;
    if (word <= lastWord) continue;
    isTaken.fill(1, firstWord, lastWord + 1);
    standing.push(mention);
  }
  return standing.sort((a, b) => a.start - b.start);
}
