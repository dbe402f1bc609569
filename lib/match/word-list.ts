import { BREAK, CLASSES, HALT, HARD, LISTED_AT, learnUnits } from '../arabic/letter-bytes';

/**
 * A part of a text as bytes: what each unit folds to, one byte a unit.
 *
 *   CODES    0 … MARGIN   zeros, so that a word's bytes can be read in fours from its end
 *            MARGIN …     the units of the part: a letter, a mark, BREAK … (letter-bytes.ts);
 *                         behind them FENCE, or BREAK where the text ends
 *   ENDS     the units that are no letter of one byte, as indices into CODES
 *
 * Most words are plain: all of their units are such letters, so they stand in CODES as they
 * stand in a key. Of another word a piece ends at each unit listed.
 */

/** Units a part: what is written stays in the first-level cache. */
export const PART = 2048;
/** The longest reading ahead of a word's end: key-hash.ts. */
export const MARGIN = 16;

export const CODES = new Uint8Array(MARGIN + PART + 1);
export const CODES_VIEW = new DataView(CODES.buffer);
export const ENDS = new Uint16Array(PART + 1);

/** Where a part breaks off. No letter, so that whoever reads on takes the slow path. */
const FENCE = HARD;

/**
 * Writes the bytes of source[from, to) and lists what is no letter, the end of the text with
 * it. Without a branch a word: one mispredicted costs as much as reading the word.
 *
 * @returns how many are listed; −1 where a hard unit stands in the way.
 */
export function listWords(source: string, from: number, to: number): number {
  const listed = list(source, from, to);
  if (listed >= 0) return listed;
  learnUnits(source, from, to);
  return list(source, from, to);
}

/** @returns −1 where a unit is new, too. */
function list(source: string, from: number, to: number): number {
  // Locals cost the interpreter less, and it is the interpreter that reads a first page.
  const classes = CLASSES;
  const codes = CODES;
  const ends = ENDS;
  const shift = MARGIN - from;
  let listed = 0;
  // Asked once, at the end: to stop at such a unit costs all others a third of this loop.
  let seen = 0;
  for (let i = from; i < to; i++) {
    const unit = classes[source.charCodeAt(i)]!;
    seen |= unit;
    codes[(i + shift) | 0] = unit;
    ends[listed] = (i + shift) | 0;
    listed += unit >>> LISTED_AT;
  }
  if ((seen & HALT) !== 0) return -1;
  const isLast = to === source.length;
  codes[to + shift] = isLast ? BREAK : FENCE;
  ends[listed] = to + shift;
  return isLast ? listed + 1 : listed;
}

/** Of those listed, how many up to the last boundary; behind it a word may still go on. */
export function untilLastBreak(listed: number): number {
  let count = listed;
  while (count > 0 && CODES[ENDS[count - 1]!] !== BREAK) count--;
  return count;
}

/** Where the piece before a unit listed starts in CODES. */
export function startOfPiece(index: number): number {
  return index === 0 ? MARGIN : ENDS[index - 1]! + 1;
}

/** Whether the word before a boundary listed is all in the piece before it. */
export function isPlain(boundary: number): boolean {
  return boundary === 0 || CODES[ENDS[boundary - 1]!] === BREAK;
}
