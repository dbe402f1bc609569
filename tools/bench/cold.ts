import { readFileSync } from 'node:fs';
import { annotate } from '../../lib/annotate';
import { readText } from '../../lib/arabic/tokens';
import { scan } from '../../lib/match/scan';
import { compilePacks } from '../../lib/pack/compile';
import type { Pack } from '../../lib/pack/schema';
import { readTextBlocks } from '../../lib/text-blocks';

/**
 * The first calls of a fresh process, as a reader's first page has them: cold code, empty
 * caches. Everything is read from files, for making it here would warm what is measured.
 */

/** What one fresh process is to call. */
export interface ColdJob {
  readonly what: 'scan' | 'annotate';
  /** Paths: the text as UTF-16, the pack as JSON. */
  readonly text: string;
  readonly pack: string;
}

/** Milliseconds of the first call, and of the first ten together. */
export interface ColdTimes {
  readonly loadMs: number;
  readonly firstMs: number;
  readonly firstTenMs: number;
  readonly found: number;
}

function prepare({ what, text, pack }: ColdJob): { call: () => number; loadMs: number } {
  const source = readFileSync(text, 'utf16le');
  const json = readFileSync(pack, 'utf8');
  const start = performance.now();
  const matcher = compilePacks([JSON.parse(json) as Pack]);
  const loadMs = performance.now() - start;
  if (what === 'scan') return { call: () => scan(readText(source), matcher).length, loadMs };
  const blocks = readTextBlocks(source);
  const page = { language: 'ar', established: [] };
  const call = () => {
    const { mentions } = annotate(blocks, page, matcher);
    return [...mentions.values()].reduce((sum, found) => sum + found.length, 0);
  };
  return { call, loadMs };
}

const { call, loadMs } = prepare(JSON.parse(process.argv[2]!) as ColdJob);
const start = performance.now();
const found = call();
const firstMs = performance.now() - start;
for (let i = 1; i < 10; i++) call();
const firstTenMs = performance.now() - start;
console.log(JSON.stringify({ loadMs, firstMs, firstTenMs, found } satisfies ColdTimes));
