import { type CompiledDates, dateIn } from '../edtf/value';

/** The day of a page, `YYYY-MM-DD`, as the page writes it, whatever the zone. */
export function dayOf(published: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
}

/**
 * Whether what holds from `from` on begins on a later day than the page's. Of what only the
 * end is known began before it; what has no dates is timeless: neither can be later. On a page
 * without a day nothing is known to be later than it.
 */
export function beginsAfter(
  pageDay: string | undefined,
  from: string | undefined,
  dates: CompiledDates,
): boolean {
  return pageDay !== undefined && (dateIn(dates, from)?.earliest ?? '') > pageDay;
}
