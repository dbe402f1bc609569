import type { Matcher } from '../pack/compile';
import { chooseReading } from './choose';
import type { SearchedBlock } from './claims';
import type { Mention } from './mention';

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
  return longestFirst(contenders, text.starts.length, (contender) =>
    chooseReading(contender, text.source, (id) => established.has(id), matcher),
  );
}

/**
 * Ids of entities that the block names for sure. Decided by the block alone, so that it does
 * not matter in which order blocks arrive, and nothing established is ever taken back.
 */
export function establishedBy({ text, contenders }: SearchedBlock, matcher: Matcher): string[] {
  const mentions = longestFirst(contenders, text.starts.length, (contender) =>
    chooseReading(contender, text.source, () => false, matcher),
  );
  return mentions.filter(({ certainty }) => certainty === 'sure').map(({ entity }) => entity);
}

/**
 * Ids, not yet established, with which the block would gain or change a mention. Each set of
 * ids that a condition asks for is tried.
 */
export function awaitedBy(
  block: SearchedBlock,
  established: ReadonlySet<string>,
  matcher: Matcher,
): readonly string[] {
  const missing = new Map<string, readonly string[]>();
  for (const { claims } of block.contenders) {
    for (const { needs } of claims) {
      const ids = needs.filter((id) => !established.has(id));
      if (ids.length > 0) missing.set(ids.join(' '), ids);
    }
  }
  if (missing.size === 0) return [];
  const now = JSON.stringify(resolveBlock(block, established, matcher));
  const awaited = new Set<string>();
  for (const ids of missing.values()) {
    const then = resolveBlock(block, new Set([...established, ...ids]), matcher);
    if (JSON.stringify(then) !== now) for (const id of ids) awaited.add(id);
  }
  return [...awaited];
}

/** Settles overlaps word by word: a word belongs to one mention. */
function longestFirst(
  contenders: SearchedBlock['contenders'],
  words: number,
  choose: (contender: SearchedBlock['contenders'][number]) => Mention | undefined,
): readonly Mention[] {
  const chosen = contenders.flatMap((contender) => {
    const mention = choose(contender);
    return mention ? [{ mention, candidate: contender.candidate }] : [];
  });
  const length = ({ candidate }: (typeof chosen)[number]) => candidate.end - candidate.start;
  chosen.sort((a, b) => length(b) - length(a) || a.candidate.start - b.candidate.start);
  const taken = new Uint8Array(words);
  const standing = chosen.filter(({ candidate: { firstWord, lastWord } }) => {
    const isFree = taken.subarray(firstWord, lastWord + 1).every((word) => word === 0);
    if (isFree) taken.fill(1, firstWord, lastWord + 1);
    return isFree;
  });
  return standing.map(({ mention }) => mention).sort((a, b) => a.start - b.start);
}
