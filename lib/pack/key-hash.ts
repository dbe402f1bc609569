/**
 * Hashes of names, by which the tables are built and read. A word is hashed from its end, four
 * bytes at a time, so that a word without its particles differs by a mask only; words are then
 * joined in reading order. All are 32-bit.
 */

/** A longer word is hashed byte by byte in front. */
const AT_ONCE = 12;
/** What counts of the last, the second and the third four bytes, in a word of so many bytes. */
const LAST = masks(0);
const SECOND = masks(4);
const THIRD = masks(8);

function masks(skipped: number): Int32Array {
  return Int32Array.from({ length: AT_ONCE + 1 }, (_, bytes) => {
    const counted = Math.min(4, Math.max(0, bytes - skipped));
    return counted === 0 ? 0 : -1 << (32 - 8 * counted);
  });
}

/** The hash of a word's bytes. */
export function hashOfWord(bytes: Uint8Array, start: number, end: number): number {
  const last = fourBefore(bytes, start, end);
  const second = fourBefore(bytes, start, end - 4);
  const third = fourBefore(bytes, start, end - 8);
  return mixed(last, second, third, bytes, start, end);
}

/**
 * The same, without a branch.
 *
 * @param view of the same bytes; twelve of them must stand before `end`, whatever they are.
 */
export function hashOfWordAt(
  view: DataView,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  const counted = Math.min(end - start, AT_ONCE);
  const last = view.getInt32(end - 4, true) & LAST[counted]!;
  const second = view.getInt32(end - 8, true) & SECOND[counted]!;
  const third = view.getInt32(end - 12, true) & THIRD[counted]!;
  return mixed(last, second, third, bytes, start, end);
}

/** Up to four bytes before `end`, the last one highest. */
function fourBefore(bytes: Uint8Array, start: number, end: number): number {
  let four = 0;
  for (let i = Math.max(start, end - 4); i < end; i++) four = (four >>> 8) | (bytes[i]! << 24);
  return four;
}

function mixed(
  last: number,
  second: number,
  third: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  let hash = Math.imul(last, 0x9e3779b1) + Math.imul(second, 0x85ebca6b);
  hash = (hash + Math.imul(third, 0x2c1b3c6d)) | 0;
  for (let i = end - AT_ONCE - 1; i >= start; i--) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return finished(hash);
}

/** The multiplications leave the low bits poor; the slot needs the high, the tag the low. */
function finished(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return bits ^ (bits >>> 15);
}

/** The hash of the words so far and one more. */
export function withWord(hash: number, word: number): number {
  return finished(Math.imul(hash, 0x9e3779b1) ^ word);
}

/**
 * Where the search for a key starts in a table of so many slots.
 *
 * @param seed odd: another one scatters the same hashes otherwise.
 */
export function slotOf(hash: number, slots: number, seed = 1): number {
  return Math.floor((Math.imul(hash, seed) >>> 0) * (slots / 0x1_0000_0000));
}

/**
 * The hash of the last five letters: its high bits choose a cell, low ones two bits in it.
 *
 * @param lastFour codes of the last four letters, a byte each, the last one highest.
 */
export function hashOfWindow(lastFour: number, fifth: number): number {
  const hash = Math.imul(lastFour ^ Math.imul(fifth, 0x85ebca6b), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** The two bits that stand for a hash in its cell of a bitmap. */
export function bitsOf(hash: number): number {
  return (1 << hash) | (1 << (hash >>> 5));
}

/** Cells of 32 bits for so many hashes, as a power of two: the high bits of one choose its cell. */
export function log2OfCells(hashes: number, bitsEach: number, least: number, most: number): number {
  const wanted = Math.ceil(Math.log2(Math.max(1, (hashes * bitsEach) / 32)));
  return Math.min(most, Math.max(least, wanted));
}
