import type { EdtfValue } from './value';

/** A year, a month, a day: nearly all dates of packs. What is more takes the library. */
const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** @returns undefined for any other date, and for days that no calendar has. */
export function readPlainDate(text: string): EdtfValue | undefined {
  const [found, year, month, day] = PLAIN.exec(text) ?? [];
  if (found === undefined) return undefined;
  const days = daysIn(Number(year), Number(month ?? 1));
  if (days === 0 || Number(day ?? 1) < 1 || Number(day ?? 1) > days) return undefined;
  return {
    edtf: text,
    earliest: `${year}-${month ?? '01'}-${day ?? '01'}`,
    latest: `${year}-${month ?? '12'}-${day ?? (month ? String(days).padStart(2, '0') : '31')}`,
    precision: day ? 'day' : month ? 'month' : 'year',
    approximate: false,
    uncertain: false,
  };
}

/** 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
