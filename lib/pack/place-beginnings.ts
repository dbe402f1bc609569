import { isAt } from './is-at';
import { slotOf } from './key-hash';
import { ALIAS_MASK, TAG_AT, type Tables } from './tables';

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
 * The table as it ships: as large as its load allows, tags instead of hashes. Where a beginning
 * would be taken for another of the same name that its search meets first, all are scattered
 * anew.
 *
 * @throws RangeError where no scattering parts them: two have the same hash.
 */
export function placeBeginnings(
  beginnings: Beginnings,
  keys: Uint8Array,
  starts: Uint32Array,
): Pick<Tables, 'slots' | 'slotSeed'> {
  let slotSeed = 1;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const slots = place(slotSeed, beginnings, keys, starts);
    if (slots) return { slots, slotSeed };
    slotSeed = Math.imul(slotSeed, 0x9e3779b5) >>> 0;
  }
  throw new RangeError(`${beginnings.count} beginnings of names, two of which hash alike`);
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
