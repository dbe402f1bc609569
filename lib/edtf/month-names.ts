/**
 * Arabic month names: readers from Rabat to Baghdad know one set or the other, so news
 * writes both. The names are the browser's own (CLDR): Egypt's and Syria's.
 */

const SETS = ['ar-EG', 'ar-SY'] as const;

let names: readonly string[] | undefined;

/** @param month 1–12 @returns as «يناير/كانون الثاني» */
export function arabicMonth(month: number): string {
  names ??= readNames();
  return names[month - 1] ?? '';
}

function readNames(): string[] {
  const formats = SETS.map(
    (locale) =>
      new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' }),
  );
  return Array.from({ length: 12 }, (_, index) => {
    const middle = new Date(Date.UTC(2022, index, 15));
    const both = formats.map((format) => stripMarks(format.format(middle)));
    return [...new Set(both)].join('/');
  });
}

/** Intl puts direction marks into Arabic dates; the interface isolates texts itself. */
export function stripMarks(text: string): string {
  return text.replace(/[\u200e\u200f\u061c]/g, '').replace(/\u00a0/g, ' ');
}
