import { isAccusativeNoun } from '../arabic/accusative';
import { isCountry } from '../arabic/countries';
import { isNisba } from '../arabic/nisba';
import { countsAccusative } from '../arabic/number-words';
import { gapAfter, type ReadText, wordAt } from '../arabic/tokens';
import type { Candidate } from './candidates';

const TANWIN_FATH = '\u064b';
/** Of a country's name and of its adjective in the accusative: روسيا. */
const ENDING = 'يا';
const DEFINITE_DUAL = /^ال.{3,}ان$/;
/** "And another one", of the noun before: مهربا أوكرانيا وآخر روسيا. */
const AND_ANOTHER = 'واخر';

/**
 * Whether what reads as a country is its adjective in the indefinite accusative: روسيًّا with
 * its tanwin, or without one after a noun or a number that shows it (جنديا روسيا, مسؤولا عسكريا
 * روسيا, 60 روسيا).
 */
export function isNisbaInAccusative(candidate: Candidate, text: ReadText): boolean {
  const { start, end, firstWord, lastWord, particles } = candidate;
  const name = text.folded.text.slice(start, end);
  if (firstWord !== lastWord || !name.endsWith(ENDING) || !isNisba(name.slice(0, -1))) return false;
  const { source, folded } = text;
  if (source.slice(folded.starts[end - 2], folded.ends[end - 1]).includes(TANWIN_FATH)) return true;
  if (particles !== '' || !qualifiesNoun(firstWord, text)) return false;
  return !isJoinedToCountry(lastWord, text) && !isBeforeDual(lastWord, text);
}

/**
 * Whether و and another country follow. A dual before its genitive is written as the accusative
 * is, and then they are the countries of two: رئيسا روسيا وكازاخستان.
 */
function isJoinedToCountry(word: number, text: ReadText): boolean {
  if (gapAfter(text, word) !== 'adjacent') return false;
  const next = wordAt(text, word + 1);
  return next.startsWith('و') && isCountry(next.slice(1));
}

/**
 * Whether a definite dual adjective follows, which speaks of the country's two: حليفا روسيا
 * السابقان.
 */
function isBeforeDual(word: number, text: ReadText): boolean {
  if (gapAfter(text, word) !== 'adjacent') return false;
  const next = wordAt(text, word + 1);
  return DEFINITE_DUAL.test(next) && !isCountry(next);
}

/**
 * Whether an accusative noun, or a number without one, stands before the word, at most one
 * adjective between.
 */
function qualifiesNoun(word: number, text: ReadText): boolean {
  for (let before = word - 1; before >= 0 && before >= word - 2; before--) {
    if (gapAfter(text, before) !== 'adjacent') return false;
    const key = wordAt(text, before);
    if (isAccusativeNoun(key) || key === AND_ANOTHER || countsAccusative(key)) return true;
    if (!key.endsWith(ENDING) || isNisba(key.slice(0, -1))) return false;
  }
  return false;
}
