import {
  addDays,
  addMonths,
  addYears,
  dayOf,
  daysBetween,
  mondayOf,
  weekdayOf,
  yearOf,
} from './calendar-days';
import * as words from './date-words';
import { foldKey } from './fold';
import { fromHijri, HIJRI_MONTH_OF } from './hijri';

/** What a rule makes of a match. */
export interface Reading {
  /** EDTF; null where only the page's date could tell. */
  readonly edtf: string | null;
  /** The weekday it names, 0 Sunday, where that is not the date's. */
  readonly wrongWeekday?: number;
}

export interface DateRule {
  /** Over folded text, with the flags g and u. */
  readonly find: RegExp;
  /** @param today the page's day; undefined: not a date after all. */
  readonly read: (groups: Groups, today: string | undefined) => Reading | undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

const { DURATION, HIJRI_MONTH, LOOSE_MONTH, MONTH, TURN, WEEKDAY, YEAR } = words;

/** و ف and ب ل ك may stand before; they are no part of the expression. */
const rule = (pattern: string, read: DateRule['read']): DateRule => ({
  find: new RegExp(
    `(?<![\\p{L}\\p{N}])[وف]?[بلك]?(?<expression>${pattern})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  read,
});

const OF_DAY = `(?:(?:يوم|فجر|صباح|ظهر|عصر|مساء|ليله|ليل) )?`;
const ON_WEEKDAY = `(?:${OF_DAY}(?<weekday>${WEEKDAY}) ?[،,(]?(?: ?الموافق)? ?)?`;
const OF_YEAR = `(?:[ ،,]*(?:من )?(?:ال)?(?:عام |سنه )?(?<year>${YEAR})| (?:من هذا )?(?:الشهر )?(?<turn>${TURN}))?`;
/** No number before: what is left of a day that does not exist is no month. */
const ALONE = `(?<!\\p{N} )`;
const PART = `(?<part>(?:${foldKey('مطلع|أوائل|بداية|بدايات|مستهل|منتصف|أواسط|أواخر|نهاية|نهايات|آخر')}) )`;
/** خلال شهر مارس is no month from now. */
const NO_NAMED_MONTH = `(?!(?<= شهر) ${MONTH})`;

/** Ordered: of two readings of one length the first is taken. */
export const DATE_RULES: readonly DateRule[] = [
  rule(
    `(?:بين|من|ما بين) (?<day>\\d{1,2}) ?(?:و ?|الي |حتي )(?<last>\\d{1,2}) (?:من )?(?:شهر )?(?<month>${MONTH})${OF_YEAR}`,
    readDays,
  ),
  rule(
    `(?<day>\\d{1,2}) ?(?:و ?|[-–] ?|الي |حتي )(?<last>\\d{1,2}) (?:من )?(?:شهر )?(?<month>${MONTH})${OF_YEAR}`,
    readDays,
  ),
  rule(`${ON_WEEKDAY}(?<day>\\d{1,2})(?: من)?(?: شهر)? (?<month>${MONTH})${OF_YEAR}`, readDay),
  rule(
    `${ON_WEEKDAY}(?<ordinal>${words.ORDINAL_DAY}) من (?:شهر )?(?<month>${MONTH})${OF_YEAR}`,
    readDay,
  ),
  rule(
    `${ON_WEEKDAY}(?<day>\\d{1,2})(?<mark>[-/.])(?<number>\\d{1,2})\\k<mark>(?<year>\\d{4})`,
    readDay,
  ),
  rule(
    `${ON_WEEKDAY}(?<year>\\d{4})(?<mark>[-/.])(?<number>\\d{1,2})\\k<mark>(?<day>\\d{1,2})`,
    readDay,
  ),
  rule(
    `(?<day>\\d{1,2})(?: من)?(?: شهر)? (?<month>${HIJRI_MONTH})(?: عام| سنه)? (?<year>1[0-9]{3})(?: ?هـ?)?`,
    readHijri,
  ),
  rule(
    `${ALONE}${PART}?(?:شهر )?(?<month>${MONTH})(?:[ ،,]*(?:من )?(?:ال)?(?:عام |سنه )?(?<year>${YEAR})| (?<turn>${TURN}))`,
    readMonth,
  ),
  rule(`${PART}(?:شهر )?(?<month>${LOOSE_MONTH})`, readMonth),
  rule(`(?<=(?:شهر|في|منذ|خلال|حتي) )(?<month>${LOOSE_MONTH})`, readMonth),
  rule(`(?<season>ربيع|صيف|خريف|شتاء) (?:عام |سنه )?(?<year>${YEAR})`, readSeason),
  rule(`(?:بين |من )?عامي (?<year>${YEAR}) و ?(?<last>${YEAR})`, ({ year, last }) => ({
    edtf: `${year}/${last}`,
  })),
  rule(
    `(?:من |بين )(?:عام |سنه )?(?<year>${YEAR}) (?:الي|حتي|و) ?(?:عام |سنه )?(?<last>${YEAR})`,
    ({ year, last }) => ({ edtf: `${year}/${last}` }),
  ),
  rule(`(?:ال)?(?:عام|سنه|العام|السنه) (?<year>${YEAR})`, ({ year }) => ({ edtf: year! })),
  rule(`(?<=(?:في|منذ|حتي|بحلول) )(?<year>${YEAR})(?! \\p{L}+ا(?!\\p{L}))`, ({ year }) => ({
    edtf: year!,
  })),
  rule(`(?:اول من امس|اول امس|امس الاول)`, daysFromToday(-2)),
  rule(`${OF_DAY}(?:ال)?امس(?: (?<weekday>${WEEKDAY}))?`, daysFromToday(-1)),
  rule(`الليله الماضيه`, daysFromToday(-1)),
  rule(`${OF_DAY}اليوم (?<weekday>${WEEKDAY})`, daysFromToday(0)),
  // The day of something, or the first day: not today.
  rule(`اليوم(?! ?(?:ال\\p{L}|نفسه|ذاته|عينه|\\p{N}))`, daysFromToday(0)),
  rule(`${OF_DAY}غدا?(?: (?<weekday>${WEEKDAY}))?`, daysFromToday(1)),
  rule(`${OF_DAY}(?<weekday>${WEEKDAY})(?: (?<turn>${TURN}))?`, readWeekday),
  rule(`(?<unit>الاسبوع|الشهر|العام|السنه) (?<turn>${TURN})`, readTurn),
  rule(`(?:هذا|هذه) (?<unit>الاسبوع|الشهر|العام|السنه)`, readTurn),
  rule(
    `(?:قبل|منذ) (?<more>اكثر من )?(?<about>نحو |حوالي |قرابه |ما يقرب من )?(?<duration>${DURATION})(?! (?:${YEAR}|${WEEKDAY}))${NO_NAMED_MONTH}`,
    readAgo,
  ),
  rule(
    `(?:خلال|في غضون)(?: (?:فتره|مده|مهله))?(?: ال)? ?(?<duration>${DURATION})${NO_NAMED_MONTH}`,
    readWithin,
  ),
  rule(
    `(?:ال)?(?<tens>عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)ي?ات (?:من )?القرن (?<turn>الماضي)`,
    readDecade,
  ),
  rule(`ال(?<tens>خمسين|ستين|سبعين|ثمانين|تسعين)ي?ات`, readDecade),
  rule(`القرن (?<turn>الماضي|الحالي)`, readCentury),
  rule(`القرن (?<century>السابع عشر|الثامن عشر|التاسع عشر|العشرين|الحادي والعشرين)`, readCentury),
];

function daysFromToday(days: number): DateRule['read'] {
  return ({ weekday }, today) => {
    if (!today) return { edtf: null };
    return withWeekday(addDays(today, days), weekday);
  };
}

function withWeekday(day: string, weekday: string | undefined): Reading {
  if (weekday === undefined) return { edtf: day };
  const named = words.weekdayIndex(weekday);
  return named === weekdayOf(day) ? { edtf: day } : { edtf: day, wrongWeekday: named };
}

function readDay(groups: Groups, today: string | undefined) {
  const { day, ordinal, month, number, year, turn, weekday } = groups;
  const dayNumber = ordinal ? words.ordinalDay(ordinal) : Number(day);
  const monthNumber = month ? words.monthIndex(month) : Number(number);
  const found = resolveDay(dayNumber, monthNumber, year, turn, today);
  return typeof found === 'string' ? withWeekday(found, weekday) : found;
}

function readDays({ day, last, month, year, turn }: Groups, today: string | undefined) {
  const read = (number: string | undefined) =>
    resolveDay(Number(number), words.monthIndex(month!), year, turn, today);
  const from = read(day);
  const until = read(last);
  if (typeof from !== 'string') return from;
  if (typeof until !== 'string') return until;
  return from < until ? { edtf: `${from}/${until}` } : undefined;
}

/** @returns the day, a reading without one, or undefined where there is no such day. */
function resolveDay(
  day: number,
  month: number,
  year: string | undefined,
  turn: string | undefined,
  today: string | undefined,
): string | Reading | undefined {
  if (year) return dayOf(Number(year), month, day);
  // A leap year, so that 29 February is a day.
  if (!dayOf(2000, month, day)) return undefined;
  if (!today) return { edtf: null };
  const candidates = [-1, 0, 1].flatMap((off) => dayOf(yearOf(today) + off, month, day) ?? []);
  return turned(candidates, turn, today) ?? { edtf: null };
}

/** Of a date's years the one meant: without a word for it, the nearest. */
function turned(days: readonly string[], turn: string | undefined, today: string) {
  if (turn && words.turnOf(turn) === 'past') return days.findLast((day) => day < today);
  if (turn && words.turnOf(turn) === 'next') return days.find((day) => day > today);
  const distance = (day: string) => Math.abs(daysBetween(day, today));
  return [...days].sort((a, b) => distance(a) - distance(b))[0];
}

function readHijri({ day, month, year }: Groups) {
  const found = fromHijri(Number(year), HIJRI_MONTH_OF.get(month!)!, Number(day));
  return found ? { edtf: found } : undefined;
}

/** A part of a month is the month, roughly. */
function readMonth({ part, month, year, turn }: Groups, today: string | undefined): Reading {
  const about = part ? '~' : '';
  const number = String(words.monthIndex(month!)).padStart(2, '0');
  if (year) return { edtf: `${year}-${number}${about}` };
  if (!today) return { edtf: null };
  const middles = [-1, 0, 1].map((off) => `${addYears(today, off)}-${number}-15`);
  // In the month itself "last January" is a year ago, "January" is now.
  const found = turned(middles, turn, `${today.slice(0, 7)}-15`);
  return { edtf: found ? found.slice(0, 7) + about : null };
}

const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'];

function readSeason({ season, year }: Groups): Reading {
  return { edtf: `${year}-${21 + SEASONS.indexOf(season!)}` };
}

/** News tells of what was: a weekday alone is the last one, today included. */
function readWeekday({ weekday, turn }: Groups, today: string | undefined): Reading {
  if (!today) return { edtf: null };
  const ahead = (words.weekdayIndex(weekday!) - weekdayOf(today) + 7) % 7;
  if (!turn) return { edtf: addDays(today, ahead === 0 ? 0 : ahead - 7) };
  if (words.turnOf(turn) === 'past') return { edtf: addDays(today, ahead - 7) };
  return { edtf: addDays(today, ahead === 0 && words.turnOf(turn) === 'next' ? 7 : ahead) };
}

const STEPS: Readonly<Record<words.Turn, number>> = { past: -1, now: 0, next: 1 };

function readTurn({ unit, turn }: Groups, today: string | undefined): Reading {
  if (!today) return { edtf: null };
  const step = turn ? STEPS[words.turnOf(turn)] : 0;
  if (unit === 'الشهر') return { edtf: addMonths(today, step) };
  if (unit !== 'الاسبوع') return { edtf: addYears(today, step) };
  const monday = addDays(mondayOf(today), step * 7);
  return { edtf: `${monday}/${addDays(monday, 6)}` };
}

function readAgo({ more, about, duration }: Groups, today: string | undefined) {
  const length = words.durationOf(duration!);
  if (!length) return undefined;
  if (!today) return { edtf: null };
  const edtf = shift(today, -length.count, length.unit);
  if (more) return { edtf: `../${edtf}` };
  // A count of days is meant; "a week ago" is about a week.
  return { edtf: about || length.unit !== 'day' ? `${edtf}~` : edtf };
}

function readWithin({ duration }: Groups, today: string | undefined) {
  const length = words.durationOf(duration!);
  if (!length || length.unit === 'year') return undefined;
  if (!today) return { edtf: null };
  const start = length.unit === 'month' ? today.slice(0, 7) : today;
  return { edtf: `${start}/${shift(today, length.count, length.unit)}` };
}

function shift(today: string, count: number, unit: words.Unit): string {
  if (unit === 'day') return addDays(today, count);
  if (unit === 'week') return addDays(today, count * 7);
  return unit === 'month' ? addMonths(today, count) : addYears(today, count);
}

const TENS = ['عشرين', 'ثلاثين', 'اربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'];

function readDecade({ tens }: Groups): Reading {
  return { edtf: `19${TENS.indexOf(tens!) + 2}X` };
}

const CENTURIES = ['السابع عشر', 'الثامن عشر', 'التاسع عشر', 'العشرين', 'الحادي والعشرين'];

function readCentury({ century, turn }: Groups): Reading {
  if (turn) return { edtf: turn === 'الماضي' ? '19XX' : '20XX' };
  return { edtf: `${16 + CENTURIES.indexOf(century!)}XX` };
}
