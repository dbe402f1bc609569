import { isCountry } from '../arabic/countries';
import { isNisba } from '../arabic/nisba';
import { ADJECTIVES, BODIES, KNOWN_WORDS, NO_NOUN, TIMES } from './body-words';
import { isCommonWord, isPlainWord } from './common-words';
import { isFirstName, mayBeFirstName } from './first-names';
import {
  isDefinite,
  isJoined,
  isUnknown,
  longestAt,
  looksForeign,
  type Paragraph,
} from './paragraph';
import { endOfName } from './person-name';

/** How far an organisation's name goes: adjectives, a second noun, what it is for. */

function isAdjective(word: string): boolean {
  return isDefinite(word) && (isNisba(word) || ADJECTIVES.has(word.slice(2)));
}

/** الجماعي, المرجانية: by its shape, where a noun without an adjective has gone before. */
function isShapedAdjective(word: string): boolean {
  return isDefinite(word) && !TIMES.has(word) && /(?:[^ا]يه?|اءا?)$/.test(word);
}

export function afterAdjectives(p: Paragraph, from: number, mayGuess = true): number {
  let last = from;
  while (last < p.words.length && isJoined(p, last - 1)) {
    const word = p.words[last]!;
    const isGuess = mayGuess && last === from && isShapedAdjective(word);
    if (!isAdjective(word) && !isGuess) break;
    last++;
  }
  return last;
}

/** للآثار, لعمال الموانئ, لكرة القدم; and what و joins to it. */
export function withPurpose(p: Paragraph, from: number, isOpen: boolean): number {
  const word = p.words[from];
  if (!isOpen || word === undefined || !isJoined(p, from - 1)) return from;
  const isFused = /^لل\p{L}{2}/u.test(word);
  if (!isFused && !/^ل\p{L}{2}/u.test(word)) return from;
  if (isFused && /^لل(?:صحفيين|صحافيين|مره|غايه|انباء|وكاله|تلفزيون|قناه|مشاركه|نظر)/.test(word))
    return from;
  let last = from + 1;
  if (!isFused) {
    const after = annexation(p, last);
    if (after === undefined) return from;
    last = after;
  } else {
    last = afterAdjectives(p, last);
  }
  while (last < p.words.length && isJoined(p, last - 1) && /^وال\p{L}{2}/u.test(p.words[last]!))
    last++;
  return last;
}

/** Verbal nouns, participles, feminines: تقصي, مكافحة. */
const NOUN_SHAPE = /^(?:ت|م|است|انت|اج)|(?:ه|ات)$/;

/** Up to two nouns without the article and the definite one that closes them. */
export function annexation(p: Paragraph, from: number): number | undefined {
  for (let i = from; i < from + 3 && i < p.words.length && isJoined(p, i - 1); i++) {
    const word = p.words[i]!;
    if (isDefinite(word)) return TIMES.has(word) ? undefined : afterAdjectives(p, i + 1);
    if (isCountry(word)) return i + 1;
    if (NO_NOUN.has(word) || /\d/.test(word) || isNisba(word) || isPreposed(word)) return undefined;
    // A word that we do not know, and that is not shaped as a noun is, is a name: أوبسالا.
    if (isUnknown(word) && !NOUN_SHAPE.test(word)) return undefined;
  }
  return undefined;
}

/** A noun behind a preposition or an adjective without the article: بقيادة, لتوريد, ثلاثي. */
function isPreposed(word: string): boolean {
  if (isPlainWord(word)) return word.endsWith('ي') && !BODIES.has(word);
  if (/^[بل](?:ت\p{L}{3}|ا\p{L}{4})/u.test(word) && !looksForeign(word)) return true;
  return /^[بلكوف]\p{L}{3}/u.test(word) && isCommonWord(word.slice(1));
}

/** والتعليم والبحث العلمي, after the first noun and its adjectives. */
export function withAnd(p: Paragraph, first: number, closed: number): number {
  let last = closed;
  // وزارة الدفاع الروسية والحكومة: after an adjective another thing begins.
  if (closed - first > 1 && isNisba(p.words[closed - 1]!)) return closed;
  while (last < p.words.length && isJoined(p, last - 1) && /^وال\p{L}{2}/u.test(p.words[last]!)) {
    if (BODIES.has(p.words[last]!.slice(3))) break;
    last = afterAdjectives(p, last + 1);
  }
  return last;
}

/** بطنجة: the town of a chamber. */
export function withPlace(p: Paragraph, from: number): number {
  const word = p.words[from] ?? '';
  const isTown = /^ب\p{L}{3}/u.test(word) && isJoined(p, from - 1) && !isDefinite(word.slice(1));
  return isTown && (isCountry(word.slice(1)) || isUnknown(word)) ? from + 1 : from;
}

/** A name of its own, and no noun: جامعة ليون, شركة تسلا. */
export function isProper(p: Paragraph, i: number): boolean {
  const word = p.words[i]!;
  if (isDefinite(word) || isNisba(word) || isPreposed(word)) return false;
  return isCountry(word) || isFirstName(word) || looksForeign(word) || isUnknown(word);
}

export function properEnd(p: Paragraph, first: number): number {
  const word = p.words[first]!;
  const known = longestAt(p, first, word, KNOWN_WORDS);
  if (known > 0) return first + known;
  if (isCountry(word)) return first + 1;
  if (mayBeFirstName(word)) return endOfName(p, first);
  let last = first + 1;
  while (last < p.words.length && last - first < 3 && isJoined(p, last - 1)) {
    const next = p.words[last]!;
    // A word that begins like a verb or behind a particle is the sentence's.
    if (!looksForeign(next) && !(isUnknown(next) && /^[^تيوبلفكسأا]\p{L}{3}/u.test(next))) break;
    last++;
  }
  return last;
}
