import { BREAK } from '../arabic/letter-bytes';
import { createKeyWriter, type KeyWriter, writeKey } from './encode-forms';
import { makeEverydayBits } from './everyday-bits';
import { addWindows, makeCells } from './first-windows';
import { bitsOf, hashOfWord, log2OfCells, withWord } from './key-hash';
import { layOutKeys } from './key-records';
import { ALIAS_MASK, type Beginnings, placeBeginnings } from './place-beginnings';
import type { Respellings } from './respellings';
import { part, runAtOnce, type Slices } from './slices';
import { spellingsInSlices } from './spelling-tables';
import { ALONE, ENDS, MAX_KEY_BYTES, MORE, type Tables, VARIED } from './tables';

/** Bits for each hash that leads anywhere: of other hashes one in twenty passes. */
const BITS_AN_OPENING = 8;
const MIN_OPENING_BITS = 6;
const MAX_OPENING_BITS = 20;

const ALIASES_A_STEP = 1_000;
/** Of the whole work; the rest is variants. */
const ALIASES_SHARE = 0.5;

/**
 * Builds the tables for names: alias i is forms[i]. A beginning is kept only where keys part:
 * behind it a key that is alone with it needs no more than its own letters.
 *
 * @param budgets by alias, what it may spend on variants.
 * @param respellings variants of words.
 * @throws RangeError for more forms than a slot can number, or longer ones than a pack may have.
 */
export function* tablesInSlices(
  forms: readonly string[],
  budgets: readonly number[] = [],
  respellings: Respellings = new Map(),
): Slices<Tables> {
  if (forms.length >= ALIAS_MASK) throw new RangeError(`${forms.length} forms`);
  const writer = createKeyWriter(forms.length);
  const starts = new Uint32Array(forms.length + 1);
  const beginnings = createBeginnings(forms.length);
  const windows: number[] = [];
  const lastTwin = new Map<number, number>();
  const pairs: (readonly [number, number])[] = [];
  let longestKey = 0;
  for (let alias = 0; alias < forms.length; alias++) {
    if (alias % ALIASES_A_STEP === 0) yield (alias / forms.length) * ALIASES_SHARE;
    writeKey(forms[alias]!, writer);
    const end = writer.length;
    starts[alias + 1] = end;
    if (end === starts[alias]) continue;
    const twin = admit(alias, writer, starts, beginnings, windows);
    if ((budgets[alias] ?? 0) > 0) vary(writer, starts, starts[alias]!, beginnings);
    if (twin >= 0) {
      pairs.push([lastTwin.get(twin) ?? twin, alias]);
      lastTwin.set(twin, alias);
      starts[alias + 1] = writer.length = starts[alias]!;
    } else longestKey = Math.max(longestKey, end - starts[alias]!);
  }
  if (longestKey > MAX_KEY_BYTES) throw new RangeError(`a key of ${longestKey} bytes`);
  const isVaried = (keys: Uint8Array, from: number, to: number) => {
    const hash = hashOfWord(keys, from, to);
    const found = findIn(beginnings, hash, writer.keys, starts, keys, from, to);
    return found >= 0 && (beginnings.values[found]! & VARIED) !== 0;
  };
  const spelling = spellingsInSlices(respellings, longestKey, isVaried, windows);
  const spelt = yield* part(spelling, ALIASES_SHARE, 1);
  yield 1;
  longestKey = Math.max(longestKey, spelt.longestVariant);
  const { cells, shift } = makeCells(windows);
  const { keys, places } = layOutKeys(writer.keys, starts);
  const openings = makeOpenings(beginnings, spelt.hashes);
  return {
    aliases: forms.length,
    longestKey,
    windowShift: shift,
    windows: cells,
    openingShift: openings.shift,
    openings: openings.cells,
    everyday: makeEverydayBits(),
    ...placeBeginnings(beginnings, writer.keys, starts, places),
    twins: Uint32Array.from(pairs.toSorted(([a], [b]) => a - b).flat()),
    spellingSlots: spelt.spellingSlots,
    spellings: spelt.spellings,
    meanings: spelt.meanings,
    keys,
    budgets: Uint8Array.from(forms, (_, alias) => budgets[alias] ?? 0),
    words: spelt.words,
  };
}

/** As above, without a pause. */
export function buildTables(...what: Parameters<typeof tablesInSlices>): Tables {
  return runAtOnce(tablesInSlices(...what));
}

/** @returns the alias that has the same key, or −1. */
function admit(
  alias: number,
  { keys }: KeyWriter,
  starts: Uint32Array,
  beginnings: Beginnings,
  windows: number[],
): number {
  const start = starts[alias]!;
  const end = starts[alias + 1]!;
  let hash = 0;
  for (let from = start; from < end; ) {
    const to = keys.indexOf(BREAK, from);
    const word = hashOfWord(keys, from, to);
    hash = from === start ? word : withWord(hash, word);
    const isLast = to + 1 === end;
    const found = find(beginnings, hash, keys, starts, start, to);
    if (found < 0) {
      if (from === start) addWindows(keys, start, to, windows);
      add(beginnings, hash, to - start, (alias + 1) | (isLast ? ENDS : ALONE));
      return -1;
    }
    const value = beginnings.values[found]!;
    const other = (value & ALIAS_MASK) - 1;
    if (isLast && (value & ENDS) !== 0) return other;
    if ((value & ALONE) !== 0) {
      if (isSameKey(keys, start, end, starts[other]!, starts[other + 1]!)) return other;
      pushDown(other, hash, starts[other]! + to + 1 - start, keys, starts, beginnings);
    }
    if (isLast) {
      beginnings.values[found] = (alias + 1) | (value & VARIED) | ENDS | MORE;
      return -1;
    }
    beginnings.values[found] = (other + 1) | (value & (ENDS | VARIED)) | MORE;
    from = to + 1;
  }
  return -1;
}

/** Marks the first word of a key that has variants. */
function vary(
  { keys }: KeyWriter,
  starts: Uint32Array,
  start: number,
  beginnings: Beginnings,
): void {
  const to = keys.indexOf(BREAK, start);
  const found = find(beginnings, hashOfWord(keys, start, to), keys, starts, start, to);
  beginnings.values[found]! |= VARIED;
}

/** A key that was alone no longer is: it gets a beginning of one word more. */
function pushDown(
  alias: number,
  hash: number,
  from: number,
  keys: Uint8Array,
  starts: Uint32Array,
  beginnings: Beginnings,
): void {
  const to = keys.indexOf(BREAK, from);
  const isLast = to + 1 === starts[alias + 1];
  const value = (alias + 1) | (isLast ? ENDS : ALONE);
  const length = to - starts[alias]!;
  add(beginnings, withWord(hash, hashOfWord(keys, from, to)), length, value);
}

function createBeginnings(forms: number): Beginnings {
  const room = 2 ** Math.ceil(Math.log2(Math.max(16, forms * 2)));
  return {
    count: 0,
    hashes: new Int32Array(room),
    values: new Int32Array(room),
    lengths: new Uint16Array(room),
    slots: new Int32Array(room * 2),
  };
}

/** Index of the beginning keys[start, to), or −1. */
function find(
  beginnings: Beginnings,
  hash: number,
  keys: Uint8Array,
  starts: Uint32Array,
  start: number,
  to: number,
): number {
  return findIn(beginnings, hash, keys, starts, keys, start, to);
}

/** Index of the beginning bytes[start, to), or −1. */
function findIn(
  { hashes, values, slots }: Beginnings,
  hash: number,
  keys: Uint8Array,
  starts: Uint32Array,
  bytes: Uint8Array,
  start: number,
  to: number,
): number {
  const mask = slots.length - 1;
  for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const index = slots[slot]! - 1;
    if (hashes[index] !== hash) continue;
    const other = starts[(values[index]! & ALIAS_MASK) - 1]!;
    let i = 0;
    while (start + i < to && bytes[start + i] === keys[other + i]) i++;
    if (start + i === to && keys[other + i] === BREAK) return index;
  }
  return -1;
}

function add(beginnings: Beginnings, hash: number, length: number, value: number): void {
  if (beginnings.count === beginnings.hashes.length) grow(beginnings);
  beginnings.hashes[beginnings.count] = hash;
  beginnings.values[beginnings.count] = value;
  beginnings.lengths[beginnings.count] = length;
  beginnings.count++;
  enter(beginnings.slots, hash, beginnings.count);
}

function grow(beginnings: Beginnings): void {
  const { hashes, values, lengths, count } = beginnings;
  beginnings.hashes = new Int32Array(count * 2);
  beginnings.hashes.set(hashes);
  beginnings.values = new Int32Array(count * 2);
  beginnings.values.set(values);
  beginnings.lengths = new Uint16Array(count * 2);
  beginnings.lengths.set(lengths);
  beginnings.slots = new Int32Array(count * 4);
  for (let i = 0; i < count; i++) enter(beginnings.slots, hashes[i]!, i + 1);
}

function enter(slots: Int32Array, hash: number, entry: number): void {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = entry;
}

/** The bitmap of all hashes that a search may start with. */
function makeOpenings({ count, hashes }: Beginnings, variants: readonly number[]) {
  const all = count + variants.length;
  const bits = log2OfCells(all, BITS_AN_OPENING, MIN_OPENING_BITS, MAX_OPENING_BITS);
  const shift = 32 - bits;
  const cells = new Int32Array(2 ** bits);
  for (let i = 0; i < count; i++) cells[hashes[i]! >>> shift]! |= bitsOf(hashes[i]!);
  for (const hash of variants) cells[hash >>> shift]! |= bitsOf(hash);
  return { cells, shift };
}

function isSameKey(
  keys: Uint8Array,
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let i = 0; start + i < end; i++) if (keys[start + i] !== keys[otherStart + i]) return false;
  return true;
}
