/** Intl puts direction marks into dates; inside our isolates they are noise. */
const DIRECTION_MARKS = /[\u200e\u200f\u061c]/g;

/** Always Gregorian: older language data would make a date of ar-SA a Hijri one. */
const GREGORIAN = { calendar: 'gregory', timeZone: 'UTC' } as const;

/** The day by the reader's clock, `YYYY-MM-DD`. @param ms since the epoch */
export function localDay(ms: number): string {
  const date = new Date(ms);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A day in words. @param day `YYYY-MM-DD…`: the day as it is written, in no time zone */
export function wordDay(day: string, language: string): string {
  return format(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The year in the reader's digits, without a thousands separator. @param year `YYYY` */
export function wordYear(year: string, language: string): string {
  return format(`${year}-01-01`, language, { year: 'numeric' });
}

/**
 * A month's name. In Arabic both that readers know, since half of them use the other:
 * the eastern one (كانون الثاني) and the one of Egypt and the Gulf (يناير).
 */
export function wordMonth(month: number, language: string): string {
  const day = `2000-${String(month).padStart(2, '0')}-01`;
  const own = format(day, language, { month: 'long' });
  if (!language.startsWith('ar')) return own;
  const names = ['ar-EG', 'ar-SY'].map((locale) => format(day, locale, { month: 'long' }));
  return [...new Set([own, ...names])].join(' / ');
}

function format(day: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language, { ...GREGORIAN, ...options })
    .format(date)
    .replace(DIRECTION_MARKS, '');
}
