import { BREAK, INVISIBLE, MARK, SEVERAL } from '../arabic/letter-bytes';
import type { Tables } from '../pack/tables';
import { INDEX_MASK, PASSED, sift } from './sift';
import { CODES, ENDS, MARGIN } from './word-list';

/**
 * Sifting for vocalised text. There every other unit is a mark, and a piece that ends at one
 * tells nothing of its word, so that every word would have to be read again. With the marks left
 * out a word is one piece, and the bitmap is asked for it as for a plain one.
 */

/** The part as listed, while CODES and ENDS have it without marks. */
const ALL_CODES = new Uint8Array(CODES.length);
const ALL_ENDS = new Uint16Array(ENDS.length);
/** For each end left its index in ALL_ENDS. */
const INDEX_IN_ALL = new Uint16Array(ENDS.length);

// What becomes of a byte: bits, so that the loop adds them without a branch.
const KEPT = 1;
const WAS_LISTED = 2;
const IS_LISTED = 4;
const FATES = new Uint8Array(256).fill(KEPT);
for (const byte of [MARK, INVISIBLE]) FATES[byte] = WAS_LISTED;
for (const byte of [BREAK, SEVERAL]) FATES[byte] = KEPT | WAS_LISTED | IS_LISTED;

/** With fewer units than this to one listed, to leave marks out costs less than it saves. */
const UNITS_A_LISTED = 3;

/** Whether so many of a part's units are listed that most must be marks: words are longer. */
export function hasManyMarks(listed: number): boolean {
  return ENDS[listed - 1]! - MARGIN < listed * UNITS_A_LISTED;
}

/**
 * As `sift`, but a word of marks alone is not counted. It reads the same arrays: one that is
 * handed its arrays takes a tenth longer, also for a text without marks.
 */
export function siftWithoutMarks(listed: number, tables: Tables): number {
  ALL_CODES.set(CODES);
  ALL_ENDS.set(ENDS);
  const passed = sift(dropMarks(listed), tables);
  CODES.set(ALL_CODES);
  ENDS.set(ALL_ENDS);
  for (let i = 0; i < passed; i++) {
    const index = INDEX_IN_ALL[PASSED[i]! & INDEX_MASK]!;
    PASSED[i] = index | (PASSED[i]! & ~INDEX_MASK);
  }
  return passed;
}

/** Leaves the marks out of CODES and ENDS, up to the last unit listed; how many are listed then. */
function dropMarks(listed: number): number {
  const last = ALL_ENDS[listed - 1]!;
  let to = MARGIN;
  let index = 0;
  let left = 0;
  for (let i = MARGIN; i <= last; i++) {
    const code = ALL_CODES[i]!;
    const fate = FATES[code]!;
    CODES[to] = code;
    ENDS[left] = to;
    INDEX_IN_ALL[left] = index;
    to += fate & KEPT;
    index += (fate & WAS_LISTED) >> 1;
    left += (fate & IS_LISTED) >> 2;
  }
  return left;
}
