import { isEverydayWord } from '../arabic/everyday';
import { foldKey } from '../arabic/fold';
import { bytesOf, withoutFinalHamza } from '../arabic/letter-bytes';
import { finished, NO_LETTERS, withByteBefore } from '../pack/key-hash';
import type { Tables } from '../pack/tables';
import { mayLead } from './find-key';
import { follow } from './follow';
import { endBefore, startBefore } from './gap';
import { dropHits, hits } from './hits';
import { HASHES, isOneLetter, LETTERS, MIDDLE } from './word-buffer';
import { CODES, ENDS, SOURCES, startOfWord } from './word-list';

/**
 * Looks a word up in full: whole, then without particles, in the order of `splitProclitics`.
 * The word is read backwards, so that the hash of each of its ends is met on the way.
 */

const [ALEF, LAM, WAW, FEH, BEH, KAF] = [...'الوفبك'].map(
  (letter) => bytesOf(letter.charCodeAt(0))[0]!,
) as [number, number, number, number, number, number];

/** Particles before a first word take so many bytes at most: و ل ا ل. */
const MAX_PARTICLES = 4;

/** Adds the hits of names that the word before a listed boundary opens. */
export function matchWord(source: string, boundary: number, word: number, tables: Tables): void {
  const start = startOfWord(boundary);
  const written = ENDS[boundary]!;
  const to = withoutFinalHamza(CODES, start, written);
  if (to - start > tables.longestKey + MAX_PARTICLES) return;
  let at = MIDDLE;
  let hash = NO_LETTERS;
  for (let i = to - 1; i >= start; i--) {
    const byte = CODES[i]!;
    LETTERS[--at] = byte;
    HASHES[at] = hash = withByteBefore(hash, byte);
  }
  const end = endBefore(source, SOURCES[boundary]!);
  const letters = written - start;
  const whole = finished(hash);
  if (mayLead(tables, whole)) {
    if (follow(source, tables, at, whole, end, word, letters, 0, 0)) return;
  }
  if (MIDDLE - at > 2) matchWithoutParticles(source, at, end, word, letters, tables);
}

function matchWithoutParticles(
  source: string,
  at: number,
  end: number,
  word: number,
  letters: number,
  tables: Tables,
): void {
  const before = hits.count;
  const first = LETTERS[at]!;
  let rest = at;
  if (first === WAW || first === FEH) {
    rest++;
    if (isNamed(source, tables, rest, end, word, letters, 1, 1)) {
      settle(source, end, letters, before);
      return;
    }
  }
  const particle = LETTERS[rest]!;
  if (particle === BEH || particle === KAF || particle === LAM) {
    const bare = rest + 1;
    const particles = bare - at;
    const isFused = particle === LAM && LETTERS[bare] === LAM;
    const isFound =
      isNamed(source, tables, bare, end, word, letters, particles, particles) ||
      (isFused && isNamedWithArticle(source, tables, bare, end, word, letters, particles)) ||
      (isFused &&
        isNamed(source, tables, bare + 1, end, word, letters, particles + 1, particles)) ||
      (hasArticle(bare) &&
        isNamed(source, tables, bare + 2, end, word, letters, particles + 2, particles));
    if (isFound) settle(source, end, letters, before);
  } else if (hasArticle(rest)) {
    const particles = rest - at;
    if (isNamed(source, tables, rest + 2, end, word, letters, particles + 2, particles)) {
      settle(source, end, letters, before);
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
  letters: number,
  particles: number,
): boolean {
  const kept = LETTERS[bare - 1]!;
  const keptBefore = LETTERS[bare - 2]!;
  LETTERS[bare - 1] = ALEF;
  HASHES[bare - 1] = withByteBefore(HASHES[bare]!, ALEF);
  let isFound = isNamed(source, tables, bare - 1, end, word, letters, particles, particles);
  if (!isFound) {
    LETTERS[bare - 1] = LAM;
    LETTERS[bare - 2] = ALEF;
    HASHES[bare - 2] = withByteBefore(withByteBefore(HASHES[bare]!, LAM), ALEF);
    isFound = isNamed(source, tables, bare - 2, end, word, letters, particles, particles);
  }
  LETTERS[bare - 1] = kept;
  LETTERS[bare - 2] = keptBefore;
  return isFound;
}

/**
 * Whether LETTERS[key, MIDDLE) opens a name.
 *
 * @param letters bytes of the whole word, the first `skip` of which stand before the name.
 */
function isNamed(
  source: string,
  tables: Tables,
  key: number,
  end: number,
  word: number,
  letters: number,
  skip: number,
  particles: number,
): boolean {
  if (key >= MIDDLE || isOneLetter(key, MIDDLE)) return false;
  const hash = finished(HASHES[key]!);
  if (!mayLead(tables, hash)) return false;
  return follow(source, tables, key, hash, end, word, letters, skip, particles);
}

/** A name is not found by taking particles off an everyday word: وليد is no و + ليد. */
function settle(source: string, end: number, letters: number, before: number): void {
  const start = startBefore(source, end, letters);
  if (isEverydayWord(foldKey(source.slice(start, end)))) dropHits(before);
}
