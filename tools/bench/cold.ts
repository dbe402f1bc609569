import { readFileSync } from 'node:fs';
import { annotate } from '../../lib/annotate';
import { scanSource } from '../../lib/match/scanner';
import type { BundledPack } from '../../lib/pack/bundled';
import { readWrittenKinds } from '../../lib/pack/kinds';
import { joinPacks } from '../../lib/pack/matcher';
import { namesOf } from '../../lib/pack/names';
import { openTables } from '../../lib/pack/tables';
import { readTextBlocks } from '../../lib/text-blocks';

/**
 * The first calls of a fresh process, as a reader's first page has them: cold code, empty
 * caches. Everything is read from files, for making it here would warm what is measured.
 */

/** What one fresh process is to call. */
export interface ColdJob {
  readonly what: 'scan' | 'annotate';
  /** Paths: the tables, the text as UTF-16, the forms or the bundled pack as JSON. */
  readonly tables: string;
  readonly text: string;
  readonly names: string;
}

/** Milliseconds of the first call, and of the first ten together. */
export interface ColdTimes {
  readonly loadMs: number;
  readonly firstMs: number;
  readonly firstTenMs: number;
  readonly found: number;
}

function read(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

function prepare({ what, tables, text, names }: ColdJob): { call: () => number; loadMs: number } {
  const source = readFileSync(text, 'utf16le');
  const json: unknown = JSON.parse(readFileSync(names, 'utf8'));
  const buffer = read(tables);
  const start = performance.now();
  const opened = openTables(buffer);
  if (what === 'scan') {
    const loadMs = performance.now() - start;
    const forms = json as readonly string[];
    return { call: () => scanSource(source, opened, (alias) => forms[alias]!).count, loadMs };
  }
  const { pack, kinds } = json as BundledPack;
  const matcher = joinPacks([namesOf(pack, opened, '', readWrittenKinds(kinds))]);
  const loadMs = performance.now() - start;
  const blocks = readTextBlocks(source);
  const page = { language: 'ar', established: [] };
  const call = () => {
    const { mentions } = annotate(blocks, page, matcher);
    return [...mentions.values()].reduce((sum, found) => sum + found.length, 0);
  };
  return { call, loadMs };
}

const { call, loadMs } = prepare(JSON.parse(readFileSync(0, 'utf8')) as ColdJob);
const start = performance.now();
const found = call();
const firstMs = performance.now() - start;
for (let i = 1; i < 10; i++) call();
const firstTenMs = performance.now() - start;
console.log(JSON.stringify({ loadMs, firstMs, firstTenMs, found } satisfies ColdTimes));
