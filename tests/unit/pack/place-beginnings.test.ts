import { expect, it } from 'vitest';
import { KEY_MASK } from '@/lib/pack/key-records';
import { placeBeginnings } from '@/lib/pack/place-beginnings';
import { ENDS, MORE } from '@/lib/pack/tables';

// The keys «ا ب» and «ا ج»; the beginnings are «ا» and «ا ب», of the first alias both.
const KEYS = Uint8Array.of(1, 0, 2, 0, 1, 0, 3, 0);
const STARTS = Uint32Array.of(0, 4, 8);
const PLACES = Uint32Array.of(2, 7);

const beginnings = (hashes: readonly number[]) => ({
  count: hashes.length,
  hashes: Int32Array.from(hashes),
  values: Int32Array.of(1 | MORE, 1 | ENDS),
  lengths: Uint16Array.of(1, 3),
  slots: new Int32Array(0),
});

it('scatters anew where one beginning would be taken for the other', () => {
  // So near each other that they share a slot, whatever the number of slots, and their tag.
  const { slots, slotSeed } = placeBeginnings(beginnings([0x1000, 0x1010]), KEYS, STARTS, PLACES);
  expect(slotSeed).not.toBe(1);
  // Both lead to the first alias's key.
  expect([...slots].filter((slot) => slot !== 0).map((slot) => slot & KEY_MASK)).toEqual([2, 2]);
});

it('leaves those alone that cannot be mistaken', () => {
  const { slotSeed } = placeBeginnings(beginnings([0x1000, 0x1011]), KEYS, STARTS, PLACES);
  expect(slotSeed).toBe(1);
});

it('gives up on two that hash alike', () => {
  expect(() => placeBeginnings(beginnings([7, 7]), KEYS, STARTS, PLACES)).toThrow(RangeError);
});
