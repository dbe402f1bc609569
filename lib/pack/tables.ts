import { EVERYDAY_CELLS } from './everyday-bits';

/**
 * The tables that names are found by: typed arrays over one buffer, built once, used as they
 * are. All numbers are little-endian; a big-endian machine refuses them.
 *
 *   byte 0   magic "SYQT"
 *        4   version
 *        8   byte order mark, 0x01020304
 *       12   number of aliases
 *       16   longest key in bytes
 *       20   log2 of the cells of `windows`
 *       24   log2 of the cells of `openings`
 *       28   what scatters hashes over `slots` (key-hash.ts: slotOf)
 *       32   section table: offset and length in bytes, for each of
 *              windows   Int32   bits of the last five bytes of first words (key-hash.ts)
 *              openings  Int32   bits of all hashes that lead anywhere, in `slots` or
 *                        `spellingSlots`: what is not here is not looked for there
 *              everyday  Int32   bits of everyday words that begin like particles (everyday-bits.ts)
 *              slots     Int32   beginnings of keys, by hash; linear probing; 0 = empty
 *              twins     Uint32  pairs: alias, next alias with the same key; by the first
 *              spellingSlots  Int32   variants of words, by hash; linear probing; 0 = empty:
 *                        index of the variant + 1 | bits 28–31 tag
 *              spellings Uint32  a variant: start of its letters in `words`, start of what it
 *                        stands for in `meanings`; and one more
 *              meanings  Uint32  start in `words` of what is meant << 2 | cost, 1 to 3
 *              keys      Uint8   folded words in letter bytes, each word ends in BREAK; before a
 *                        key its alias (key-records.ts)
 *              budgets   Uint8   alias → what it may spend on variants
 *              words     Uint8   variants and what they mean, as keys are, another BREAK after each
 *
 * A slot stands for the first words of keys, one or more:
 *   bits 0–23 a key that begins so | ENDS it is the whole key | MORE longer keys begin so: look
 *   up one word more | ALONE only this key begins so: compare its rest
 *   | VARIED of a first word: some key behind it has a budget for variants
 *   | bits 28–31 tag: low bits of the hash
 */

export const TABLES_VERSION = 8;
const MAGIC = 0x54515953;
const ORDER = 0x01020304;
const SECTIONS_AT = 32;
const SECTION_COUNT = 11;
/** Sections from here on are bytes. */
const BYTE_SECTIONS = 8;
export const HEADER_BYTES = SECTIONS_AT + SECTION_COUNT * 8;

export const ENDS = 1 << 24;
export const MORE = 1 << 25;
export const ALONE = 1 << 26;
export const VARIED = 1 << 27;
export const TAG_AT = 28;

export const SPELLING_CELLS = 2;
export const SPELLING_MASK = 2 ** TAG_AT - 1;
/** Bits of a meaning for its cost. */
export const COST_BITS = 2;

/** Of one key. A form has at most 200 units, each at most 18 letters. */
export const MAX_KEY_BYTES = 4080;

export interface Tables {
  readonly aliases: number;
  readonly longestKey: number;
  /** A window's hash shifted right by this is its cell. */
  readonly windowShift: number;
  readonly windows: Int32Array;
  /** The same of a hash, for `openings`. */
  readonly openingShift: number;
  readonly openings: Int32Array;
  readonly everyday: Int32Array;
  readonly slotSeed: number;
  readonly slots: Int32Array;
  readonly twins: Uint32Array;
  readonly spellingSlots: Int32Array;
  readonly spellings: Uint32Array;
  readonly meanings: Uint32Array;
  readonly keys: Uint8Array;
  readonly budgets: Uint8Array;
  readonly words: Uint8Array;
}

/** Tables that cannot be used: cut off, of another version, or no tables at all. */
export class TablesUnusable extends Error {
  constructor(reason: string) {
    super(`matcher tables: ${reason}`);
    this.name = 'TablesUnusable';
  }
}

/**
 * Lays typed arrays over a buffer. Sections are checked against its bounds here, once, and
 * trusted from then on; the time does not depend on their size.
 *
 * @throws TablesUnusable
 */
export function openTables(buffer: ArrayBuffer): Tables {
  if (buffer.byteLength < HEADER_BYTES) throw new TablesUnusable('shorter than their header');
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  const [magic, version, order, aliases, longestKey, windowBits, openingBits, slotSeed] = header;
  if (magic !== MAGIC) throw new TablesUnusable('not such a file');
  if (order !== ORDER) throw new TablesUnusable('of another byte order');
  if (version !== TABLES_VERSION) {
    throw new TablesUnusable(`version ${version}, expected ${TABLES_VERSION}`);
  }
  const section = (index: number): [ArrayBuffer, number, number] => {
    const offset = header[SECTIONS_AT / 4 + index * 2]!;
    const length = header[SECTIONS_AT / 4 + index * 2 + 1]!;
    const isAligned = offset % 4 === 0 && (index >= BYTE_SECTIONS || length % 4 === 0);
    if (!isAligned || offset < HEADER_BYTES || offset + aligned(length) > buffer.byteLength) {
      throw new TablesUnusable(`section ${index} (${offset} + ${length}) is out of bounds`);
    }
    return [buffer, offset, index >= BYTE_SECTIONS ? length : length / 4];
  };
  const tables = {
    aliases: aliases!,
    longestKey: longestKey!,
    windowShift: 32 - windowBits!,
    windows: new Int32Array(...section(0)),
    openingShift: 32 - openingBits!,
    openings: new Int32Array(...section(1)),
    everyday: new Int32Array(...section(2)),
    slotSeed: slotSeed!,
    slots: new Int32Array(...section(3)),
    twins: new Uint32Array(...section(4)),
    spellingSlots: new Int32Array(...section(5)),
    spellings: new Uint32Array(...section(6)),
    meanings: new Uint32Array(...section(7)),
    keys: new Uint8Array(...section(8)),
    budgets: new Uint8Array(...section(9)),
    words: new Uint8Array(...section(10)),
  };
  if (
    tables.windows.length !== 2 ** windowBits! ||
    tables.openings.length !== 2 ** openingBits! ||
    tables.everyday.length !== EVERYDAY_CELLS ||
    tables.budgets.length !== aliases!
  ) {
    throw new TablesUnusable('sections do not fit each other');
  }
  return tables;
}

/** The bytes of tables, as `openTables` reads them. */
export function packTables(tables: Tables): ArrayBuffer {
  const { windows, openings, everyday, slots, twins } = tables;
  const { spellingSlots, spellings, meanings, keys, budgets, words } = tables;
  const places = [windows, openings, everyday, slots, twins];
  const all = [...places, spellingSlots, spellings, meanings, keys, budgets, words];
  const size = all.reduce((sum, { byteLength }) => sum + aligned(byteLength), HEADER_BYTES);
  const buffer = new ArrayBuffer(size);
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  const { aliases, longestKey, windowShift, openingShift, slotSeed } = tables;
  const bits = [32 - windowShift, 32 - openingShift];
  header.set([MAGIC, TABLES_VERSION, ORDER, aliases, longestKey, ...bits, slotSeed]);
  let offset = HEADER_BYTES;
  for (const [index, section] of all.entries()) {
    header.set([offset, section.byteLength], SECTIONS_AT / 4 + index * 2);
    new Uint8Array(buffer).set(
      new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
      offset,
    );
    offset += aligned(section.byteLength);
  }
  return buffer;
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}
