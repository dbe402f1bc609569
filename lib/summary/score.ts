import type { Candidate } from './candidates';

/**
 * The lead carries the story: a news text's first sentences are a summary hard to beat
 * (arabic.md §8), so place weighs most, and what a sentence adds decides between neighbours.
 */
const WEIGHTS = {
  /** The first sentence of the page; each paragraph after has four fifths of the one before. */
  place: 3,
  placeRatio: 0.8,
  /** Of its paragraph's weight, a sentence that does not open it. */
  laterInParagraph: 0.75,
  /** Each entity that the chosen ones do not name, up to `mostNew`. */
  newEntity: 0.35,
  newDate: 0.3,
  mostNew: 4,
  dependent: 1.2,
  /** Says again what a chosen sentence says: a headline's words in the lead, a pull quote. */
  repetition: 2,
};

/** Share of a sentence's words in another one from which on it repeats it. */
const REPEATS = 0.6;

/** The value of adding this sentence to the chosen ones; only the order of values means much. */
export function scoreOf(
  candidate: Candidate,
  previous: Candidate | undefined,
  chosen: readonly Candidate[],
): number {
  const { paragraph, isFirstInParagraph, entities, dates, vocabulary, flaws } = candidate;
  const place =
    WEIGHTS.place *
    WEIGHTS.placeRatio ** paragraph *
    (isFirstInParagraph ? 1 : WEIGHTS.laterInParagraph);
  const isNew = (kind: 'entities' | 'dates') => (key: string) =>
    !chosen.some((other) => other[kind].has(key));
  const newEntities = [...entities].filter(isNew('entities')).length;
  const newDates = [...dates].filter(isNew('dates')).length;
  const brings =
    WEIGHTS.newEntity * Math.min(newEntities, WEIGHTS.mostNew) +
    WEIGHTS.newDate * Math.min(newDates, WEIGHTS.mostNew);
  // What it leans on is there for the reader to see when the sentence before it was chosen.
  const leans = candidate.isDependent && !(previous && chosen.includes(previous));
  const repeats = chosen.some((other) => shareOf(vocabulary, other.vocabulary) >= REPEATS);
  return (
    place + brings - flaws - (leans ? WEIGHTS.dependent : 0) - (repeats ? WEIGHTS.repetition : 0)
  );
}

function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared / Math.max(words.size, 1);
}
