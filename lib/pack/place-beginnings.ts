import { isAt } from './is-at';
import { slotOf } from './key-hash';
import { TAG_AT, type Tables } from './tables';

/** Of a value, while tables are built: an alias whose key begins so, + 1. */
export const ALIAS_MASK = 0xffffff;

/** Slots in use: above this, linear probing grows long. */
const LOAD = 0.6;

/**
 * Beginnings of keys while tables are built: as in tables.ts, but in a table that grows and
 * with whole hashes beside the values, so that growing compares no keys.
 */
export interface Beginnings {
  count: number;
  hashes: Int32Array;
  values: Int32Array;
  /** In bytes, the last BREAK not counted. */
  lengths: Uint16Array;
  /** Index into the three + 1; a power of two long. */
  slots: Int32Array;
}

/** Most packs need one; all of so many fail only in a pack made to that end. */
const MAX_TRIES = 32;

/**
 * The table as it ships: as large as its load allows, tags instead of hashes, keys in place of
 * aliases. Where a beginning would be taken for another of the same name that its search meets
 * first, all are scattered anew.
 *
 * @param places alias → what a slot has of its key (key-records.ts).
 * @throws RangeError where no scattering parts them: two have the same hash.
 */
export function placeBeginnings(
  beginnings: Beginnings,
  keys: Uint8Array,
  starts: Uint32Array,
  places: Uint32Array,
): Pick<Tables, 'slots' | 'slotSeed'> {
  let slotSeed = 1;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const slots = place(slotSeed, beginnings, keys, starts);
    if (slots) return { slots: slots.map((slot) => pointed(slot, places)), slotSeed };
    slotSeed = Math.imul(slotSeed, 0x9e3779b5) >>> 0;
  }
  throw new RangeError(`${beginnings.count} beginnings of names, two of which hash alike`);
}

function pointed(slot: number, places: Uint32Array): number {
  return slot === 0 ? 0 : (slot & ~ALIAS_MASK) | places[(slot & ALIAS_MASK) - 1]!;
}

function place(
  slotSeed: number,
  { count, hashes, values, lengths }: Beginnings,
  keys: Uint8Array,
  starts: Uint32Array,
): Int32Array | undefined {
  const room = Math.ceil(count / LOAD) + 1;
  const slots = new Int32Array(room);
  for (let i = 0; i < count; i++) {
    const value = values[i]! | (hashes[i]! << TAG_AT);
    const start = starts[(value & ALIAS_MASK) - 1]!;
    let slot = slotOf(hashes[i]!, room, slotSeed);
    for (let other = slots[slot]!; other !== 0; other = slots[slot]!) {
      if ((other ^ value) >>> TAG_AT === 0) {
        const otherStart = starts[(other & ALIAS_MASK) - 1]!;
        if (isAt(keys, otherStart, keys, start, start + lengths[i]!)) return undefined;
      }
      slot = slot + 1 === room ? 0 : slot + 1;
    }
    slots[slot] = value;
  }
  return slots;
}
