import { YEH } from '../arabic/fold-table';
import {
  BOUNDARY_AT,
  CLASSES,
  codeOf,
  codeOfByte,
  HALT,
  HAMZA_BYTE,
  learnUnits,
  ODD,
} from '../arabic/letter-bytes';
import { bitsOfWindow, hashOfWindow } from '../pack/key-hash';
import type { Tables } from '../pack/tables';
import { unfoldHardUnits } from './hard-units';
import { forgetHits, type Hits, hits, moveHits } from './hits';
import { matchWord } from './match-word';
import { ODD_WINDOW, readOddWindow } from './odd-window';
import { type FormOf, setWritten } from './written';

/**
 * Finds names in a source text without folding it: offsets need no map, and a text without
 * names costs one pass. Module-level functions and arrays only: a matcher made as a closure
 * more than once loses a third of its speed.
 *
 * A part of the text is read twice. `listBreaks` has no branch but its own end: it keeps a
 * byte for each unit and lists the boundaries (a branch a word, mispredicted, costs as much
 * as reading the word). `lookUp` asks the bitmap for the last five letters before each; what
 * passes, one word in twenty, is read again backwards and looked up in full (match-word.ts).
 *
 * CODES, the bytes of a part:
 *   0 … MARGIN  the end of the part before: words cross from one to the next
 *   MARGIN …    a letter's code | boundary | odd, see letter-bytes.ts
 */

/** Units a part: bytes and list stay in the first-level cache. */
const PART = 2048;
/** At least the five letters that are looked up, in whole words. */
const MARGIN = 8;
const CODES = new Uint8Array(MARGIN + PART);
const CODES_VIEW = new DataView(CODES.buffer);

// Boundaries of the part: indices into CODES.
const BREAKS = new Int32Array(PART + 1);

// What counts of the last four bytes, and of the fifth, in a word of so many letters.
const LAST_FOUR = new Int32Array([0, 0xff000000, 0xffff0000, 0xffffff00, -1, -1]);
const FIFTH = new Int32Array([0, 0, 0, 0, 0, 0xff]);
/** The last two letters are يء, or other letters with their codes. */
const YEH_HAMZA = (codeOfByte(HAMZA_BYTE) << 8) | codeOf(YEH);
const ODD_IN_FOUR = (ODD << 24) | (ODD << 16) | (ODD << 8) | ODD;

// Classes that the part has shown, all in one.
const SEEN = new Int32Array(1);
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
  let wordStart = MARGIN;
  for (let from = 0; from < source.length; from += PART) {
    const to = Math.min(from + PART, source.length);
    let listed = listBreaks(source, from, to);
    if ((SEEN[0]! & HALT) !== 0) {
      learnUnits(source, from, to);
      listed = listBreaks(source, from, to);
      if ((SEEN[0]! & HALT) !== 0) return false;
    }
    const last = lookUp(source, listed, from - MARGIN, wordStart, tables);
    CODES.copyWithin(0, to - from, to - from + MARGIN);
    wordStart = last - (to - from);
  }
  BREAKS[0] = MARGIN;
  lookUp(source, 1, source.length - MARGIN, wordStart, tables);
  return true;
}

/** Keeps the bytes of a part and lists its boundaries; returns how many. */
function listBreaks(source: string, from: number, to: number): number {
  // Locals cost the interpreter less, and it is the interpreter that reads a first page.
  const classes = CLASSES;
  const codes = CODES;
  const breaks = BREAKS;
  const shift = MARGIN - from;
  let listed = 0;
  let seen = 0;
  for (let i = from; i < to; i++) {
    const unit = classes[source.charCodeAt(i)]!;
    codes[i + shift] = unit;
    breaks[listed] = i + shift;
    listed += (unit >>> BOUNDARY_AT) & 1;
    seen |= unit;
  }
  SEEN[0] = seen;
  return listed;
}

/**
 * Looks the words before the boundaries up.
 *
 * @param base source offset of CODES[0].
 * @param wordStart index into CODES of the first word; it may lie before.
 * @returns where the word after the last boundary starts.
 */
function lookUp(
  source: string,
  listed: number,
  base: number,
  wordStart: number,
  tables: Tables,
): number {
  const { windows, windowShift } = tables;
  let start = wordStart;
  let word = WORDS[0]!;
  for (let i = 0; i < listed; i++) {
    const end = BREAKS[i]!;
    const letters = Math.min(end - start, 5);
    start = end + 1;
    let lastFour = CODES_VIEW.getInt32(end - 4, true) & LAST_FOUR[letters]!;
    let fifth = CODES[end - 5]! & FIFTH[letters]!;
    if (((lastFour & ODD_IN_FOUR) | (fifth & ODD)) !== 0 || lastFour >>> 16 === YEH_HAMZA) {
      readOddWindow(source, base + end);
      lastFour = ODD_WINDOW[0]!;
      fifth = ODD_WINDOW[1]!;
    }
    const hash = hashOfWindow(lastFour, fifth);
    const bits = bitsOfWindow(hash);
    // Without letters before it a boundary ends no word.
    if ((windows[hash >>> windowShift]! & bits) === bits && lastFour !== 0) {
      matchWord(source, base + end, word, tables);
    }
    word += (lastFour | (0 - lastFour)) >>> 31;
  }
  WORDS[0] = word;
  return start;
}
