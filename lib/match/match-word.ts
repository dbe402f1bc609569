import { isEverydayWord } from '../arabic/everyday';
import { foldKey } from '../arabic/fold';
import { bytesOf, ESCAPE, withoutFinalHamza } from '../arabic/letter-bytes';
import { mayBeEveryday } from '../pack/everyday-bits';
import { hashOfWordAt } from '../pack/key-hash';
import type { Tables } from '../pack/tables';
import { mayLead } from './find-key';
import { follow } from './follow';
import { followPlain, ODD, YES } from './follow-plain';
import { endBefore, startBefore } from './gap';
import { dropHits, hits } from './hits';
import { missingBits } from './window';
import { LETTERS, LETTERS_VIEW, longestFirstWord, MIDDLE, TOO_LONG } from './word-buffer';
import { CODES, CODES_VIEW } from './word-list';

/**
 * Looks a word up in full: whole, then without particles, in the order of `splitProclitics`.
 * Every reading ends where the word ends, and differs from the others in where it starts only.
 */

const [ALEF, LAM, WAW, FEH, BEH, KAF] = [...'الوفبك'].map(
  (letter) => bytesOf(letter.charCodeAt(0))[0]!,
) as [number, number, number, number, number, number];

/** The word at hand: in CODES, where the text has it, or in LETTERS. */
const word = {
  letters: CODES,
  view: CODES_VIEW,
  isPlain: true,
  /** Its letters, letters[start, end), without a hamza on a last yaa. */
  start: 0,
  end: 0,
  /** Of its letters, that hamza with them. */
  bytes: 0,
  /** In the text: end of its letters, what to add to an index into CODES, number of the word. */
  sourceEnd: 0,
  base: 0,
  number: 0,
};

/** Adds the hits of names that a plain word opens, CODES[start, end), source[i + base] at i. */
export function matchPlain(
  source: string,
  start: number,
  end: number,
  base: number,
  number: number,
  tables: Tables,
): void {
  if (end - start > longestFirstWord(tables)) return;
  word.letters = CODES;
  word.view = CODES_VIEW;
  word.isPlain = true;
  word.start = start;
  word.end = withoutFinalHamza(CODES, start, end);
  word.bytes = end - start;
  word.sourceEnd = end + base;
  word.base = base;
  word.number = number;
  matchWord(source, tables);
}

/**
 * The same of another word, LETTERS[start, MIDDLE).
 *
 * @param boundary source offset of the unit that ends it.
 */
export function matchOdd(
  source: string,
  start: number,
  boundary: number,
  number: number,
  tables: Tables,
): void {
  if (start === TOO_LONG) return;
  if (missingBits(LETTERS_VIEW, LETTERS, start, MIDDLE, tables) !== 0) return;
  const bytes = MIDDLE - start;
  const end = withoutFinalHamza(LETTERS, start, MIDDLE);
  if (end < MIDDLE) LETTERS.copyWithin(start + 1, start, end);
  word.letters = LETTERS;
  word.view = LETTERS_VIEW;
  word.isPlain = false;
  word.start = start + MIDDLE - end;
  word.end = MIDDLE;
  word.bytes = bytes;
  word.sourceEnd = endBefore(source, boundary);
  word.number = number;
  matchWord(source, tables);
}

function matchWord(source: string, tables: Tables): void {
  const { letters, start, end } = word;
  const hash = hashOfWordAt(word.view, letters, start, end);
  if (mayLead(tables, hash) && isLed(source, tables, start, hash, 0, 0)) return;
  const before = hits.count;
  const first = letters[start]!;
  let rest = start;
  if (first === WAW || first === FEH) {
    rest++;
    if (isNamed(source, tables, rest, 1, 1)) {
      settle(source, tables, hash, before);
      return;
    }
  }
  if (end - rest < 2) return;
  const particle = letters[rest]!;
  if (particle === BEH || particle === KAF || particle === LAM) {
    const bare = rest + 1;
    const particles = bare - start;
    const isFused = particle === LAM && letters[bare] === LAM;
    const isFound =
      isNamed(source, tables, bare, particles, particles) ||
      (isFused && isNamedWithArticle(source, tables, bare, particles)) ||
      (isFused && isNamed(source, tables, bare + 1, particles + 1, particles)) ||
      (hasArticle(bare) && isNamed(source, tables, bare + 2, particles + 2, particles));
    if (isFound) settle(source, tables, hash, before);
  } else if (hasArticle(rest)) {
    const particles = rest - start;
    const isFound = isNamed(source, tables, rest + 2, particles + 2, particles);
    if (isFound) settle(source, tables, hash, before);
  }
}

function hasArticle(at: number): boolean {
  return at + 1 < word.end && word.letters[at] === ALEF && word.letters[at + 1] === LAM;
}

/** ل + ال is written لل: the name's alef, or its whole article, is not there to be read. */
function isNamedWithArticle(
  source: string,
  tables: Tables,
  bare: number,
  particles: number,
): boolean {
  const { letters } = word;
  const kept = letters[bare - 1]!;
  const keptBefore = letters[bare - 2]!;
  letters[bare - 1] = ALEF;
  let isFound = isNamed(source, tables, bare - 1, particles, particles);
  if (!isFound) {
    letters[bare - 1] = LAM;
    letters[bare - 2] = ALEF;
    isFound = isNamed(source, tables, bare - 2, particles, particles);
  }
  letters[bare - 1] = kept;
  letters[bare - 2] = keptBefore;
  return isFound;
}

/**
 * Whether the word opens a name from letters[key] on.
 *
 * @param skip bytes of the word that stand before the name in the text.
 */
function isNamed(
  source: string,
  tables: Tables,
  key: number,
  skip: number,
  particles: number,
): boolean {
  const { letters, end } = word;
  if (key >= end || end - key === (letters[key] === ESCAPE ? 4 : 1)) return false;
  const hash = hashOfWordAt(word.view, letters, key, end);
  return mayLead(tables, hash) && isLed(source, tables, key, hash, skip, particles);
}

/** Whether a key begins with letters[key, end) and ends in the text. */
function isLed(
  source: string,
  tables: Tables,
  key: number,
  hash: number,
  skip: number,
  particles: number,
): boolean {
  const { start, end, sourceEnd, base, number, bytes } = word;
  if (!word.isPlain) {
    return follow(source, tables, key, hash, sourceEnd, number, bytes, skip, particles);
  }
  const before = hits.count;
  // A hamza taken off the word's end stands in the way of reading on.
  if (end - start === bytes) {
    const at = start + base + skip;
    const led = followPlain(source, tables, key, end, hash, base, number, at, skip, particles);
    if (led !== ODD) return led === YES;
  }
  dropHits(before);
  const from = MIDDLE - (end - key);
  for (let i = from; i < MIDDLE; i++) LETTERS[i] = CODES[i - MIDDLE + end]!;
  return follow(source, tables, from, hash, sourceEnd, number, bytes, skip, particles);
}

/** A name is not found by taking particles off an everyday word: وليد is no و + ليد. */
function settle(source: string, tables: Tables, hash: number, before: number): void {
  if (!mayBeEveryday(tables.everyday, hash)) return;
  const start = word.isPlain
    ? word.start + word.base
    : startBefore(source, word.sourceEnd, word.bytes);
  if (isEverydayWord(foldKey(source.slice(start, word.sourceEnd)))) dropHits(before);
}
