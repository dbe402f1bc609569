import { bitsOf, hashOfWindow } from '../pack/key-hash';
import type { Tables } from '../pack/tables';
import { unfoldHardUnits } from './hard-units';
import { forgetHits, type Hits, hits, moveHits } from './hits';
import { matchWord } from './match-word';
import { warm } from './warm';
import {
  CODES,
  ENDS,
  keepOpenWord,
  LIST_END,
  listLast,
  listWords,
  MARGIN,
  PART,
  startOfWord,
} from './word-list';
import { type FormOf, setWritten } from './written';

/**
 * Finds names in a source text without folding it as a whole: a text without names costs one
 * pass. Module-level functions and arrays only: a matcher made as a closure more than once
 * loses a third of its speed.
 *
 * A part of the text is read in three steps, the first two without a branch a word:
 *   listWords  writes the letters of its words, a byte each, and lists where they end
 *   sift       asks the bitmap for the last five bytes before each end; in a list of their
 *              own it keeps those that pass, of a small pack's one word in twenty
 *   matchWord  looks these up in full (match-word.ts)
 */

const CODES_VIEW = new DataView(CODES.buffer);

// What counts of the last four bytes, and of the fifth, in a word of so many bytes.
const LAST_FOUR = new Int32Array([0, 0xff000000, 0xffff0000, 0xffffff00, -1, -1]);
const FIFTH = new Int32Array([0, 0, 0, 0, 0, 0xff]);

// Words that passed: index of the boundary after it, number of the word in the text.
const PASSED = new Int32Array(ENDS.length);
const PASSED_WORDS = new Int32Array(ENDS.length);

// Words before the part looked up.
const WORDS = new Int32Array(1);

/**
 * All places where a text reads as a name of the tables, in text order, overlaps kept.
 *
 * @param forms the aliases as the pack writes them: names of one or two letters count only so.
 * @returns valid until the next call.
 */
export function scanSource(source: string, tables: Tables, forms: FormOf): Hits {
  forgetHits();
  setWritten(source, forms);
  if (scanParts(source, tables)) return hits;
  // A unit that unfolds to several words, rare as ﷺ: its text is searched unfolded.
  forgetHits();
  const { text, origin } = unfoldHardUnits(source);
  setWritten(source, forms, origin);
  scanParts(text, tables);
  moveHits(origin);
  return hits;
}

/** Whether it came through: false where a hard unit stands in the way. */
function scanParts(source: string, tables: Tables): boolean {
  WORDS[0] = 0;
  let at = MARGIN;
  for (let from = 0; from < source.length; from += PART) {
    const to = Math.min(from + PART, source.length);
    const listed = listWords(source, from, to, at);
    if (listed < 0) return false;
    const end = LIST_END[0]!;
    lookUp(source, listed, tables);
    at = keepOpenWord(startOfWord(listed), end);
  }
  listLast(at, source.length);
  lookUp(source, 1, tables);
  return true;
}

/** Adds the hits that open before the boundaries listed. */
function lookUp(source: string, listed: number, tables: Tables): void {
  const passed = sift(listed, tables.windows, tables.windowShift);
  warm(PASSED, passed, tables);
  for (let i = 0; i < passed; i++) matchWord(source, PASSED[i]!, PASSED_WORDS[i]!, tables);
}

/** Lists the words by which a name may open; returns how many. */
function sift(listed: number, windows: Int32Array, windowShift: number): number {
  const codes = CODES;
  const ends = ENDS;
  const passed = PASSED;
  const passedWords = PASSED_WORDS;
  let start = MARGIN;
  let word = WORDS[0]! | 0;
  let count = 0;
  for (let i = 0; i < listed; i++) {
    const end = ends[i]!;
    const bytes = Math.min(end - start, 5);
    const lastFour = CODES_VIEW.getInt32(end - 4, true) & LAST_FOUR[bytes]!;
    // Read again: with `end + 1` V8's loop takes a tenth longer.
    start = ends[i]! + 1;
    const fifth = codes[end - 5]! & FIFTH[bytes]!;
    const hash = hashOfWindow(lastFour, fifth);
    const missing = bitsOf(hash) & ~windows[hash >>> windowShift]!;
    // Without letters before it a boundary ends no word.
    const isWord = isNotZero(lastFour);
    passed[count] = i;
    passedWords[count] = word;
    count += isWord & ~isNotZero(missing);
    word += isWord;
  }
  WORDS[0] = word;
  return count;
}

/** 1 or 0: a number to add, not a branch. */
function isNotZero(value: number): number {
  return (value | (0 - value)) >>> 31;
}
