/**
 * Hashes of names, by which the tables are built and read. A word is hashed from its end, so
 * that the hash of a word without its particles is met on the way; words are then joined in
 * reading order. All are 32-bit; keys are compared in full, so a collision costs only time.
 */

const WORD_SEED = 0x2f0b4a77;

/** The hash of no letters: where a word's begins. */
export const NO_LETTERS = WORD_SEED;

/** The hash of a word's end and one more byte before it. */
export function withByteBefore(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/** The hash of a word's bytes. */
export function hashOfWord(bytes: Uint8Array, start: number, end: number): number {
  let hash = NO_LETTERS;
  for (let i = end - 1; i >= start; i--) hash = withByteBefore(hash, bytes[i]!);
  return finished(hash);
}

/** The multiplications leave the low bits poor; the slot needs the high, the tag the low. */
export function finished(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

/** The hash of the words so far and one more. */
export function withWord(hash: number, word: number): number {
  return finished(Math.imul(hash, 0x9e3779b1) ^ word);
}

/** Where the search for a key starts in a table of so many slots. */
export function slotOf(hash: number, slots: number): number {
  return Math.floor((hash >>> 0) * (slots / 0x1_0000_0000));
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
