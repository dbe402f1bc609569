import type { Tables } from '../pack/tables';
import { hasManyMarks, siftWithoutMarks } from './drop-marks';
import { unfoldHardUnits } from './hard-units';
import { forgetHits, type Hits, hits, moveHits } from './hits';
import { matchOdd, matchPlain } from './match-word';
import { FOUND_WORDS, INDEX_BITS, INDEX_MASK, PASSED, sift } from './sift';
import { warm } from './warm';
import { endOfWord, MIDDLE, readBackwards, readLongWord } from './word-buffer';
import { ENDS, isPlain, listWords, MARGIN, PART, startOfPiece, untilLastBreak } from './word-list';
import { type FormOf, setWritten } from './written';

/**
 * Finds names in a source text without folding it as a whole: a text without names costs one
 * pass. Module-level functions and arrays only: a matcher made as a closure more than once
 * loses a third of its speed.
 *
 * A part of the text is read in three steps, the first two without a branch a word:
 *   listWords   writes what its units fold to, a byte each, and lists where words end
 *   sift        asks the bitmap for the last five bytes before each end; in a list of their
 *               own it keeps the words that pass, of a small pack's one in twenty; vocalised
 *               text it reads without its marks (drop-marks.ts)
 *   matchPlain  looks these up in full, where they stand (match-word.ts); a word with marks,
 *   matchOdd    ligatures or joiners in it is first read into a buffer of its own
 * The next part begins after the last boundary of this one.
 */

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
  for (let from = 0; from < source.length; ) {
    const listed = listWords(source, from, Math.min(from + PART, source.length));
    if (listed < 0) return false;
    const closed = untilLastBreak(listed);
    if (closed > 0) {
      lookUp(source, closed, from - MARGIN, tables);
      from += ENDS[closed - 1]! + 1 - MARGIN;
    } else {
      const end = endOfWord(source, from);
      if (end < 0) return false;
      lookUpLong(source, from, end, tables);
      from = end + 1;
    }
  }
  return true;
}

/** Adds the hits that open before the units listed; source[i + base] stands at CODES[i]. */
function lookUp(source: string, listed: number, base: number, tables: Tables): void {
  const isVocalised = hasManyMarks(listed);
  const passed = isVocalised ? siftWithoutMarks(listed, tables) : sift(listed, tables);
  warm(passed, tables);
  let before = WORDS[0]!;
  for (let i = 0; i < passed; i++) {
    const boundary = PASSED[i]! & INDEX_MASK;
    const word = before + (PASSED[i]! >>> INDEX_BITS);
    const end = ENDS[boundary]!;
    if (isPlain(boundary)) {
      matchPlain(source, startOfPiece(boundary), end, base, word, tables);
      continue;
    }
    const start = readBackwards(source, end, base, tables);
    // Only now it shows whether there was a letter at all.
    if (start === MIDDLE) before--;
    else matchOdd(source, start, end + base, word, tables);
  }
  WORDS[0] = before + FOUND_WORDS[0]!;
}

/** The same of a word that fills more than a part: no name, or nearly all of it marks. */
function lookUpLong(source: string, start: number, end: number, tables: Tables): void {
  const at = readLongWord(source, start, tables);
  if (at === MIDDLE) return;
  matchOdd(source, at, end, WORDS[0]!, tables);
  WORDS[0]!++;
}
