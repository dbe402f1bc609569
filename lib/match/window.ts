import { bitsOf, hashOfWindow } from '../pack/key-hash';
import type { Tables } from '../pack/tables';
import { MIDDLE } from './word-buffer';

// What counts of the last four bytes, and of the fifth, in a word of so many bytes. As long as
// any word: to cut its length off would be a branch.
const LAST_FOUR = new Int32Array(MIDDLE + 1).fill(-1);
LAST_FOUR.set([0, 0xff000000, 0xffff0000, 0xffffff00]);
const FIFTH = new Int32Array(MIDDLE + 1).fill(0xff);
FIFTH.fill(0, 0, 5);

/**
 * Of the bits for a word's last five bytes, those that the bitmap lacks; 0 where a name may
 * open so. Without a branch.
 *
 * @param view of the same bytes; five of them must stand before `end`, whatever they are.
 */
export function missingBits(
  view: DataView,
  bytes: Uint8Array,
  start: number,
  end: number,
  { windows, windowShift }: Tables,
): number {
  const counted = end - start;
  const lastFour = view.getInt32(end - 4, true) & LAST_FOUR[counted]!;
  const fifth = bytes[end - 5]! & FIFTH[counted]!;
  const hash = hashOfWindow(lastFour, fifth);
  return bitsOf(hash) & ~windows[hash >>> windowShift]!;
}
