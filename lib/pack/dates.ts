import { NotEdtf, parseEdtf } from '../edtf/parse';
import type { CompiledDates, EdtfValue } from '../edtf/value';
import type { Pack } from './schema';

/** A date text with the path of the field it stands in. */
interface PackDate {
  readonly path: string;
  readonly text: string;
}

/**
 * Values of all dates in a pack, by their text. For building and importing only: it brings
 * the `edtf` library with it. What runs on pages gets the result (see `bundled.ts`).
 *
 * @param pack validated: its dates are EDTF
 * @throws NotEdtf on a date that validation would have refused
 */
export function compileDates(pack: Pack): CompiledDates {
  const dates: Record<string, EdtfValue> = Object.create(null);
  for (const { text } of packDates(pack)) dates[text] ??= parseEdtf(text);
  return { ...dates };
}

/** Dates that cannot be read, with their place. */
export function unreadableDates(pack: Pack): PackDate[] {
  return packDates(pack).filter(({ text }) => readOrNothing(text) === undefined);
}

/** Periods that end before they begin, with their place; unreadable dates are passed over. */
export function wrongPeriods(pack: Pack): { path: string; from: string; until: string }[] {
  const periods = [
    ...pack.entities.flatMap(({ facts }, i) =>
      facts.map(({ from, until }, j) => ({ path: `entities[${i}].facts[${j}]`, from, until })),
    ),
    ...pack.relations.map(({ from, until }, i) => ({ path: `relations[${i}]`, from, until })),
  ];
  return periods.flatMap(({ path, from, until }) => {
    if (from === undefined || until === undefined) return [];
    const { earliest } = readOrNothing(from) ?? {};
    const { latest } = readOrNothing(until) ?? {};
    return earliest && latest && latest < earliest ? [{ path, from, until }] : [];
  });
}

function readOrNothing(text: string): EdtfValue | undefined {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof NotEdtf) return undefined;
    throw error;
  }
}

function packDates(pack: Pack): PackDate[] {
  const found: PackDate[] = [];
  const add = (path: string, text: string | undefined) => {
    if (text !== undefined) found.push({ path, text });
  };
  pack.sources.forEach(({ date }, i) => {
    add(`sources[${i}].date`, date);
  });
  pack.entities.forEach(({ facts }, i) => {
    facts.forEach(({ from, until }, j) => {
      add(`entities[${i}].facts[${j}].from`, from);
      add(`entities[${i}].facts[${j}].until`, until);
    });
  });
  pack.events.forEach(({ date }, i) => {
    add(`events[${i}].date`, date);
  });
  pack.relations.forEach(({ from, until }, i) => {
    add(`relations[${i}].from`, from);
    add(`relations[${i}].until`, until);
  });
  return found;
}
