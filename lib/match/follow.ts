import { BREAK } from '../arabic/letter-bytes';
import { isAt } from '../pack/is-at';
import { hashOfWord, withWord } from '../pack/key-hash';
import { aliasOfKey, isLastWord, startOfKey } from '../pack/key-records';
import { ALONE, ENDS, MORE, type Tables, VARIED } from '../pack/tables';
import { find, findSpelling, mayLead } from './find-key';
import { followVaried } from './follow-varied';
import { endWithMarks, nextWord, startBefore } from './gap';
import { addHit } from './hits';
import {
  isAtMostTwoLetters,
  isOneLetter,
  LETTERS,
  MIDDLE,
  READ_END,
  readWord,
} from './word-buffer';
import { isWrittenSo } from './written';

/**
 * Walks on from a first word, LETTERS[key, MIDDLE), as long as keys begin like the text, and
 * whatever stands between their letters and words.
 *
 * @param hash of the first word.
 * @param wordEnd source offset after its last letter.
 * @param letters bytes of the first word on the page, the first `skip` before the name.
 * @returns whether a key ended on the way.
 */
export function follow(
  source: string,
  tables: Tables,
  key: number,
  hash: number,
  wordEnd: number,
  firstWord: number,
  letters: number,
  skip: number,
  particles: number,
): boolean {
  const limit = key + tables.longestKey;
  let isFound = false;
  let lastStart = key;
  let to = MIDDLE;
  let end = wordEnd;
  let walked = hash;
  let lastWord = firstWord;
  let entry = find(tables, walked, LETTERS, key, to);
  if ((entry & VARIED) !== 0 || findSpelling(tables, hash, LETTERS, key, to) >= 0) {
    return followVaried(source, tables, key, hash, wordEnd, firstWord, letters, skip, particles);
  }
  /** Where in the keys the one key left goes on; −1 while there may be several. */
  let alone = -1;
  while (entry !== 0) {
    const isEnd = alone < 0 ? (entry & ENDS) !== 0 : isLastWord(tables.keys, alone);
    if (isEnd) {
      const alias = aliasOfKey(tables.keys, startOfKey(entry));
      const start = startBefore(source, wordEnd, letters - skip);
      const spanEnd = endWithMarks(source, end);
      if (!isAtMostTwoLetters(key, to) || isWrittenSo(tables, alias, start, spanEnd)) {
        addHit(start, spanEnd, firstWord, lastWord, skip, particles, alias, 0);
        isFound = true;
      }
    }
    if (alone < 0 ? (entry & (MORE | ALONE)) === 0 : isEnd) break;
    const next = nextWord(source, end, isOneLetter(lastStart, to));
    if (next < 0) break;
    LETTERS[to] = BREAK;
    lastStart = to + 1;
    const nextTo = readWord(source, next, LETTERS, lastStart, limit);
    if (nextTo < 0) break;
    if (alone < 0 && (entry & ALONE) !== 0) alone = startOfKey(entry) + to - key;
    if (alone < 0) {
      walked = withWord(walked, hashOfWord(LETTERS, lastStart, nextTo));
      if (!mayLead(tables, walked)) break;
      entry = find(tables, walked, LETTERS, key, nextTo);
    } else {
      alone++;
      if (!isAt(tables.keys, alone, LETTERS, lastStart, nextTo)) break;
      alone += nextTo - lastStart;
    }
    to = nextTo;
    end = READ_END[0]!;
    lastWord++;
  }
  return isFound;
}
