import { foldUnit, HAMZA, standsOnLetter } from './fold-table';
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

/** First folded unit, last one, byte of the first. Part of the tables' format: never change. */
const BYTE_RANGES: readonly (readonly [first: number, last: number, byte: number])[] = [
  [0x0621, 0x064a, 1],
  [0x0671, 0x06d3, 43],
  [0x0030, 0x0039, 142],
  [0x0061, 0x007a, 152],
  [0x0430, 0x045f, 178],
  [0x00df, 0x00f6, 226],
];

/** The byte of a hamza by itself: a word's last letter may be one that does not count. */
export const HAMZA_BYTE = bytesOf(HAMZA)[0]!;

/**
 * The class of a unit, in the loop that lists words: a letter's code (6 bits, not 0), or one
 * of these. The low byte is what the loop keeps.
 */
export const CLASSES = new Uint16Array(0x10000);
export const BOUNDARY_AT = 6;
const BOUNDARY = 1 << BOUNDARY_AT;
/** Dropped, or several letters: a word with such a unit is read again. */
export const ODD = 0x80;
/** The loop cannot go on: a new unit, or with BOUNDARY a hard one. */
export const HALT = 0x100;
CLASSES.fill(HALT);
/** The byte of a unit, or what it is instead. Valid where CLASSES has an entry. */
export const BYTES = new Uint8Array(0x10000);
/** Bytes of the units that are SEVERAL; escaped letters are such too. */
export const EXPANSIONS = new Map<number, readonly number[]>();
/** Codes of the letters of an ODD unit that is no mark. */
export const EXPANSION_CODES = new Map<number, readonly number[]>();

const MAX_CODE = BOUNDARY - 1;

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
    CLASSES[unit] = ODD;
  } else if (words === 0) {
    BYTES[unit] = BREAK;
    CLASSES[unit] = BOUNDARY;
  } else if (words < letters.length) {
    BYTES[unit] = HARD;
    CLASSES[unit] = HALT | BOUNDARY;
  } else {
    const bytes = letters.flatMap(bytesOf);
    BYTES[unit] = bytes.length === 1 ? bytes[0]! : SEVERAL;
    if (bytes.length > 1) EXPANSIONS.set(unit, bytes);
    CLASSES[unit] = letters.length === 1 ? codeOf(letters[0]!) : ODD;
    if (letters.length > 1) EXPANSION_CODES.set(unit, letters.map(codeOf));
  }
}

/** The bytes of one folded letter: one, or an escape that contains no BREAK. */
export function bytesOf(letter: number): readonly number[] {
  for (const [first, last, byte] of BYTE_RANGES) {
    if (letter >= first && letter <= last) return [byte + letter - first];
  }
  return [ESCAPE, 1 + (letter >> 12), 1 + ((letter >> 6) & 63), 1 + (letter & 63)];
}

/** The letter whose escape opens at bytes[at]. */
export function letterOfEscape(bytes: Uint8Array, at: number): number {
  return ((bytes[at + 1]! - 1) << 12) | ((bytes[at + 2]! - 1) << 6) | (bytes[at + 3]! - 1);
}

/** Six bits for a window: letters may share one, for a window only rules words out. */
export function codeOf(letter: number): number {
  const [byte] = bytesOf(letter);
  return byte === ESCAPE ? 1 + (letter % MAX_CODE) : codeOfByte(byte!);
}

export function codeOfByte(byte: number): number {
  return 1 + ((byte - 1) % MAX_CODE);
}
