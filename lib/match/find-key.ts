import { isAt } from '../pack/is-at';
import { bitsOf, slotOf } from '../pack/key-hash';
import { startOfKey } from '../pack/key-records';
import { SPELLING_CELLS, SPELLING_MASK, TAG_AT, type Tables } from '../pack/tables';

/**
 * Whether a hash may lead to a beginning or a variant. The bitmap stays in a cache that the
 * slots do not fit in, and most words end here.
 */
export function mayLead({ openings, openingShift }: Tables, hash: number): boolean {
  const bits = bitsOf(hash);
  return (openings[hash >>> openingShift]! & bits) === bits;
}

/** The slot of the beginning letters[from, to), or 0. */
export function find(
  { slots, slotSeed, keys }: Tables,
  hash: number,
  letters: Uint8Array,
  from: number,
  to: number,
): number {
  const tag = hash << TAG_AT;
  let slot = slotOf(hash, slots.length, slotSeed);
  for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
    const mayBe = (entry ^ tag) >>> TAG_AT === 0;
    if (mayBe && isAt(keys, startOfKey(entry), letters, from, to)) return entry;
    slot = slot + 1 === slots.length ? 0 : slot + 1;
  }
  return 0;
}

/** The variant letters[from, to) of a word, or −1. */
export function findSpelling(
  { spellingSlots, spellings, words }: Tables,
  hash: number,
  letters: Uint8Array,
  from: number,
  to: number,
): number {
  if (spellingSlots.length === 0) return -1;
  const tag = hash << TAG_AT;
  let slot = slotOf(hash, spellingSlots.length);
  for (let entry = spellingSlots[slot]!; entry !== 0; entry = spellingSlots[slot]!) {
    if ((entry ^ tag) >>> TAG_AT === 0) {
      const spelling = (entry & SPELLING_MASK) - 1;
      if (isAt(words, spellings[spelling * SPELLING_CELLS]!, letters, from, to)) return spelling;
    }
    slot = slot + 1 === spellingSlots.length ? 0 : slot + 1;
  }
  return -1;
}
