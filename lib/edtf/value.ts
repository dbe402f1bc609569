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

/** By first possible day, an open start first; then by last possible day, an open end last. */
export function compareEdtf(a: EdtfValue, b: EdtfValue): number {
  return (
    compareText(a.earliest ?? '', b.earliest ?? '') || compareText(a.latest ?? '~', b.latest ?? '~')
  );
}

/** Days are `YYYY-MM-DD`, so that text order is time order; years 0000–9999. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
