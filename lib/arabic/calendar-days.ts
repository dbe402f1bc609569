/** Arithmetic on days of the Gregorian calendar, written `YYYY-MM-DD`. */

const DAY_MS = 86_400_000;

/** @returns undefined where there is no such day: 31 April. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

/** The day so many days later; earlier where negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The month `YYYY-MM` so many months later. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  return `${fourDigits(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}`;
}

export function addYears(day: string, years: number): string {
  return fourDigits(yearOf(day) + years);
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

/** The Monday of its week: weeks run from Monday to Sunday (arabic.md §7). */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS);
}

function fourDigits(year: number): string {
  return String(Math.min(Math.max(year, 0), 9999)).padStart(4, '0');
}
