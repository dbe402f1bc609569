import { isEverydayWord } from '../arabic/everyday';
import { isOnYeh } from '../arabic/final-hamza';
import { foldKey } from '../arabic/fold';
import {
  BREAK,
  BYTES,
  bytesOf,
  EXPANSIONS,
  HAMZA_BYTE,
  MARK,
  SEVERAL,
} from '../arabic/letter-bytes';
import { finished, NO_LETTERS, withByteBefore } from '../pack/key-hash';
import type { Tables } from '../pack/tables';
import { follow } from './follow';
import { dropHits, hits } from './hits';
import { HASHES, isOneLetter, LETTERS, MIDDLE, SOURCES } from './word-buffer';

/**
 * Looks a word up in full: whole, then without particles, in the order of `splitProclitics`.
 * The word is read backwards, so that the hash of each of its ends is met on the way.
 */

const [ALEF, LAM, WAW, FEH, BEH, KAF] = [...'الوفبك'].map(
  (letter) => bytesOf(letter.charCodeAt(0))[0]!,
) as [number, number, number, number, number, number];

/** Particles before a first word take so many bytes at most: و ل ا ل. */
const MAX_PARTICLES = 4;

/** Adds the hits of names that the word ending at `boundary` opens. */
export function matchWord(source: string, boundary: number, word: number, tables: Tables): void {
  let at = MIDDLE;
  const limit = MIDDLE - tables.longestKey - MAX_PARTICLES;
  let hash = NO_LETTERS;
  let end = 0;
  for (let i = boundary - 1; i >= 0; i--) {
    const unit = source.charCodeAt(i);
    const byte = BYTES[unit]!;
    if (byte < MARK) {
      if (byte === BREAK) break;
      if (end === 0) {
        end = i + 1;
        if (byte === HAMZA_BYTE && isOnYeh(source, i)) continue;
      }
      LETTERS[--at] = byte;
      SOURCES[at] = i;
      HASHES[at] = hash = withByteBefore(hash, byte);
    } else if (byte === SEVERAL) {
      const several = EXPANSIONS.get(unit)!;
      for (let k = several.length - 1; k >= 0; k--) {
        LETTERS[--at] = several[k]!;
        SOURCES[at] = i;
        HASHES[at] = hash = withByteBefore(hash, several[k]!);
      }
      if (end === 0) end = i + 1;
    }
    if (at < limit) return;
  }
  if (follow(source, tables, at, finished(hash), end, word, SOURCES[at]!, 0, 0)) return;
  if (MIDDLE - at > 2) matchWithoutParticles(source, at, end, word, tables);
}

function matchWithoutParticles(
  source: string,
  at: number,
  end: number,
  word: number,
  tables: Tables,
): void {
  const before = hits.count;
  const first = LETTERS[at]!;
  let rest = at;
  if (first === WAW || first === FEH) {
    rest++;
    if (isNamed(source, tables, rest, rest, end, word, 1, 1)) {
      settle(source, at, end, before);
      return;
    }
  }
  const particle = LETTERS[rest]!;
  if (particle === BEH || particle === KAF || particle === LAM) {
    const bare = rest + 1;
    const particles = bare - at;
    const isFused = particle === LAM && LETTERS[bare] === LAM;
    const isFound =
      isNamed(source, tables, bare, bare, end, word, particles, particles) ||
      (isFused && isNamedWithArticle(source, tables, bare, end, word, particles)) ||
      (isFused &&
        isNamed(source, tables, bare + 1, bare + 1, end, word, particles + 1, particles)) ||
      (hasArticle(bare) &&
        isNamed(source, tables, bare + 2, bare + 2, end, word, particles + 2, particles));
    if (isFound) settle(source, at, end, before);
  } else if (hasArticle(rest)) {
    const particles = rest - at;
    if (isNamed(source, tables, rest + 2, rest + 2, end, word, particles + 2, particles)) {
      settle(source, at, end, before);
    }
  }
}

function hasArticle(at: number): boolean {
  return at + 1 < MIDDLE && LETTERS[at] === ALEF && LETTERS[at + 1] === LAM;
}

/** ل + ال is written لل: the name's alef, or its whole article, is not there to be read. */
function isNamedWithArticle(
  source: string,
  tables: Tables,
  bare: number,
  end: number,
  word: number,
  particles: number,
): boolean {
  const kept = LETTERS[bare - 1]!;
  const keptBefore = LETTERS[bare - 2]!;
  LETTERS[bare - 1] = ALEF;
  HASHES[bare - 1] = withByteBefore(HASHES[bare]!, ALEF);
  let isFound = isNamed(source, tables, bare - 1, bare, end, word, particles, particles);
  if (!isFound) {
    LETTERS[bare - 1] = LAM;
    LETTERS[bare - 2] = ALEF;
    HASHES[bare - 2] = withByteBefore(withByteBefore(HASHES[bare]!, LAM), ALEF);
    isFound = isNamed(source, tables, bare - 2, bare, end, word, particles, particles);
  }
  LETTERS[bare - 1] = kept;
  LETTERS[bare - 2] = keptBefore;
  return isFound;
}

/** Whether LETTERS[key, MIDDLE) opens a name, its first letter on the page at `shown`. */
function isNamed(
  source: string,
  tables: Tables,
  key: number,
  shown: number,
  end: number,
  word: number,
  skip: number,
  particles: number,
): boolean {
  if (key >= MIDDLE || isOneLetter(key, MIDDLE)) return false;
  const hash = finished(HASHES[key]!);
  return follow(source, tables, key, hash, end, word, SOURCES[shown]!, skip, particles);
}

/** A name is not found by taking particles off an everyday word: وليد is no و + ليد. */
function settle(source: string, at: number, end: number, before: number): void {
  if (isEverydayWord(foldKey(source.slice(SOURCES[at]!, end)))) dropHits(before);
}
