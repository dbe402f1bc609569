import { foldUnit, HAMZA, standsOnLetter, YEH } from './fold-table';
import { isWordUnit } from './word-unit';

/**
 * What a UTF-16 unit is to a matcher that reads the source without folding it first: a letter
 * of a word (after folding), nothing, or a boundary. Learnt from fold-table.ts, unit
 * by unit, when a text first brings one: a page has about a hundred different ones, and a
 * table of all 65,536 would cost its first reader 10 ms.
 */

/** Boundaries; in a key, the end of each word. */
export const BREAK = 0;
/** From here on no letter: folded letters of news have one byte each below. */
export const MARK = 250;
/** Dropped too, but no part of a span's end. */
export const INVISIBLE = 251;
/** Several letters, as in a ligature: EXPANSIONS has their bytes. */
export const SEVERAL = 252;
/** Letters with a boundary between them: the text is unfolded first. */
export const HARD = 253;
/** Opens the four bytes of a letter that has none of its own; no key has it elsewhere. */
export const ESCAPE = 255;
/** Its other bytes are none of the letters that have a meaning of their own: particles, hamza. */
const ESCAPED = 64;

/** First folded unit, last one, byte of the first. Part of the tables' format: never change. */
const BYTE_RANGES: readonly (readonly [first: number, last: number, byte: number])[] = [
  [0x0621, 0x064a, 1],
  [0x0671, 0x06d3, 43],
  [0x0030, 0x0039, 142],
  [0x0061, 0x007a, 152],
  [0x0430, 0x045f, 178],
  [0x00df, 0x00f6, 226],
];

export const HAMZA_BYTE = bytesOf(HAMZA)[0]!;
export const YEH_BYTE = bytesOf(YEH)[0]!;

/**
 * What the loop that lists words does with a unit: the low byte is what it writes, HALT says
 * that the unit is hard or, by itself, new; IS_LISTED that it is no letter of one byte.
 */
export const CLASSES = new Uint16Array(0x10000);
export const HALT = 1 << 8;
export const LISTED_AT = 9;
const IS_LISTED = 1 << LISTED_AT;
CLASSES.fill(HALT);
/** The byte of a unit, or what it is instead. Valid where CLASSES has an entry. */
export const BYTES = new Uint8Array(0x10000);
/** Bytes of the units that are SEVERAL; escaped letters are such too. */
export const EXPANSIONS = new Map<number, readonly number[]>();

/** Fills the tables for the units of a part of a text. */
export function learnUnits(source: string, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i);
    if (CLASSES[unit] === HALT) learn(unit);
  }
}

function learn(unit: number): void {
  const letters = foldUnit(unit);
  const words = letters.filter(isWordUnit).length;
  if (letters.length === 0) {
    BYTES[unit] = standsOnLetter(unit) ? MARK : INVISIBLE;
    CLASSES[unit] = BYTES[unit]! | IS_LISTED;
  } else if (words === 0) {
    BYTES[unit] = BREAK;
    CLASSES[unit] = BREAK | IS_LISTED;
  } else if (words < letters.length) {
    BYTES[unit] = HARD;
    CLASSES[unit] = HALT | HARD;
  } else {
    const bytes = letters.flatMap(bytesOf);
    BYTES[unit] = bytes.length === 1 ? bytes[0]! : SEVERAL;
    if (bytes.length > 1) EXPANSIONS.set(unit, bytes);
    CLASSES[unit] = bytes.length === 1 ? bytes[0]! : SEVERAL | IS_LISTED;
  }
}

/** The bytes of one folded letter: one, or an escape that contains no BREAK. */
export function bytesOf(letter: number): readonly number[] {
  for (const [first, last, byte] of BYTE_RANGES) {
    if (letter >= first && letter <= last) return [byte + letter - first];
  }
  const parts = [letter >> 12, (letter >> 6) & 63, letter & 63];
  return [ESCAPE, ...parts.map((part) => ESCAPED + part)];
}

/** The end of a word's bytes: a last hamza on a yaa is none of them, as fold.ts has it. */
export function withoutFinalHamza(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[end - 1] !== HAMZA_BYTE || bytes[end - 2] !== YEH_BYTE) return end;
  return end - start > 1 ? end - 1 : end;
}
