/**
 * Dates with precision and doubt, already parsed (EDTF, ISO 8601-2). This module and
 * `format.ts` are all that runs in the browser's background for a bundled pack: the parser
 * (`parse.ts` and the `edtf` library) runs when a pack is built or imported.
 */

/** What one date names; an interval has a `start` and an `end` of their own. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

export interface EdtfValue {
  /** As the pack's author wrote it. */
  readonly edtf: string;
  /** First possible day, `YYYY-MM-DD`; null where the start is open or unknown. */
  readonly earliest: string | null;
  /** Last possible day, `YYYY-MM-DD`; null where the end is open or unknown. */
  readonly latest: string | null;
  readonly precision: Precision;
  /** `~` or `%`. */
  readonly approximate: boolean;
  /** `?` or `%`. */
  readonly uncertain: boolean;
  /** Of an interval only; null where that side is open or unknown. */
  readonly start?: EdtfValue | null;
  readonly end?: EdtfValue | null;
}

/**
 * Every EDTF text of a pack with its value. Stored beside the pack in what the extension
 * ships or imports, never in the pack format that is shared.
 */
export type CompiledDates = Readonly<Record<string, EdtfValue>>;

/** The value of one of these texts; undefined for any other. */
export function dateIn(dates: CompiledDates, text: string | undefined): EdtfValue | undefined {
  return text !== undefined && Object.hasOwn(dates, text) ? dates[text] : undefined;
}

/**
 * The day a date is sorted by: the first possible one; where the beginning is open, the last
 * possible one, as "6 January or earlier" belongs to January and not to the dawn of time.
 */
export function sortDay(value: EdtfValue): string {
  return value.earliest ?? value.latest ?? '';
}

/** In order of time; of two with the same first day, the one that is over sooner. */
export function compareEdtf(a: EdtfValue, b: EdtfValue): number {
  return compareText(sortDay(a), sortDay(b)) || compareText(a.latest ?? '~', b.latest ?? '~');
}

/** Days are `YYYY-MM-DD`, so that text order is time order; `~` stands after all of them. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
