import { foldKey } from './fold';
import { HIJRI_MONTH_OF } from './hijri';
import { MONTH_OF } from './month-words';
import { NUMBER, numberOf } from './number-words';

/** The vocabulary of date expressions as sources of regular expressions over folded text. */

/** In any order: the end of a date, and not of the first word that fits, decides. */
const oneOf = (words: Iterable<string>): string => `(?:${[...words].join('|')})`;

/** From Sunday, as Date counts. */
const WEEKDAYS = 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' ').map(foldKey);
export const WEEKDAY = oneOf(WEEKDAYS);
export const weekdayIndex = (word: string): number => WEEKDAYS.indexOf(word);

const MONTH_KEYS = new Map([...MONTH_OF].map(([name, month]) => [foldKey(name), month]));
const MONTH_NAME = oneOf(MONTH_KEYS.keys());
/** One name or two: يناير/كانون الثاني, كانون الثاني (يناير). */
export const MONTH = `${MONTH_NAME}(?: ?[/(\\-] ?${MONTH_NAME}\\)?)?`;
const FIRST_MONTH = new RegExp(`^${MONTH_NAME}`);
export const monthIndex = (words: string): number => MONTH_KEYS.get(FIRST_MONTH.exec(words)![0])!;

/**
 * Names that are words too (practised, father, Mai, when), or a car's: without a day or a year
 * they are a month only after its word or beside their other name.
 */
const WORDS_TOO = ['مارس', 'اب', 'ماي', 'اوت', 'جوان'];
export const LOOSE_MONTH = oneOf([
  `(?<=شهر )${MONTH}`,
  `${MONTH_NAME} ?[/(] ?${MONTH_NAME}\\)?`,
  ...[...MONTH_KEYS.keys()].filter((name) => !WORDS_TOO.includes(name)),
]);

export const HIJRI_MONTH = oneOf(HIJRI_MONTH_OF.keys());

export const YEAR = '(?:1[5-9]|20)\\d\\d';

export type Turn = 'past' | 'now' | 'next';
const TURNS: readonly (readonly [Turn, string])[] = [
  ['past', 'الماضي الماضية الفائت الفائتة المنصرم المنصرمة الأخير'],
  ['now', 'الجاري الجارية الحالي الحالية'],
  ['next', 'المقبل المقبلة القادم القادمة'],
];
const TURN_OF = new Map(
  TURNS.flatMap(([turn, words]) =>
    foldKey(words)
      .split(' ')
      .map((word) => [word, turn] as const),
  ),
);
export const TURN = oneOf(TURN_OF.keys());
export const turnOf = (word: string): Turn => TURN_OF.get(word)!;

export type Unit = 'day' | 'week' | 'month' | 'year';
const UNITS: readonly (readonly [Unit, one: string, two: string, many: string])[] = [
  ['day', 'يوم يوما', 'يومين يومان', 'أيام'],
  ['week', 'أسبوع أسبوعا', 'أسبوعين أسبوعان', 'أسابيع'],
  ['month', 'شهر شهرا', 'شهرين شهران', 'أشهر شهور'],
  ['year', 'عام سنة عاما', 'عامين سنتين عامان سنتان', 'أعوام سنوات سنين'],
];
interface Counted {
  readonly unit: Unit;
  /** What the word counts without a number before it; 0 where it needs one. */
  readonly own: number;
}
const UNIT_OF: ReadonlyMap<string, Counted> = new Map(
  UNITS.flatMap(([unit, ...forms]) =>
    forms.flatMap((words, i) =>
      foldKey(words)
        .split(' ')
        .map((word) => [word, { unit, own: [1, 2, 0][i]! }] as const),
    ),
  ),
);
/** A number and what is counted, or the word alone: يومين, 10 أيام, ثلاثة أسابيع. */
export const DURATION = `(?:${NUMBER} )?${oneOf(UNIT_OF.keys())}`;

/** @returns undefined where nothing is counted: أيام. */
export function durationOf(words: string): { count: number; unit: Unit } | undefined {
  const number = words.split(' ');
  const { unit, own } = UNIT_OF.get(number.pop()!)!;
  const count = number.length > 0 ? numberOf(number.join(' ')) : own;
  return count > 0 ? { count, unit } : undefined;
}

/** Days of the month by their ordinal: الأول من, الثلاثين من. */
const ORDINALS = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
].map(foldKey);
const TEENS = ['الحادي', ...ORDINALS.slice(1, 9)].map((word) => `${word} عشر`);
const TWENTIES = ['الحادي', ...ORDINALS.slice(1, 9)].map((word) => `${word} والعشرين`);
const ORDINAL_DAYS: readonly string[] = [
  ...ORDINALS,
  ...TEENS,
  'العشرين',
  ...TWENTIES,
  'الثلاثين',
  'الحادي والثلاثين',
];
export const ORDINAL_DAY = oneOf(ORDINAL_DAYS);
export const ordinalDay = (words: string): number => ORDINAL_DAYS.indexOf(words) + 1;
