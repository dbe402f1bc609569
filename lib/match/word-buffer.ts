import {
  BREAK,
  BYTES,
  CLASSES,
  ESCAPE,
  EXPANSIONS,
  HALT,
  learnUnits,
  MARK,
  SEVERAL,
  withoutFinalHamza,
} from '../arabic/letter-bytes';
import { MAX_KEY_BYTES } from '../pack/tables';

/**
 * The words being compared, as letter bytes: the first, read backwards, ends at MIDDLE; those
 * after it follow, BREAK between, so that a beginning of a key stands in one piece.
 */

/** More than the longest key, the particles before it and the letters of one unit. */
export const MIDDLE = MAX_KEY_BYTES + 16;

export const LETTERS = new Uint8Array(MIDDLE * 2);
/** The hash of the first word from this byte on, unfinished. */
export const HASHES = new Int32Array(MIDDLE);

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
  return withoutFinalHamza(letters, to, at);
}

/** Whether LETTERS[start, end) is so many letters, one or two. */
export function isOneLetter(start: number, end: number): boolean {
  return end - start === (LETTERS[start] === ESCAPE ? 4 : 1);
}

export function isAtMostTwoLetters(start: number, end: number): boolean {
  if (end - start < 3) return true;
  const second = start + (LETTERS[start] === ESCAPE ? 4 : 1);
  return second >= end || isOneLetter(second, end);
}
