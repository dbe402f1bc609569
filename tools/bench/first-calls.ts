import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTables } from '../../lib/pack/build-tables';
import { packTables } from '../../lib/pack/tables';
import { buildBundledPack, buildBundledTables } from '../pack/source';
import type { ColdJob, ColdTimes } from './cold';
import { makeDictionary } from './dictionary';
import { type Row, round } from './measure';
import { BUILT, runWorker } from './processes';
import { median } from './rounds';
import { makeText } from './text';

const ALIASES = 600;
const UNITS = 20_000;
const UNITS_A_MB = 500_000;
/** A paragraph of news, in words. */
const PARAGRAPH_WORDS = 60;

/**
 * First calls in fresh processes, 20,000 units: `siyaq` is the matcher with 600 aliases, as
 * in the other cases; `annotate` is all that the background does with the bundled pack for a
 * page, language, conditions and sentences included.
 */
export async function measureFirstCalls(processes: number): Promise<Row[]> {
  const forms = makeDictionary(ALIASES);
  const bundled = await buildBundledPack();
  const { pack } = bundled;
  const names = pack.entities.flatMap(({ aliases }) => aliases.map(({ form }) => form));
  const tables = new Uint8Array(packTables(buildTables(forms)));
  const scan = store('scan', tables, forms, makeText('news', UNITS, forms));
  const page = inParagraphs(makeText('news', UNITS, names));
  const annotate = store('annotate', buildBundledTables(bundled), bundled, page);
  const times: [ColdTimes[], ColdTimes[]] = [[], []];
  for (let i = 0; i < processes; i++) {
    times[0].push(await runWorker<ColdTimes>('cold', scan));
    times[1].push(await runWorker<ColdTimes>('cold', annotate));
  }
  return [
    ...rowsOf('siyaq', forms.length, times[0]),
    ...rowsOf('annotate', names.length, times[1]),
  ];
}

function store(what: ColdJob['what'], tables: Uint8Array, names: unknown, text: string): ColdJob {
  mkdirSync(BUILT, { recursive: true });
  const path = (kind: string) => join(BUILT, `${what}.${kind}`);
  writeFileSync(path('bin'), tables);
  writeFileSync(path('txt'), Buffer.from(text, 'utf16le'));
  writeFileSync(path('json'), JSON.stringify(names));
  return { what, tables: path('bin'), text: path('txt'), names: path('json') };
}

function inParagraphs(text: string): string {
  let words = 0;
  return text.replace(/ /g, (space) => (++words % PARAGRAPH_WORDS === 0 ? '\n\n' : space));
}

function rowsOf(engine: string, aliases: number, times: readonly ColdTimes[]): Row[] {
  const row = (name: string, pick: (times: ColdTimes) => number, calls: number): Row => {
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
