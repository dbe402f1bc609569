import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { annotate } from '@/lib/annotate';
import { buildTables } from '@/lib/pack/build-tables';
import { compilePack } from '@/lib/pack/compile';
import { readVariants } from '@/lib/pack/respellings';
import {
  HEADER_BYTES,
  openTables,
  packTables,
  TABLES_VERSION,
  TablesUnusable,
} from '@/lib/pack/tables';
import { ARABIC_PAGE, blocksOf, entity, pack } from '../match/packs';

const FORMS = [
  'روسيا',
  'روسيا البيضاء',
  'رُوسيا',
  'CSTO',
  'ОДКБ',
  'أ ف ب',
  'اللجنة',
  '中国',
  'ﷺ',
  '–',
];

const BUDGETS = FORMS.map((_, alias) => alias % 4);
const SPELLINGS = readVariants([
  { روسيا: 'روصيا|روصيه', 'روسيا البيضاء': 'روسيابيضا', غيرها: 'غ' },
]);
const build = () => buildTables(FORMS, BUDGETS, SPELLINGS);

const hashOf = (buffer: ArrayBuffer) =>
  createHash('sha256').update(new Uint8Array(buffer)).digest('hex').slice(0, 16);

it('has these bytes in this version: change both or none', () => {
  expect([TABLES_VERSION, hashOf(packTables(build()))]).toEqual([8, '84c99be752ff1e48']);
});

it('opens to what was packed', () => {
  const tables = build();
  expect(openTables(packTables(tables))).toEqual(tables);
});

it('is built of no name at all', () => {
  expect(openTables(packTables(buildTables([]))).aliases).toBe(0);
});

it('refuses a key that no pack may have', () => {
  expect(() => buildTables(['ا'.repeat(5000)])).toThrow(RangeError);
});

describe('does not open', () => {
  const good = packTables(build());
  const changed = (cell: number, value: number) => {
    const buffer = good.slice(0);
    new Uint32Array(buffer, 0, HEADER_BYTES / 4)[cell] = value;
    return buffer;
  };
  test.each<[string, ArrayBuffer]>([
    ['an empty file', new ArrayBuffer(0)],
    ['a file cut off in its header', good.slice(0, HEADER_BYTES - 4)],
    ['a file cut off in its last section', good.slice(0, -1)],
    ['another kind of file', changed(0, 1)],
    ['another version', changed(1, TABLES_VERSION + 1)],
    ['another byte order', changed(2, 0x04030201)],
    ['another number of aliases', changed(3, 3)],
    ['a bitmap of another size', changed(5, 3)],
    ['a section before its place', changed(8, 4)],
    ['a section that is not aligned', changed(8, HEADER_BYTES + 1)],
    ['a section beyond the end', changed(9, 0xfffffff0)],
  ])('%s', (_name, buffer) => {
    expect(() => openTables(buffer)).toThrow(TablesUnusable);
  });
});

it('does not serve another pack', () => {
  expect(() => compilePack(pack(entity('a', ['روسيا'])), undefined, buildTables(FORMS))).toThrow(
    TablesUnusable,
  );
});

it('serves the pack that it was built of, read from a file', () => {
  const names = pack(entity('a', FORMS));
  const tables = openTables(packTables(compilePack(names).parts[0]!.tables));
  const found = annotate(
    blocksOf('وزار روسيا البيضاء'),
    ARABIC_PAGE,
    compilePack(names, undefined, tables),
  );
  expect(found.mentions.get(0)?.map(({ alias }) => alias)).toEqual(['روسيا البيضاء']);
});
