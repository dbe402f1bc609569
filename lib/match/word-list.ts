import {
  BOUNDARY_AT,
  CLASSES,
  EXPANSIONS,
  HALT,
  KEPT_AT,
  learnUnits,
} from '../arabic/letter-bytes';
import { MAX_KEY_BYTES } from '../pack/tables';

/**
 * A part of a text as the bytes of its words: folded, without marks, one byte a letter.
 *
 *   CODES    0 … MARGIN   zeros, so that five bytes can be read before any end
 *            MARGIN …     the word that the part before left open, then the part: the letters
 *                         of each word, and a BREAK for each boundary
 *   ENDS     boundaries, as indices into CODES: before each ends a word, or nothing
 *   SOURCES  the same boundaries, as offsets into the text
 */

/** Units a part: what is written stays in the first-level cache. */
export const PART = 2048;
export const MARGIN = 8;
/** A word of more bytes is cut in front: it opens no name, for no key is so long. */
const MAX_WORD = MAX_KEY_BYTES + 16;
/** A ligature has at most four letters, a letter at most four bytes. */
const MAX_BYTES_A_UNIT = 16;

export const CODES = new Uint8Array(MARGIN + MAX_WORD + PART * MAX_BYTES_A_UNIT);
export const ENDS = new Int32Array(PART + 1);
export const SOURCES = new Int32Array(PART + 1);

/** Where listWords stopped: after the last byte. */
export const LIST_END = new Int32Array(1);

/**
 * Writes the bytes of a part, the first at CODES[at], and lists its boundaries. Without a
 * branch a word: one mispredicted costs as much as reading the word.
 *
 * @returns how many boundaries; −1 where a hard unit stands in the way.
 */
export function listWords(source: string, from: number, to: number, start: number): number {
  // Locals cost the interpreter less, and it is the interpreter that reads a first page.
  const classes = CLASSES;
  const codes = CODES;
  const ends = ENDS;
  const sources = SOURCES;
  let listed = 0;
  // Known to be 32 bits wide, also where the compiler puts this loop into its caller's.
  let at = start | 0;
  for (let i = from; i < to; i++) {
    let unit = classes[source.charCodeAt(i)]!;
    if (unit >= HALT) {
      if (unit === HALT) {
        learnUnits(source, from, to);
        unit = classes[source.charCodeAt(i)]!;
      }
      if (unit >= HALT) {
        const several = EXPANSIONS.get(source.charCodeAt(i));
        if (!several) return -1;
        for (const byte of several) codes[at++] = byte;
        continue;
      }
    }
    codes[at] = unit;
    ends[listed] = at;
    sources[listed] = i;
    at += unit >>> KEPT_AT;
    listed += (unit >>> BOUNDARY_AT) & 1;
  }
  LIST_END[0] = at;
  return listed;
}

/** Ends the word that the last part left open, CODES[MARGIN, at), with the text. */
export function listLast(at: number, sourceEnd: number): void {
  ENDS[0] = at;
  SOURCES[0] = sourceEnd;
}

/** Keeps CODES[start, end), a word that the next part goes on with; returns where it ends now. */
export function keepOpenWord(start: number, end: number): number {
  const from = Math.max(start, end - MAX_WORD);
  CODES.copyWithin(MARGIN, from, end);
  return MARGIN + end - from;
}

/** Where the word before a boundary of the list starts in CODES. */
export function startOfWord(boundary: number): number {
  return boundary === 0 ? MARGIN : ENDS[boundary - 1]! + 1;
}
