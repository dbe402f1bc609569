import { BREAK, HAMZA_BYTE, MARK } from '../arabic/letter-bytes';
import { hashOfWordAt, withWord } from '../pack/key-hash';
import { aliasOfKey, isLastWord, startOfKey } from '../pack/key-records';
import { ALONE, ENDS, MORE, type Tables, VARIED } from '../pack/tables';
import { find, findSpelling, mayLead } from './find-key';
import { isStop, SPACE } from './gap';
import { addHit } from './hits';
import { CODES, CODES_VIEW } from './word-list';
import { isWrittenSo } from './written';

/**
 * Walks on from a plain word, as follow.ts does, where the text stands as the key does: plain
 * words, one space between. They are compared where they are. What is otherwise, and whatever
 * needs more thought, is ODD, and follow.ts begins anew.
 */

/** No key ended on the way; one did; nobody knows. */
export const NO = 0;
export const YES = 1;
export const ODD = 2;

/**
 * @param hash of the first word, CODES[key, end); source[i + base] stands at CODES[i].
 * @param start of the name in the text, behind `skip` bytes of its word.
 */
export function followPlain(
  source: string,
  tables: Tables,
  key: number,
  end: number,
  hash: number,
  base: number,
  firstWord: number,
  start: number,
  skip: number,
  particles: number,
): number {
  let entry = find(tables, hash, CODES, key, end);
  if ((entry & VARIED) !== 0 || findSpelling(tables, hash, CODES, key, end) >= 0) return ODD;
  let walked = hash;
  let result = NO;
  let from = key;
  let to = end;
  let word = firstWord;
  while (entry !== 0) {
    const keyStart = startOfKey(entry);
    if ((entry & ENDS) !== 0) {
      const alias = aliasOfKey(tables.keys, keyStart);
      const isShort = to - key < 3;
      if (!isShort || isWrittenSo(tables, alias, start, to + base)) {
        addHit(start, to + base, firstWord, word, skip, particles, alias, 0);
        result = YES;
      }
    }
    if ((entry & (MORE | ALONE)) === 0) break;
    const gap = judgeGap(source, to + base, to - from);
    if (gap === NO) return result;
    from = nextLetter(to + 1);
    const isOneSpace = gap === YES && from === to + 1;
    word++;
    if ((entry & ALONE) !== 0) {
      const at = keyStart + to + 1 - key;
      if (!isOneSpace) return mayBe(CODES[from]!, tables.keys[at]!) ? ODD : result;
      const restEnd = endOfRest(source, tables.keys, at, from, base);
      if (restEnd < 0) return restEnd === REST_ODD ? ODD : result;
      word += breaksIn(tables.keys, at, at + restEnd - from);
      const alias = aliasOfKey(tables.keys, keyStart);
      addHit(start, restEnd + base, firstWord, word, skip, particles, alias, 0);
      return YES;
    }
    to = from;
    while (isLetter(CODES[to]!)) to++;
    if (CODES[to] !== BREAK || CODES[to - 1] === HAMZA_BYTE) return ODD;
    walked = withWord(walked, hashOfWordAt(CODES_VIEW, CODES, from, to));
    if (!mayLead(tables, walked)) break;
    if (!isOneSpace) return ODD;
    entry = find(tables, walked, CODES, key, to);
  }
  return result;
}

/** What endOfRest says for NO and ODD. */
const REST_MISSING = -1;
const REST_ODD = -2;

/** Where the text, from CODES[from] on, has had all of the key that goes on at keys[at]. */
function endOfRest(
  source: string,
  keys: Uint8Array,
  at: number,
  from: number,
  base: number,
): number {
  const shift = from - at;
  let start = from;
  for (let i = at; ; i++) {
    const code = CODES[i + shift]!;
    if (code !== keys[i]) return mayBe(code, keys[i]!) ? REST_ODD : REST_MISSING;
    if (code !== BREAK) continue;
    if (isLastWord(keys, i)) return i + shift;
    const gap = judgeGap(source, i + shift + base, i + shift - start);
    if (gap === NO) return REST_MISSING;
    start = nextLetter(i + shift + 1);
    if (gap === YES && start === i + shift + 1) continue;
    return mayBe(CODES[start]!, keys[i + 1]!) ? REST_ODD : REST_MISSING;
  }
}

/**
 * Where the next word starts in CODES. It is looked at before the gap is judged: most gaps stand
 * before a word that no name goes on with.
 */
function nextLetter(from: number): number {
  let at = from;
  while (CODES[at] === BREAK) at++;
  return at;
}

/** Whether what has this code in the text may be a key's letter all the same. */
function mayBe(code: number, letter: number): boolean {
  return code === letter || code === HAMZA_BYTE || !(code < MARK);
}

function breaksIn(keys: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (keys[i] === BREAK) count++;
  return count;
}

/** Whether a name may go on behind a word of so many letters, over source[at]. */
function judgeGap(source: string, at: number, letters: number): number {
  if (at >= source.length) return NO;
  const unit = source.charCodeAt(at);
  if (unit === SPACE) return YES;
  return isStop(unit, letters === 1) ? NO : ODD;
}

function isLetter(code: number): boolean {
  return code !== BREAK && code < MARK;
}
