import {
  BREAK,
  BYTES,
  CLASSES,
  ESCAPE,
  EXPANSIONS,
  HALT,
  HARD,
  learnUnits,
  MARK,
  SEVERAL,
  withoutFinalHamza,
} from '../arabic/letter-bytes';
import { MAX_KEY_BYTES, type Tables } from '../pack/tables';
import { CODES } from './word-list';

/**
 * The words being compared where they do not stand in the text as they do in a key: the first
 * ends at MIDDLE; those after it follow, BREAK between, so that a beginning of a key stands in
 * one piece.
 */

/** More than the longest key, the particles before it and the letters of one unit. */
export const MIDDLE = MAX_KEY_BYTES + 32;

export const LETTERS = new Uint8Array(MIDDLE * 2);
export const LETTERS_VIEW = new DataView(LETTERS.buffer);

/** Particles before a first word take so many bytes at most: و ل ا ل. */
const MAX_PARTICLES = 4;

/** The longest first word that a name may open with, and a hamza that is none of its letters. */
export function longestFirstWord({ longestKey }: Tables): number {
  return longestKey + MAX_PARTICLES + 1;
}

/** No name: too long a word. */
export const TOO_LONG = -1;

/**
 * Reads the word before CODES[end] to LETTERS[…, MIDDLE), marks left out.
 *
 * @returns where it starts, or TOO_LONG.
 */
export function readBackwards(source: string, end: number, base: number, tables: Tables): number {
  const least = MIDDLE - longestFirstWord(tables);
  let at = MIDDLE;
  for (let i = end - 1; CODES[i] !== BREAK; i--) {
    const byte = CODES[i]!;
    if (byte === SEVERAL) {
      const several = EXPANSIONS.get(source.charCodeAt(i + base))!;
      for (let k = several.length - 1; k >= 0; k--) LETTERS[--at] = several[k]!;
    } else {
      // Goes on only behind a letter, without a branch: a vocalised word has as many marks.
      LETTERS[at - 1] = byte;
      at -= (byte - MARK) >>> 31;
    }
    if (at < least) return TOO_LONG;
  }
  return at;
}

/** The same of a word that no part holds. */
export function readLongWord(source: string, start: number, tables: Tables): number {
  const longest = longestFirstWord(tables);
  const end = readLetters(source, start, LETTERS, 0, longest);
  if (end < 0) return TOO_LONG;
  LETTERS.copyWithin(MIDDLE - end, 0, end);
  return MIDDLE - end;
}

/** Source offset of the boundary after a word; −1 where a hard unit comes first. */
export function endOfWord(source: string, start: number): number {
  let end = start;
  for (; end < source.length; end++) {
    const byte = byteAt(source, end);
    if (byte === HARD) return -1;
    if (byte === BREAK) break;
  }
  return end;
}

/** The byte of a unit that lies ahead of the part listed: it may be new. */
export function byteAt(source: string, at: number): number {
  const unit = source.charCodeAt(at);
  if (CLASSES[unit] === HALT) learnUnits(source, at, at + 1);
  return BYTES[unit]!;
}

/** Where readWord stopped: after the last letter. */
export const READ_END = new Int32Array(1);

/**
 * Reads a word forwards, its first byte at letters[to].
 *
 * @returns the end of its bytes; −1 where no key is so long.
 */
export function readWord(
  source: string,
  start: number,
  letters: Uint8Array,
  to: number,
  limit: number,
): number {
  const at = readLetters(source, start, letters, to, limit);
  return at < 0 ? at : withoutFinalHamza(letters, to, at);
}

/** The same, a hamza on the last yaa with it. */
function readLetters(
  source: string,
  start: number,
  letters: Uint8Array,
  to: number,
  limit: number,
): number {
  let at = to;
  let end = start;
  for (let i = start; i < source.length; i++) {
    const byte = byteAt(source, i);
    if (byte < MARK) {
      if (byte === BREAK) break;
      if (at >= limit) return -1;
      letters[at++] = byte;
      end = i + 1;
    } else if (byte === SEVERAL) {
      const several = EXPANSIONS.get(source.charCodeAt(i))!;
      if (at + several.length > limit) return -1;
      for (const each of several) letters[at++] = each;
      end = i + 1;
    }
  }
  READ_END[0] = end;
  return at;
}

/** Whether LETTERS[start, end) is so many letters, one or two. */
export function isOneLetter(start: number, end: number): boolean {
  return end - start === (LETTERS[start] === ESCAPE ? 4 : 1);
}

export function isAtMostTwoLetters(start: number, end: number): boolean {
  const second = start + (LETTERS[start] === ESCAPE ? 4 : 1);
  return second >= end || isOneLetter(second, end);
}
