import { BREAK, ESCAPE } from '../arabic/letter-bytes';
import { MAX_VARIANT_BUDGET } from '../arabic/variant-budget';
import { isAt } from '../pack/is-at';
import { hashOfWord, withWord } from '../pack/key-hash';
import { aliasOfKey, isLastWord, startOfKey } from '../pack/key-records';
import {
  ALONE,
  COST_BITS,
  ENDS,
  MAX_KEY_BYTES,
  MORE,
  SPELLING_CELLS,
  type Tables,
} from '../pack/tables';
import { find, findSpelling } from './find-key';
import { endWithMarks, nextWord, startBefore } from './gap';
import { addHit } from './hits';
import { aliasesWithKey } from './twins';
import { isAtMostTwoLetters, LETTERS, MIDDLE, READ_END, readWord } from './word-buffer';
import { isWrittenSo } from './written';

/**
 * Walks on from a word where a text may spell words of names otherwise. Every way to read the
 * words is tried; of those that end at one word the ones that cost least stand.
 */

/** The words walked, as names have them; behind them the text's word being read. */
const PATH = new Uint8Array(MAX_KEY_BYTES * 3);

/** What is the same for all ways from one first word. */
interface Name {
  readonly source: string;
  readonly tables: Tables;
  readonly start: number;
  /** Its first word in the text has at most two letters. */
  readonly isShort: boolean;
  readonly ends: End[];
}

/** A word at which keys end, and how they were read. */
interface End {
  readonly words: number;
  readonly spanEnd: number;
  cost: number;
  aliases: number[];
}

/** Where in the keys a way stands: PATH[0, to) has been walked. */
interface Place {
  readonly to: number;
  readonly hash: number;
  readonly entry: number;
  /** As in follow.ts: where in the keys the one key left goes on, or −1. */
  readonly alone: number;
}

const ROOT: Place = { to: -1, hash: 0, entry: MORE, alone: -1 };

/** As `follow`, whose parameters it has. */
export function followVaried(
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
  const to = MIDDLE - key;
  const start = startBefore(source, wordEnd, letters - skip);
  PATH.set(LETTERS.subarray(key, MIDDLE));
  const isShort = isAtMostTwoLetters(key, MIDDLE);
  const name: Name = { source, tables, start, isShort, ends: [] };
  step(ROOT, 0, to, hash, wordEnd, 0, 0, name);
  for (const { words, spanEnd, cost, aliases } of name.ends.sort((a, b) => a.words - b.words)) {
    for (const alias of aliases) {
      addHit(start, spanEnd, firstWord, firstWord + words, skip, particles, alias, cost);
    }
  }
  return name.ends.length > 0;
}

/**
 * Reads the text's word PATH[from, to) from a place on, as written and as it may be meant.
 *
 * @param words of the text before it.
 */
function step(
  place: Place,
  from: number,
  to: number,
  hash: number,
  end: number,
  words: number,
  cost: number,
  name: Name,
): void {
  const { tables } = name;
  const isAfterOne = isSingle(from, to);
  const spelling = findSpelling(tables, hash, PATH, from, to);
  const next = advance(place, from, to, hash, tables);
  if (next) arrive(next, isAfterOne, end, words, cost, name);
  if (spelling < 0) return;
  const at = spelling * SPELLING_CELLS + 1;
  const last = tables.spellings[at + SPELLING_CELLS]!;
  for (let i = tables.spellings[at]!; i < last; i++) {
    const meaning = tables.meanings[i]!;
    const meant = walk(place, meaning >>> COST_BITS, tables);
    const more = meaning & (2 ** COST_BITS - 1);
    if (meant) arrive(meant, isAfterOne, end, words, cost + more, name);
  }
}

/** Walks the words that a variant stands for. */
function walk(place: Place, meant: number, tables: Tables): Place | undefined {
  const { words } = tables;
  let now: Place | undefined = place;
  for (let at = meant; now && words[at] !== BREAK; ) {
    const from: number = now.to + 1;
    let to = from;
    if (to > MAX_KEY_BYTES) return undefined;
    while (words[at] !== BREAK) PATH[to++] = words[at++]!;
    at++;
    now = advance(now, from, to, hashOfWord(PATH, from, to), tables);
  }
  return now;
}

/** One word on, PATH[from, to); undefined where no key goes on so. */
function advance(
  { entry, alone, hash: walked, to: before }: Place,
  from: number,
  to: number,
  word: number,
  tables: Tables,
): Place | undefined {
  if (from > 0) PATH[from - 1] = BREAK;
  let at = alone;
  if (at < 0) {
    if ((entry & (MORE | ALONE)) === 0) return undefined;
    if ((entry & ALONE) !== 0) at = startOfKey(entry) + before;
  }
  if (at < 0) {
    const hash = from === 0 ? word : withWord(walked, word);
    const found = find(tables, hash, PATH, 0, to);
    return found === 0 ? undefined : { to, hash, entry: found, alone: -1 };
  }
  if (!isAt(tables.keys, at + 1, PATH, from, to)) return undefined;
  return { to, hash: 0, entry, alone: at + 1 + to - from };
}

/** Notes the aliases that end with this word, and reads the next. */
function arrive(
  place: Place,
  isAfterOne: boolean,
  end: number,
  words: number,
  cost: number,
  name: Name,
): void {
  const { source, tables } = name;
  const { entry, alone, to } = place;
  if (cost > MAX_VARIANT_BUDGET) return;
  const isEnd = alone < 0 ? (entry & ENDS) !== 0 : isLastWord(tables.keys, alone);
  if (isEnd) note(aliasOfKey(tables.keys, startOfKey(entry)), end, words, cost, name);
  if (alone < 0 ? (entry & (MORE | ALONE)) === 0 : isEnd) return;
  const next = nextWord(source, end, isAfterOne);
  if (next < 0) return;
  const from = to + 1;
  const read = readWord(source, next, PATH, from, from + tables.longestKey);
  if (read < 0) return;
  const hash = hashOfWord(PATH, from, read);
  step(place, from, read, hash, READ_END[0]!, words + 1, cost, name);
}

function note(alias: number, end: number, words: number, cost: number, name: Name): void {
  const { source, tables, start, isShort, ends } = name;
  const known = ends.find((each) => each.words === words);
  if (known && cost > known.cost) return;
  if (!aliasesWithKey(tables, alias).some((twin) => cost <= tables.budgets[twin]!)) return;
  const spanEnd = known?.spanEnd ?? endWithMarks(source, end);
  if (cost === 0 && words === 0 && isShort && !isWrittenSo(tables, alias, start, spanEnd)) return;
  if (!known) ends.push({ words, spanEnd, cost, aliases: [alias] });
  else if (cost === known.cost) known.aliases.push(alias);
  else {
    known.cost = cost;
    known.aliases = [alias];
  }
}

function isSingle(from: number, to: number): boolean {
  return to - from === 1 || (to - from === 4 && PATH[from] === ESCAPE);
}
