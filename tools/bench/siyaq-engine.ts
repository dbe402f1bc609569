import { END, HIT_CELLS, SKIP, START } from '../../lib/match/hits';
import { scanSource } from '../../lib/match/scanner';
import { buildTables } from '../../lib/pack/build-tables';
import { readVariants } from '../../lib/pack/respellings';
import { openTables, packTables } from '../../lib/pack/tables';
import { type Engine, leftmostLongest } from './engines';

/** What ships: from the page's text to places in it, marks and particles taken care of. */
export const SIYAQ: Engine = {
  name: 'siyaq',
  readsSource: true,
  maxAliases: 1_000_000,
  maxUnits: 1_000_000,
  build: (forms, { budgets, variants } = { forms }) => {
    const respellings = readVariants(variants ? [variants] : []);
    const buffer = packTables(buildTables(forms, budgets, respellings));
    openTables(buffer);
    const start = performance.now();
    const tables = openTables(buffer);
    const loadMs = performance.now() - start;
    const formOf = (alias: number) => forms[alias]!;
    return {
      bytes: buffer.byteLength,
      loadMs,
      run: (text) => scanSource(text, tables, formOf).count,
      find: (text) => {
        const { rows, count } = scanSource(text, tables, formOf);
        const spans = Array.from({ length: count }, (_, row) => ({
          start: rows[row * HIT_CELLS + START]!,
          end: rows[row * HIT_CELLS + END]!,
          skip: rows[row * HIT_CELLS + SKIP]!,
        }));
        const whole = spans.filter(({ skip }) => skip === 0);
        return leftmostLongest(whole).map(({ start, end }) => ({ start, end }));
      },
    };
  },
};
