/**
 * Arabic month names: readers from Rabat to Baghdad know one set or the other, so news
 * writes both. The names are the browser's own (CLDR): Egypt's and Syria's.
 */

const SETS = ['ar-EG', 'ar-SY'] as const;

let names: readonly string[] | undefined;

/** @param month 1–12 @returns as «يناير/كانون الثاني» */
export function arabicMonth(month: number): string {
  names ??= Array.from({ length: 12 }, (_, index) => bothNames(index));
  return names[month - 1] ?? '';
}

function bothNames(index: number): string {
  const middle = new Date(Date.UTC(2022, index, 15));
  const both = SETS.map((locale) =>
    stripMarks(
      new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' }).format(
        middle,
      ),
    ),
  );
  return [...new Set(both)].join('/');
}

/** Intl puts direction marks into Arabic dates; the interface isolates texts itself. */
export function stripMarks(text: string): string {
  return text.replace(/[\u200e\u200f\u061c]/g, '').replace(/\u00a0/g, ' ');
}
