import { annotate } from '../../lib/annotate';
import { scanSource } from '../../lib/match/scanner';
import { compilePack } from '../../lib/pack/compile';
import type { Pack } from '../../lib/pack/schema';
import { openTables } from '../../lib/pack/tables';
import { readTextBlocks } from '../../lib/text-blocks';

/** What is called for the first time. Made elsewhere: making it would warm what is measured. */
export interface FirstCall {
  readonly what: 'scan' | 'annotate';
  readonly tables: ArrayBuffer;
  readonly text: string;
  /** The forms or the pack, as JSON. */
  readonly names: string;
}

/** Milliseconds of the first call, and of the first ten together. */
export interface FirstCallTimes {
  readonly loadMs: number;
  readonly firstMs: number;
  readonly firstTenMs: number;
  readonly found: number;
}

/** The first calls as a reader's first page has them: cold code, empty caches. Once a process. */
export function timeFirstCalls(asked: FirstCall): FirstCallTimes {
  const { call, loadMs } = prepare(asked);
  const start = performance.now();
  const found = call();
  const firstMs = performance.now() - start;
  for (let i = 1; i < 10; i++) call();
  const firstTenMs = performance.now() - start;
  return { loadMs, firstMs, firstTenMs, found };
}

function prepare({ what, tables, text, names }: FirstCall): { call: () => number; loadMs: number } {
  const json: unknown = JSON.parse(names);
  const start = performance.now();
  const opened = openTables(tables);
  if (what === 'scan') {
    const loadMs = performance.now() - start;
    const forms = json as readonly string[];
    return { call: () => scanSource(text, opened, (alias) => forms[alias]!).count, loadMs };
  }
  const matcher = compilePack(json as Pack, undefined, opened);
  const loadMs = performance.now() - start;
  const blocks = readTextBlocks(text);
  const page = { language: 'ar', established: [] };
  const call = () => {
    const { mentions } = annotate(blocks, page, matcher);
    return [...mentions.values()].reduce((sum, found) => sum + found.length, 0);
  };
  return { call, loadMs };
}
