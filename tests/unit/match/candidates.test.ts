import { describe, expect, it } from 'vitest';
import { type Candidate, joinCandidates } from '@/lib/match/candidates';

/** Words of ten letters each, a space between; the name starts after `skip` of them. */
function named(firstWord: number, lastWord: number, aliases: number[], skip = 0): Candidate {
  const start = firstWord * 11 + skip;
  return { start, end: lastWord * 11 + 10, firstWord, lastWord, particles: '', aliases };
}

describe('candidates of several packs', () => {
  it('are none where no pack has one, and one pack’s as they are', () => {
    const own = [named(0, 0, [1]), named(2, 3, [2])];
    expect(joinCandidates([[], []])).toEqual([]);
    expect(joinCandidates([[], own, []])).toEqual(own);
  });

  it('come by first word, then by last, then by where the name starts', () => {
    const some = [named(0, 2, [1]), named(3, 3, [2]), named(5, 5, [3], 2)];
    const others = [named(0, 1, [4]), named(2, 4, [5]), named(5, 5, [6], 1), named(7, 7, [7])];
    const joined = joinCandidates([some, others]);
    expect(joined.map(({ aliases }) => aliases)).toEqual([[4], [1], [5], [2], [6], [3], [7]]);
    expect(joinCandidates([others, some])).toEqual(joined);
  });

  it('are one where they read the same letters, the earlier pack’s names first', () => {
    const some = [named(0, 0, [3]), named(1, 2, [4])];
    const others = [named(0, 0, [1]), named(1, 3, [2])];
    expect(joinCandidates([some, others])).toEqual([
      named(0, 0, [3, 1]),
      named(1, 2, [4]),
      named(1, 3, [2]),
    ]);
  });
});
