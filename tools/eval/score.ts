import { annotate } from '../../lib/annotate';
import type { Mention } from '../../lib/match/mention';
import type { Matcher } from '../../lib/pack/matcher';
import { readTextBlocks } from '../../lib/text-blocks';
import type { ExpectedMention, Sentence } from './corpus';

/** What was counted in some sentences; a mention is right in span, entity and openness. */
export interface Score {
  readonly sentences: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A sentence that does not yield its names, for a person to read. */
export interface Failure {
  readonly text: string;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Annotates each sentence as a page of its own and compares. */
export function scoreSentences(
  sentences: readonly Sentence[],
  matcher: Matcher,
): { readonly score: Score; readonly failures: readonly Failure[] } {
  const failures: Failure[] = [];
  let right = 0;
  for (const { text, expected } of sentences) {
    const found = mentionsIn(text, matcher);
    const wrong = found.filter((one) => !expected.some((other) => isSame(one, other)));
    const missed = expected.filter((one) => !found.some((other) => isSame(one, other)));
    right += expected.length - missed.length;
    if (wrong.length === 0 && missed.length === 0) continue;
    const inWords = ({ start, end, entity, isOpen }: ExpectedMention) =>
      `${entity}${isOpen ? '?' : ''}:${text.slice(start, end)}`;
    failures.push({ text, wrong: wrong.map(inWords), missed: missed.map(inWords) });
  }
  const sum = (key: 'wrong' | 'missed') => failures.reduce((n, one) => n + one[key].length, 0);
  const score = { sentences: sentences.length, right, wrong: sum('wrong'), missed: sum('missed') };
  return { score, failures };
}

export function addScores(scores: readonly Score[]): Score {
  const sum = (key: keyof Score) => scores.reduce((n, score) => n + score[key], 0);
  return {
    sentences: sum('sentences'),
    right: sum('right'),
    wrong: sum('wrong'),
    missed: sum('missed'),
  };
}

/** Precision, recall and F1; 1 where there was nothing to find and nothing was found. */
export function ratesOf({ right, wrong, missed }: Score) {
  const share = (of: number) => (of === 0 ? 1 : right / of);
  return {
    precision: share(right + wrong),
    recall: share(right + missed),
    f1: share(right + (wrong + missed) / 2),
  };
}

/** Whether a group's F1 is at least the one recorded for it. */
export function reaches(score: Score, figure = 1): boolean {
  return ratesOf(score).f1 >= figure - 1e-9;
}

function mentionsIn(text: string, matcher: Matcher): readonly ExpectedMention[] {
  const blocks = readTextBlocks(text);
  const { mentions } = annotate(blocks, { language: 'und', established: [] }, matcher);
  return blocks.flatMap((block) =>
    (mentions.get(block.id) ?? []).map(({ start, end, entity, certainty }: Mention) => ({
      start: block.start + start,
      end: block.start + end,
      entity,
      isOpen: certainty === 'open',
    })),
  );
}

function isSame(one: ExpectedMention, other: ExpectedMention): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.entity === other.entity &&
    one.isOpen === other.isOpen
  );
}
