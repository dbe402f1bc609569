import { NotEdtf, parseEdtf } from '../edtf/parse';
import type { CompiledDates, EdtfValue } from '../edtf/value';
import type { Pack } from './schema';
import { forEachInSlices, runAtOnce, type Slices } from './slices';

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
export function* datesInSlices(pack: Pack): Slices<CompiledDates> {
  const dates: Record<string, EdtfValue> = Object.create(null);
  yield* forEachInSlices(packDates(pack), ({ text }) => (dates[text] ??= parseEdtf(text)));
  return { ...dates };
}

/** As above, without a pause. */
export function compileDates(pack: Pack): CompiledDates {
  return runAtOnce(datesInSlices(pack));
}

export interface DateProblems {
  /** Dates that cannot be read, with their place. */
  readonly unreadable: readonly PackDate[];
  /** Periods that end before they begin, with their place; unreadable dates are passed over. */
  readonly wrongPeriods: readonly { path: string; from: string; until: string }[];
}

export function* checkDates(pack: Pack): Slices<DateProblems> {
  const known = new Map<string, EdtfValue | undefined>();
  const read = (text: string) => {
    if (!known.has(text)) known.set(text, readOrNothing(text));
    return known.get(text);
  };
  const unreadable: PackDate[] = [];
  yield* forEachInSlices(packDates(pack), (date) => {
    if (!read(date.text)) unreadable.push(date);
  });
  const wrongPeriods: { path: string; from: string; until: string }[] = [];
  const check = (path: string, from: string | undefined, until: string | undefined) => {
    if (from === undefined || until === undefined) return;
    const { earliest } = read(from) ?? {};
    const { latest } = read(until) ?? {};
    if (earliest && latest && latest < earliest) wrongPeriods.push({ path, from, until });
  };
  yield* forEachInSlices(pack.entities, ({ facts }, i) => {
    facts.forEach(({ from, until }, j) => {
      check(`entities[${i}].facts[${j}]`, from, until);
    });
  });
  yield* forEachInSlices(pack.relations, ({ from, until }, i) => {
    check(`relations[${i}]`, from, until);
  });
  return { unreadable, wrongPeriods };
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
