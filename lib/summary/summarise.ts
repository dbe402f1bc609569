import type { Block } from '../annotate';
import { type Candidate, type NamedSpan, readCandidates } from './candidates';
import { scoreOf } from './score';

export interface SummarySentence {
  readonly block: number;
  /** Half-open, UTF-16 units into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LENGTH = 3;

/**
 * Three sentences of the page, unchanged and in its order, that say what it is about; all of
 * them where it has fewer. One after the other, each the one that adds most to those chosen.
 */
export function summarise(
  blocks: readonly Block[],
  mentions: readonly NamedSpan[],
): SummarySentence[] {
  const candidates = readCandidates(blocks, mentions);
  const chosen: Candidate[] = [];
  while (chosen.length < Math.min(LENGTH, candidates.length)) {
    let best: Candidate | undefined;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const [index, candidate] of candidates.entries()) {
      if (chosen.includes(candidate)) continue;
      const score = scoreOf(candidate, candidates[index - 1], chosen);
      if (score <= bestScore) continue;
      best = candidate;
      bestScore = score;
    }
    if (!best) break;
    chosen.push(best);
  }
  return candidates
    .filter((candidate) => chosen.includes(candidate))
    .map(({ block, start, end, text }) => ({ block, start, end, text }));
}
