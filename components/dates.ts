import { formatEdtf } from '@/lib/edtf/format';
import { arabicMonth, stripMarks } from '@/lib/edtf/month-names';

/** The day by the reader's clock, `YYYY-MM-DD`. @param ms since the epoch */
export function localDay(ms: number): string {
  const date = new Date(ms);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day of an ISO 8601 date or time as it is written; undefined where it names no real day. */
export function isoDay(text: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0];
  if (!day) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  // 31 February would become a day of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

/** A day in words, as events are dated. @param day `YYYY-MM-DD`, in no time zone */
export function wordDay(day: string, language: string): string {
  const plain = { edtf: day, earliest: day, latest: day, approximate: false, uncertain: false };
  return formatEdtf({ ...plain, precision: 'day' }, language);
}

/** A month's name as it stands in the dates of events: in Arabic both that readers know. */
export function wordMonth(month: number, language: string): string {
  if (language.startsWith('ar')) return arabicMonth(month);
  const date = new Date(Date.UTC(2000, month - 1));
  return stripMarks(
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(date),
  );
}

/** The year in the reader's digits, without a thousands separator. @param year `YYYY` */
export function wordYear(year: string, language: string): string {
  return new Intl.NumberFormat(language, { useGrouping: false }).format(Number(year));
}
