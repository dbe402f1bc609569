import edtf, {
  Date as CalendarDate,
  Century,
  Decade,
  Interval,
  type LibraryDate,
  Season,
} from 'edtf';
import { readPlainDate } from './plain';
import type { EdtfValue, Precision } from './value';

/** The text is no EDTF, or a kind of it that a pack has no use for. */
export class NotEdtf extends Error {
  constructor(readonly text: string) {
    super(`"${text}" is not a date in EDTF (level 0–2: a date, a season, an interval)`);
    this.name = 'NotEdtf';
  }
}

/** Longer than any date we read; keeps a hostile pack away from the library's parser. */
const MAX_LENGTH = 50;

/** Unspecified digits, one bit each: YYYY from 1 to 8, MM 16 and 32, DD 64 and 128. */
const OPEN_DIGITS: ReadonlyMap<number, Precision> = new Map([
  [0b0000_1000, 'decade'],
  [0b0000_1100, 'century'],
  [0b0011_0000, 'year'],
  [0b1111_0000, 'year'],
  [0b1100_0000, 'month'],
]);

const DATE_PRECISIONS: readonly (Precision | undefined)[] = [undefined, 'year', 'month', 'day'];

/**
 * Reads a date of a pack (EDTF, ISO 8601-2). Runs when a pack is built or imported: on a
 * page dates are compared and shown from the values made here.
 *
 * Not read: times of day, sets and lists of dates, years outside 0000–9999, digits left open
 * in the middle of a date.
 *
 * @throws NotEdtf
 */
export function parseEdtf(text: string): EdtfValue {
  if (text.length > MAX_LENGTH) throw new NotEdtf(text);
  const plain = readPlainDate(text);
  if (plain) return plain;
  let date: LibraryDate;
  try {
    date = edtf(text);
  } catch {
    // The library's message speaks of its grammar; ours says what was expected.
    throw new NotEdtf(text);
  }
  return date instanceof Interval ? interval(text, date) : single(text, date);
}

function interval(text: string, { lower, upper }: LibraryDate): EdtfValue {
  const start = typeof lower === 'object' && lower !== null ? single(lower.edtf, lower) : null;
  const end = typeof upper === 'object' && upper !== null ? single(upper.edtf, upper) : null;
  if (!start && !end) throw new NotEdtf(text);
  return {
    edtf: text,
    earliest: start?.earliest ?? null,
    latest: end?.latest ?? null,
    precision: 'interval',
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
    start,
    end,
  };
}

function single(text: string, date: LibraryDate): EdtfValue {
  const precision = precisionOf(date);
  const earliest = day(date.min);
  const latest = day(date.max);
  if (!precision || !earliest || !latest) throw new NotEdtf(text);
  return {
    edtf: text,
    earliest,
    latest,
    precision,
    approximate: Boolean(date.approximate?.value),
    uncertain: Boolean(date.uncertain?.value),
  };
}

/** By the class itself: the library's `type` is its name, which bundling shortens. */
function precisionOf(date: LibraryDate): Precision | undefined {
  if (date instanceof Decade) return 'decade';
  if (date instanceof Century) return 'century';
  if (date instanceof Season) return 'season';
  if (!(date instanceof CalendarDate)) return undefined;
  const open = date.unspecified?.value ?? 0;
  return open === 0 ? DATE_PRECISIONS[date.precision ?? 0] : OPEN_DIGITS.get(open);
}

/** `YYYY-MM-DD` of an instant; undefined outside the years 0000–9999. */
function day(ms: number | null): string | undefined {
  if (ms === null || !Number.isFinite(ms)) return undefined;
  const iso = new Date(ms).toISOString();
  return /^\d{4}-/.test(iso) ? iso.slice(0, 10) : undefined;
}
