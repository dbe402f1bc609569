import { buildTables } from '../../lib/pack/build-tables';
import { packTables } from '../../lib/pack/tables';
import { loadBundledPack } from '../pack/source';
import { makeDictionary } from './dictionary';
import type { FirstCall, FirstCallTimes } from './first-call-times';
import { type Row, round } from './measure';
import { median } from './rounds';
import { makeText } from './text';

const ALIASES = 600;
const UNITS = 20_000;
const UNITS_A_MB = 500_000;
/** A paragraph of news, in words. */
const PARAGRAPH_WORDS = 60;

/** Makes a call ready; each time it is asked, it is made in a fresh process. */
export type ColdRunner = (asked: FirstCall) => () => Promise<FirstCallTimes>;

/**
 * First calls in fresh processes, 20,000 units: `siyaq` is the matcher with 600 aliases, as
 * in the other cases; `annotate` is all that the background does with the bundled pack for a
 * page, language, conditions and sentences included.
 */
export async function measureFirstCalls(processes: number, ready: ColdRunner): Promise<Row[]> {
  const forms = makeDictionary(ALIASES);
  const pack = await loadBundledPack();
  const names = pack.entities.flatMap(({ aliases }) => aliases.map(({ form }) => form));
  const page = inParagraphs(makeText('news', UNITS, names));
  const scan = ready(firstCall('scan', forms, forms, makeText('news', UNITS, forms)));
  const annotate = ready(firstCall('annotate', names, pack, page));
  const times: [FirstCallTimes[], FirstCallTimes[]] = [[], []];
  for (let i = 0; i < processes; i++) {
    times[0].push(await scan());
    times[1].push(await annotate());
  }
  return [
    ...firstCallRows('siyaq', forms.length, times[0]),
    ...firstCallRows('annotate', names.length, times[1]),
  ];
}

function firstCall(
  what: FirstCall['what'],
  forms: readonly string[],
  names: unknown,
  text: string,
): FirstCall {
  return { what, tables: packTables(buildTables(forms)), text, names: JSON.stringify(names) };
}

function inParagraphs(text: string): string {
  let words = 0;
  return text.replace(/ /g, (space) => (++words % PARAGRAPH_WORDS === 0 ? '\n\n' : space));
}

/** The rows of one engine: medians over the processes; the ten calls are read ten times over. */
export function firstCallRows(
  engine: string,
  aliases: number,
  times: readonly FirstCallTimes[],
): Row[] {
  const row = (name: string, pick: (times: FirstCallTimes) => number, calls: number): Row => {
    const ms = median(times.map(pick));
    return {
      case: name,
      engine,
      aliases,
      textChars: UNITS,
      median_ms: round(ms, 3),
      mb_per_s: round(((UNITS / UNITS_A_MB) * calls) / (ms / 1000), 2),
      ratio_to_limit: null,
      build_ms: null,
      load_ms: round(median(times.map(({ loadMs }) => loadMs)), 3),
      bytes: null,
      found: times[0]!.found,
    };
  };
  return [
    row('first-call', ({ firstMs }) => firstMs, 1),
    row('first-ten', ({ firstTenMs }) => firstTenMs, 10),
  ];
}
