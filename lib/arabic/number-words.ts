import { foldKey } from './fold';

/** Units in both genders, from one. */
const UNITS = [
  'واحد|واحدة|أحد|إحدى',
  'اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتا|اثنتي',
  'ثلاثة|ثلاث',
  'أربعة|أربع',
  'خمسة|خمس',
  'ستة|ست',
  'سبعة|سبع',
  'ثمانية|ثماني|ثمان',
  'تسعة|تسع',
  'عشرة|عشر',
].map(foldKey);

const TENS = [
  'عشرون|عشرين',
  'ثلاثون|ثلاثين',
  'أربعون|أربعين',
  'خمسون|خمسين',
  'ستون|ستين',
  'سبعون|سبعين',
  'ثمانون|ثمانين',
  'تسعون|تسعين',
].map(foldKey);

const VALUE_OF: ReadonlyMap<string, number> = new Map([
  ...UNITS.flatMap((words, i) => words.split('|').map((word) => [word, i + 1] as const)),
  ...TENS.flatMap((words, i) => words.split('|').map((word) => [word, (i + 2) * 10] as const)),
]);

/** Source of a regular expression for one to ninety-nine, in digits or in folded words. */
export const NUMBER = `(?:\\d{1,2}|(?:${UNITS.join('|')}) عشره?|(?:(?:${UNITS.join('|')}) و)?(?:${TENS.join('|')})|${UNITS.join('|')})`;

const BEFORE_SINGULAR = new RegExp(`^و?(?:\\d?(?:1[1-9]|[2-9]\\d)|عشره?|${TENS.join('|')})$`);

/**
 * Whether a folded word ends a number after which what is counted stands in the accusative
 * singular, eleven to ninety-nine: 60 روسيا. Four figures are a year's: مونديال 2018 روسيا.
 */
export function countsAccusative(word: string): boolean {
  return BEFORE_SINGULAR.test(word);
}

/** The value of what NUMBER matched. */
export function numberOf(words: string): number {
  if (/\d/.test(words)) return Number(words);
  return words.split(/ و?/).reduce((sum, word) => sum + (VALUE_OF.get(word) ?? 0), 0);
}
