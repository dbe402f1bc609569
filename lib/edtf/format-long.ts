/** Words for spans longer than a month that Intl has no format for. */

type Digits = (value: number) => string;

/** The tens, from the twenties on; the first two decades of a century have no such name. */
const ARABIC_TENS = [
  'العقد الأول من',
  'العقد الثاني من',
  'عشرينيات',
  'ثلاثينيات',
  'أربعينيات',
  'خمسينيات',
  'ستينيات',
  'سبعينيات',
  'ثمانينيات',
  'تسعينيات',
];

/** The centuries that news speaks of; others by number. */
const ARABIC_CENTURIES: Readonly<Record<number, string>> = {
  17: 'السابع عشر',
  18: 'الثامن عشر',
  19: 'التاسع عشر',
  20: 'العشرين',
  21: 'الحادي والعشرين',
};

/** EDTF 21–24 (ISO 8601-2 §4.8): northern or southern is left open, and so do we. */
const SEASONS: Readonly<Record<string, { ar: string; en: string }>> = {
  21: { ar: 'ربيع', en: 'spring' },
  22: { ar: 'صيف', en: 'summer' },
  23: { ar: 'خريف', en: 'autumn' },
  24: { ar: 'شتاء', en: 'winter' },
};

/** @param firstYear as 1990 */
export function formatDecade(firstYear: number, digits: Digits, english: boolean): string {
  if (english) return `the ${digits(firstYear)}s`;
  const tens = ARABIC_TENS[Math.floor((firstYear % 100) / 10)];
  return `${tens} ${formatCentury(firstYear, digits, false)}`;
}

/** @param year any of the century's, counted as EDTF does: 19XX is the twentieth */
export function formatCentury(year: number, digits: Digits, english: boolean): string {
  const century = Math.floor(year / 100) + 1;
  if (english) return `the ${digits(century)}${ordinalEnding(century)} century`;
  return `القرن ${ARABIC_CENTURIES[century] ?? digits(century)}`;
}

/** @param edtf as 2022-21 @param year in the reader's digits */
export function formatSeason(edtf: string, year: string, english: boolean): string {
  const season = SEASONS[/-(\d\d)/.exec(edtf)?.[1] ?? ''];
  return season ? `${english ? season.en : season.ar} ${year}` : edtf;
}

function ordinalEnding(value: number): string {
  const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th';
}
