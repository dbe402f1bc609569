import { isAt } from './is-at';
import { slotOf } from './key-hash';
import { ALIAS_MASK, TAG_AT } from './tables';

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

/**
 * The table as it ships: as large as its load allows, tags instead of hashes. Where a beginning
 * would be taken for a longer one that its search meets first, all are placed anew in a table
 * of one slot more.
 */
export function placeBeginnings(
  beginnings: Beginnings,
  keys: Uint8Array,
  starts: Uint32Array,
): Int32Array {
  for (let room = Math.ceil(beginnings.count / LOAD) + 1; ; room++) {
    const slots = placeIn(room, beginnings, keys, starts);
    if (slots) return slots;
  }
}

function placeIn(
  room: number,
  { count, hashes, values, lengths }: Beginnings,
  keys: Uint8Array,
  starts: Uint32Array,
): Int32Array | undefined {
  const slots = new Int32Array(room);
  for (let i = 0; i < count; i++) {
    const value = values[i]! | (hashes[i]! << TAG_AT);
    const start = starts[(value & ALIAS_MASK) - 1]!;
    let slot = slotOf(hashes[i]!, room);
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
