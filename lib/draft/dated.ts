import { findDateExpressions } from '../arabic/date-expressions';
import { sentenceOf, splitSentences } from '../arabic/sentences';
import type { FoundCandidate } from './candidates';
import type { ProposedEvent } from './draft';
import type { Paragraph } from './paragraph';

/** The dates of an article, each with its sentence and who is named there. */
export function proposeDates(
  paragraphs: readonly Paragraph[],
  candidates: readonly FoundCandidate[],
  published: string | undefined,
): ProposedEvent[] {
  const found = paragraphs.flatMap((p, paragraph) => {
    const { source } = p.text;
    const sentences = splitSentences(source);
    return findDateExpressions(source, published).map(({ start, end, edtf, wrongWeekday }) => {
      const sentence = sentenceOf({ start, end }, sentences);
      return {
        statedAs: source.slice(start, end),
        date: edtf,
        ...(wrongWeekday !== undefined && { wrongWeekday }),
        paragraph: paragraph + 1,
        sentence: source.slice(sentence.start, sentence.end),
        participants: candidates
          .filter(({ occurrences }) =>
            occurrences.some(
              (one) => one.paragraph === paragraph && isWithin(p, one.first, sentence),
            ),
          )
          .map(({ candidate }) => candidate.id),
      };
    });
  });
  return found.map((event, i) => ({ id: `event-${i + 1}`, ...event }));
}

function isWithin(
  { text }: Paragraph,
  word: number,
  { start, end }: { start: number; end: number },
) {
  const offset = text.folded.starts[text.starts[word]!]!;
  return offset >= start && offset < end;
}
