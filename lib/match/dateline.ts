import type { Span } from '../arabic/fold';
import type { ReadText } from '../arabic/tokens';
import type { Candidate } from './candidates';

/**
 * What follows the place in a dateline: a date, a credit in brackets, and the mark (a dash,
 * a colon, a slash) that closes it.
 */
const AFTER_PLACE =
  /^ *(?:[،,] *)?(?:\d{1,2} +\p{L}+(?: +\d{4})? *)?(?:\([^()]{1,40}\) *)?[-‐‑‒–—―−:/]/u;
/** What stands before the credit of a dateline: the place, with a date or without. */
const BEFORE_CREDIT =
  /^[^\p{L}]*\p{L}+(?: \p{L}+)?[ ،,]*(?:\d{1,2} +\p{L}+(?: +\d{4})?)? *([(/]) *$/u;

/** Units before the credit: a place of three words, a date. */
const MAX_BEFORE = 60;

/** «موسكو (وكالة) - », «دوشنبه، 31 مارس /وكالة/»: the name is the place or the credit. */
export function isDateline(text: ReadText, candidate: Candidate, sentence: Span): boolean {
  if (candidate.particles !== '') return false;
  const { source, folded } = text;
  if (!opensLine(source, sentence.start)) return false;
  const start = folded.starts[candidate.start]!;
  if (start - sentence.start > MAX_BEFORE) return false;
  const before = source.slice(sentence.start, start);
  const after = folded.text.slice(candidate.end, candidate.end + 60);
  if (!/[\p{L}\p{N}]/u.test(before)) return AFTER_PLACE.test(after);
  const bracket = BEFORE_CREDIT.exec(before)?.[1];
  if (bracket === '/') return /^ *\//.test(after);
  return bracket === '(' && /^ *\) *[-‐‑‒–—―−:/]/.test(after);
}

function opensLine(source: string, offset: number): boolean {
  let i = offset;
  while (i > 0 && /[^\S\n\r]|[\u200b-\u200f\ufeff]/.test(source[i - 1]!)) i--;
  return i === 0 || /[\n\r]/.test(source[i - 1]!);
}
