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

/** The value of what NUMBER matched. */
export function numberOf(words: string): number {
  if (/\d/.test(words)) return Number(words);
  return words.split(/ و?/).reduce((sum, word) => sum + (VALUE_OF.get(word) ?? 0), 0);
}
