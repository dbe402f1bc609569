import { isCountry } from '../arabic/countries';
import { isNationality } from '../arabic/nisba';
import { isWithProclitics, splitProclitics } from '../arabic/proclitics';
import { type ReadText, wordAt } from '../arabic/tokens';
import type { WordSequence } from '../pack/compile-condition';
import { standsAt } from './word-tests';

/** Whether the country named last before a block is the one of these words; undefined: none. */
export type CountryBefore = (own: readonly WordSequence[]) => boolean | undefined;

/** Words of a text that say which country it speaks of, in order. */
interface Signs {
  readonly words: readonly number[];
  /** Of each, whether it is the condition's own. */
  readonly areOwn: readonly boolean[];
}

/** By text and condition: a text has few general names, but a hostile one has many. */
const known = new WeakMap<ReadText, Map<readonly WordSequence[], Signs>>();

/**
 * Whether the country or people named last before a word of a text is the condition's own:
 * «الاحتجاجات» after «وفي بيروت» are not Kazakhstan's, whatever the page is about.
 *
 * @param own words that say it is, as the country's and its president's name.
 * @returns undefined where none was named.
 */
export function isCountryLast(
  own: readonly WordSequence[],
  text: ReadText,
  before: number,
): boolean | undefined {
  const { words, areOwn } = signsOf(own, text);
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < before) low = middle + 1;
    else high = middle;
  }
  return areOwn[low - 1];
}

function signsOf(own: readonly WordSequence[], text: ReadText): Signs {
  const ofText = known.get(text) ?? new Map<readonly WordSequence[], Signs>();
  known.set(text, ofText);
  const signs = ofText.get(own) ?? readSigns(own, text);
  ofText.set(own, signs);
  return signs;
}

function readSigns(own: readonly WordSequence[], text: ReadText): Signs {
  const words: number[] = [];
  const areOwn: boolean[] = [];
  let isLanguage = false;
  for (const [at, word] of text.words.entries()) {
    isLanguage = namesLanguage(word, wordAt(text, at - 1), isLanguage);
    if (isLanguage) continue;
    const isOwn = own.some((item) => item.length > 0 && standsAt(item, at, text));
    if (!isOwn && !namesCountry(word)) continue;
    words.push(at);
    areOwn.push(isOwn);
  }
  return { words, areOwn };
}

function namesCountry(word: string): boolean {
  return splitProclitics(word).some(({ rest }) => isCountry(rest) || isNationality(rest));
}

const LANGUAGES = ['لغه', 'لغتين'];

/**
 * Whether a nisba is a language's name, which says nothing of a country: بالروسية, اللغة
 * الروسية, and الكازاخية joined to one by و.
 */
function namesLanguage(word: string, before: string, isAfterOne: boolean): boolean {
  const [, particle, stem] = /^([وف]?ب|و)?ال(.+ه)$/.exec(word) ?? [];
  if (stem === undefined || !isNationality(stem)) return false;
  if (particle === 'و' && isAfterOne) return true;
  if (particle?.endsWith('ب')) return true;
  return LANGUAGES.some((language) => isWithProclitics(before, language));
}
