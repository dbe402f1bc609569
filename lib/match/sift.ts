import { BREAK } from '../arabic/letter-bytes';
import type { Tables } from '../pack/tables';
import { missingBits } from './window';
import { CODES, CODES_VIEW, ENDS, MARGIN } from './word-list';

/** What passed: index of the boundary after a word | how many words of the part come before. */
export const PASSED = new Int32Array(ENDS.length);
export const INDEX_BITS = 12;
export const INDEX_MASK = 2 ** INDEX_BITS - 1;

/** Words in the part sifted; one without a letter, all marks, is counted too. */
export const FOUND_WORDS = new Int32Array(1);

/**
 * Lists the boundaries after words by which a name may open: of those not plain, every one;
 * returns how many.
 */
export function sift(listed: number, tables: Tables): number {
  const codes = CODES;
  const ends = ENDS;
  const passed = PASSED;
  let start = MARGIN;
  let before = BREAK;
  let words = 0;
  let count = 0;
  for (let i = 0; i < listed; i++) {
    const end = ends[i]!;
    const unit = codes[end]!;
    const isBreak = isZero(unit);
    const isWord = isBreak & (isZero((end - start) | before) ^ 1);
    const missing = missingBits(CODES_VIEW, codes, start, end, tables);
    passed[count] = i | (words << INDEX_BITS);
    count += isWord & (isZero(missing) | (isZero(before) ^ 1));
    words += isWord;
    before = unit;
    start = end + 1;
  }
  FOUND_WORDS[0] = words;
  return count;
}

/** 1 or 0: a number to add, not a branch. */
function isZero(value: number): number {
  return ((value | (0 - value)) >>> 31) ^ 1;
}
