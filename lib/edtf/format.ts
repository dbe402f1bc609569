import { formatCentury, formatDecade, formatSeason } from './format-long';
import { isEnglish } from './interface-language';
import { arabicMonth, stripMarks } from './month-names';
import type { EdtfValue } from './value';

/**
 * A date in words, with its doubt: "about 23 January 2022", «نحو 23 يناير/كانون الثاني 2022».
 *
 * @param language BCP 47 of the interface; anything but English reads Arabic, with the
 *   digits of that locale and both month names (ux.md §5)
 */
export function formatEdtf(value: EdtfValue, language: string): string {
  return value.precision === 'interval'
    ? formatInterval(value, language)
    : formatSingle(value, language);
}

/**
 * When something held. An open end says from when, never "until now": a pack knows its
 * matter only up to the day it was written. Empty where neither side is known.
 */
export function formatPeriod(
  from: EdtfValue | undefined,
  until: EdtfValue | undefined,
  language: string,
): string {
  if (from && until) {
    if (from.edtf === until.edtf) return formatEdtf(from, language);
    return formatRange(from, until, language);
  }
  if (from) return afterWord(from, language);
  if (until) return word(language, 'حتى', 'until') + formatEdtf(until, language);
  return '';
}

function formatInterval({ start, end, edtf }: EdtfValue, language: string): string {
  if (start && end) return formatRange(start, end, language);
  if (start) return afterWord(start, language);
  if (end) return formatSingle(end, language) + (isEnglish(language) ? ' or earlier' : ' أو قبله');
  return edtf;
}

function afterWord(from: EdtfValue, language: string): string {
  const words = formatEdtf(from, language);
  // A value that is itself a span of days already begins with this word.
  const preposition = word(language, 'من', 'from');
  return words.startsWith(preposition) ? words : preposition + words;
}

function formatRange(from: EdtfValue, until: EdtfValue, language: string): string {
  const end = formatEdtf(until, language);
  const start =
    sameMonth(from, until) && end.startsWith(dayNumber(until, language))
      ? dayNumber(from, language)
      : formatEdtf(from, language);
  return isEnglish(language) ? `from ${start} to ${end}` : `من ${start} إلى ${end}`;
}

/** Two plain days of one month need the month only once, where the day is written first. */
function sameMonth(a: EdtfValue, b: EdtfValue): boolean {
  return (
    [a, b].every((value) => value.precision === 'day' && !value.approximate && !value.uncertain) &&
    a.earliest?.slice(0, 7) === b.earliest?.slice(0, 7)
  );
}

function dayNumber(value: EdtfValue, language: string): string {
  return number(Number(value.earliest?.slice(8)), language);
}

function formatSingle(value: EdtfValue, language: string): string {
  const plain = formatPlain(value, language);
  const about = value.approximate ? word(language, 'نحو', 'about') + plain : plain;
  return value.uncertain ? `${about} ${isEnglish(language) ? '(uncertain)' : '(غير مؤكد)'}` : about;
}

function formatPlain(value: EdtfValue, language: string): string {
  const [year = 0, month = 1, day = 1] = (value.earliest ?? '').split('-').map(Number);
  switch (value.precision) {
    case 'day':
      return formatDay(year, month, day, language);
    case 'month':
      return formatDay(year, month, undefined, language);
    case 'year':
      return isEnglish(language) ? number(year, language) : `عام ${number(year, language)}`;
    case 'season':
      return formatSeason(value.edtf, number(year, language), isEnglish(language));
    case 'decade':
      return formatDecade(year, (n) => number(n, language), isEnglish(language));
    default:
      return formatCentury(year, (n) => number(n, language), isEnglish(language));
  }
}

function formatDay(year: number, month: number, day: number | undefined, language: string): string {
  if (isEnglish(language)) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day ?? 1);
    const format = day ? dayFormat(language) : monthFormat(language);
    return stripMarks(format.format(date));
  }
  const words = [arabicMonth(month), number(year, language)];
  if (day) words.unshift(number(day, language));
  return words.join(' ');
}

/**
 * A format is made once for each language: a hundred cards have a thousand dates, and with a
 * format for each of them the page waits for its names half as long again.
 */
function once<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const format = made.get(language) ?? make(language);
    made.set(language, format);
    return format;
  };
}

const MONTH = { month: 'long', year: 'numeric', calendar: 'gregory', timeZone: 'UTC' } as const;

const monthFormat = once((language) => new Intl.DateTimeFormat(britishIfOpen(language), MONTH));
const dayFormat = once(
  (language) => new Intl.DateTimeFormat(britishIfOpen(language), { ...MONTH, day: 'numeric' }),
);
const numberFormat = once((language) => new Intl.NumberFormat(language, { useGrouping: false }));

/**
 * Has the browser read what it needs to word dates in a language before anybody waits for it: at
 * first that takes 15 ms, later nothing.
 */
export function prepareDates(language: string): void {
  formatDay(2000, 1, 1, language);
}

/** Plain `en` would put the month first, as in the United States. */
function britishIfOpen(language: string): string {
  return /^en$/i.test(language) ? 'en-GB' : language;
}

function number(value: number, language: string): string {
  return stripMarks(numberFormat(language).format(value));
}

function word(language: string, arabic: string, english: string): string {
  return `${isEnglish(language) ? english : arabic} `;
}
