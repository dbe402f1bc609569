import type { ReadText } from '../arabic/tokens';
import type { Candidate } from './candidates';

/** «3 يناير», «31 مارس 2023», «3 يناير/كانون الثاني». */
const DATE = '\\d{1,2} +\\p{L}+(?: *\\/ *\\p{L}+(?: \\p{L}+)?)?(?: +\\d{4})?';
/** Closes a dateline. */
const MARK = '[-‐‑‒–—―−:/]';

/** What follows the place in a dateline: a date, a credit in brackets, and the mark. */
const AFTER_PLACE = new RegExp(
  `^ *(?:[،,] *)?(?:${DATE}\\.? *)?(?:\\([^()]{1,40}\\) *)?${MARK}`,
  'u',
);
/** A line of its own: the place or the credit above or below a text. */
const NOTHING_AFTER = /^[ .]*(?:[\r\n]|$)/;
/** What stands before the credit of a dateline: the place, with a date or without. */
const BEFORE_CREDIT = new RegExp(
  `^[^\\p{L}]*\\p{L}+(?: \\p{L}+)?[ ،,]*(?:${DATE})?\\.? *([(/]) *$`,
  'u',
);
/** What follows a credit between slashes, in brackets. */
const AFTER_SLASH = /^ *\//;
const AFTER_BRACKET = new RegExp(`^ *\\) *${MARK}`, 'u');

/** Units before the credit: a place of three words, a date. */
const MAX_BEFORE = 60;

/** «موسكو (وكالة) - », «دوشنبه، 31 مارس /وكالة/»: the name is the place or the credit. */
export function isDateline({ source, folded }: ReadText, candidate: Candidate): boolean {
  const start = folded.starts[candidate.start]!;
  const before = lineBefore(source, start);
  if (before === undefined) return false;
  const after = folded.text.slice(candidate.end, candidate.end + 60);
  if (!/[\p{L}\p{N}]/u.test(before)) {
    const end = folded.ends[candidate.end - 1]!;
    return AFTER_PLACE.test(after) || NOTHING_AFTER.test(source.slice(end, end + 60));
  }
  const bracket = BEFORE_CREDIT.exec(before)?.[1];
  if (bracket === '/') return AFTER_SLASH.test(after);
  return bracket === '(' && AFTER_BRACKET.test(after);
}

/** The line up to an offset, or nothing where that is more than a dateline has. */
function lineBefore(source: string, offset: number): string | undefined {
  const least = Math.max(0, offset - MAX_BEFORE);
  const text = source.slice(least, offset);
  const lineStart = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  return lineStart === 0 && least > 0 ? undefined : text.slice(lineStart);
}
