import { isOrdinaryWord } from './everyday';
import { isArabicGivenName } from './given-names';
import { isLookAlike } from './look-alikes';
import { isNisba } from './nisba';
import { splitProclitics } from './proclitics';

/** Why a form that the rules yield is no variant. */
export type Refusal =
  /** A word of the language: مسك. */
  | 'everydayWord'
  /** A given name that Arabs bear, so of many people. */
  | 'givenName'
  /** An adjective of a country, or an ending that would make it one. */
  | 'nisba'
  /** The name of something else. */
  | 'lookAlike'
  /** Fewer than four letters. */
  | 'tooShort'
  /** Less usual than those kept of the word. */
  | 'bound';

/** A word of three letters has no letter to spare: زاس, شي. */
const MIN_LETTERS = 4;

/** Whether a folded word of a name is spelled in one way only. */
export function isFixed(word: string): boolean {
  if (word.length < MIN_LETTERS || /[^\u0621-\u06d3]/.test(word)) return true;
  return isOrdinaryWord(word) || isArabicGivenName(word) || isNisba(word);
}

/** What speaks against a form, whatever names it would stand for. */
export function refusalOf(form: string, word: string): Refusal | undefined {
  if (form.length < MIN_LETTERS) return 'tooShort';
  if (isArabicGivenName(form)) return 'givenName';
  if (readsAsWord(form)) return 'everydayWord';
  if (isNisba(form) || (isNisbaLike(form) && !isNisbaLike(word))) return 'nisba';
  if (isLookAlike(form) || isLookAlike(`ف${form}`)) return 'lookAlike';
  return undefined;
}

/** As a word of the language, in the accusative (أكرادًا) or behind a particle (بسقوف) too. */
function readsAsWord(form: string): boolean {
  if (isOrdinaryWord(form)) return true;
  if (form.endsWith('ا') && isOrdinaryWord(form.slice(0, -1))) return true;
  return splitProclitics(form).some(({ start, rest }) => start > 0 && isOrdinaryWord(rest));
}

/** An ending in ي or ية, as the adjective of any place has it. */
function isNisbaLike(word: string): boolean {
  return /[^ا]يه?$/.test(word);
}
