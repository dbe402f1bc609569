import { BREAK } from '../arabic/letter-bytes';

/**
 * Keys as they ship. A slot leads to a key, not to its alias: of two places in memory that do
 * not fit in a cache, a search has one less to wait for. Each key has a record:
 *
 *   alias, 3 bytes, the lowest first | the key, each word ends in BREAK | BREAK | 0 or 1 byte
 *
 * The last one is there so that the next key starts at an even byte, and half its place fits in
 * a slot. No key goes on behind two BREAKs, so that a comparison stops at a key's end by itself.
 */

const HEAD = 3;
/** Bits of a slot that lead to a key: half the byte where it starts. */
export const KEY_MASK = 0xffffff;

/** Where the key of a slot starts in `keys`. */
export function startOfKey(slot: number): number {
  return (slot & KEY_MASK) << 1;
}

/** The alias whose key starts here. */
export function aliasOfKey(keys: Uint8Array, start: number): number {
  return keys[start - 3]! | (keys[start - 2]! << 8) | (keys[start - 1]! << 16);
}

/** Whether the key ends with the word that ends at keys[at], a BREAK. */
export function isLastWord(keys: Uint8Array, at: number): boolean {
  return keys[at + 1] === BREAK;
}

/**
 * @param bare keys one after the other.
 * @param starts alias → start of its key, and one more; an alias without a key has no bytes.
 * @returns the records; alias → what a slot has of its key.
 * @throws RangeError where they are too long for a slot to lead to the last.
 */
export function layOutKeys(
  bare: Uint8Array,
  starts: Uint32Array,
): { keys: Uint8Array; places: Uint32Array } {
  const aliases = starts.length - 1;
  const places = new Uint32Array(aliases);
  // Head, last BREAK and a byte to make it even.
  const keys = new Uint8Array(starts[aliases]! + aliases * (HEAD + 2) + 2);
  let at = 0;
  for (let alias = 0; alias < aliases; alias++) {
    const from = starts[alias]!;
    const to = starts[alias + 1]!;
    if (from === to) continue;
    at += HEAD;
    at += at & 1;
    keys[at - 3] = alias;
    keys[at - 2] = alias >>> 8;
    keys[at - 1] = alias >>> 16;
    places[alias] = at >>> 1;
    for (let i = from; i < to; i++) keys[at++] = bare[i]!;
    at++;
  }
  if (at >>> 1 > KEY_MASK) throw new RangeError(`keys of ${at} bytes`);
  return { keys: keys.slice(0, at), places };
}
