import { addDays } from './calendar-days';
import { foldKey } from './fold';

/** Months of the Hijri year in order, with their spellings, folded. */
const MONTHS = [
  'محرم|المحرم',
  'صفر',
  'ربيع الأول',
  'ربيع الثاني|ربيع الآخر',
  'جمادى الأولى|جمادى الأول',
  'جمادى الآخرة|جمادى الثانية|جمادى الآخر',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة|ذي القعدة',
  'ذو الحجة|ذي الحجة',
].map(foldKey);

/** Folded name → 1–12. */
export const HIJRI_MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);

/** 1 Muharram of the year 1, and the mean length of a month, in days: a first guess. */
const FIRST_DAY = '0622-07-19';
const MONTH_DAYS = 29.530_589;

let format: Intl.DateTimeFormat | undefined;

/**
 * A day of the Umm al-Qura calendar in the Gregorian one, by the tables the platform has.
 *
 * @returns undefined where there is no such day.
 */
export function fromHijri(year: number, month: number, day: number): string | undefined {
  const guess = addDays(
    FIRST_DAY,
    Math.floor(((year - 1) * 12 + month - 1) * MONTH_DAYS) + day - 1,
  );
  // Months begin between two days before the mean and one after it.
  for (let off = -2; off <= 1; off++) {
    const candidate = addDays(guess, off);
    if (hijriOf(candidate) === `${year}-${month}-${day}`) return candidate;
  }
  return undefined;
}

function hijriOf(day: string): string {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = new Map(
    format.formatToParts(new Date(day)).map(({ type, value }) => [type, value]),
  );
  return ['year', 'month', 'day'].map((part) => Number(parts.get(part as 'year'))).join('-');
}
