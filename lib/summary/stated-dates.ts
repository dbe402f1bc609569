import { MONTH_OF } from '../arabic/month-words';

const DAY_AND_MONTH = new RegExp(
  `(?<!\\p{Nd})(\\p{Nd}{1,2})\\s+(${[...MONTH_OF.keys()].join('|')})(?!\\p{L})`,
  'gu',
);
const YEAR = /(?<![\p{Nd}.,])(?:19|20|١٩|٢٠)\p{Nd}{2}(?![\p{Nd}.,]\p{Nd}|\p{Nd})/gu;

/**
 * The days and years that a sentence states, as keys to compare (`14-1`, `2022`): a summary
 * asks whether a date is new to it, not which day of the calendar it is.
 */
export function statedDates(sentence: string): ReadonlySet<string> {
  const dates = new Set<string>();
  for (const [, day, month] of sentence.matchAll(DAY_AND_MONTH)) {
    dates.add(`${Number(latinDigits(day!))}-${MONTH_OF.get(month!)}`);
  }
  for (const [year] of sentence.matchAll(YEAR)) dates.add(latinDigits(year));
  return dates;
}

function latinDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
