import type { Span } from './fold';
import {
  CODES_OF_LETTER,
  EXTENDED_LETTER,
  isForeignCode,
  isRareLetter,
  UNKNOWN,
} from './foreign-letters';
import { ARABIC_STOP_WORDS, FOREIGN_STOP_WORDS } from './stop-words';

/** What speaks for Arabic and for other languages in Arabic script, counted in words. */
export interface LanguageEvidence {
  readonly arabic: number;
  /** ك and ي alone, which Persian and Urdu write otherwise, but not all languages. */
  readonly weak: number;
  /** By BCP 47 code; a word may count for several. `mis`: foreign letters of no one language. */
  readonly foreign: Readonly<Record<string, number>>;
  readonly letters: number;
  readonly arabicLetters: number;
}

/**
 * Typed by some Arabic sites for ك and ي, so alone they are weak: with no sign of Arabic
 * they decide, beside the signs of Arabic in any real sentence they do not.
 */
const WEAK_LETTERS: Readonly<Record<string, readonly string[]>> = {
  ک: ['fa', 'ur', 'ckb'],
  ی: ['fa', 'ur', 'ckb'],
  ڪ: ['sd'],
};
const WEAK = 0.25;
const HAMZA = 0.5;

/** Where less than this share of a line's letters is Arabic script, it is another script's. */
const MIN_ARABIC_SHARE = 1 / 3;
/** A line of fewer letters says nothing by its script: a name in Latin letters, a credit. */
const MIN_LETTERS = 20;
/** Evidence, in words, of whole sentences, whatever else the line has. */
const MIN_SENTENCE = 12;
/** Evidence, in words, from which a line may differ from its page; and by what factor. */
const MIN_EVIDENCE = 3;
/** For a line of another language less is enough: it hardly ever has so much by chance. */
const MIN_FOREIGN = 2;
/**
 * Evidence from which a line without any foreign sign is Arabic though most of its page is not:
 * two short sentences that stand around a long quotation.
 */
const MIN_BESIDE = 1.5;
/**
 * Still less for a line of several words, by its letters, with no sign of Arabic at all, not
 * even its kaf and yaa; one word may be a name that Arabic spells with a foreign letter.
 */
const MIN_ALONE = 1;
const ALONE_LETTERS = 10;
/** For a quotation too: its marks set it apart. */
export const MIN_QUOTED = 1;
const MIN_FACTOR = 2;
/**
 * Evidence from which Arabic changes what its page was found to be: more than a quotation
 * has that arrives by itself, a comment, a line of a menu.
 */
const MIN_OVERRULE = 12;

/** With the Sindhi signs for "and" and "in", which are no letters. */
const WORD = /[\p{L}\p{M}\u0640\u06fd\u06fe\u200c\u200d]+/gu;
const NON_JOINER = '\u200c';
/** Letters of the script, by their ranges: made from Unicode's they take a page's first 2 ms. */
const LETTER = '[\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff]';
/** By it Persian parts می from its verb and ها from its noun; Arabic parts nothing so. */
const PERSIAN_PARTED = new RegExp(
  `(?<!${LETTER})ن?م[یي]\u200c(?=${LETTER})|` +
    `(?<=${LETTER})\u200c(?:ها[یي]?|هایی|ا[یي]|اند|ا[مش]|تر|تر[یي]ن)(?!${LETTER})`,
  'g',
);
const MARKS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u200c\u200d]/g;

/** Counts the signs of Arabic and of its neighbours in a text. */
export function weighLanguage(text: string): LanguageEvidence {
  const foreign: Record<string, number> = {};
  let arabic = 0;
  let weak = 0;
  let letters = 0;
  let arabicLetters = 0;
  // All marks belong to words: taken out first they cost one search, not one a word.
  for (const word of text.replace(MARKS, '').match(WORD) ?? []) {
    letters += word.length;
    if (!isArabicScript(word)) continue;
    arabicLetters += word.length;
    let isForeign = false;
    // Nearly every Arabic word ends here: no letter and no small word of another language.
    if (EXTENDED_LETTER.test(word) || FOREIGN_STOP_WORDS.has(word)) {
      for (const [code, weight] of foreignSigns(word)) {
        foreign[code] = (foreign[code] ?? 0) + weight;
        if (weight === 1) isForeign = true;
      }
    }
    if (isForeign) continue;
    const sign = arabicSign(word);
    if (sign === WEAK) weak += WEAK;
    else arabic += sign;
  }
  if (text.includes(NON_JOINER)) {
    const parted = text.match(PERSIAN_PARTED)?.length ?? 0;
    if (parted > 0) foreign.fa = (foreign.fa ?? 0) + parted;
  }
  return { arabic, weak, foreign, letters, arabicLetters };
}

/**
 * The language of a page, `und` where it is open.
 *
 * @param before what the page said of itself or was found to be before: a hint that little
 *   evidence does not overrule, unless it is a language of another script.
 */
export function judgePage(evidence: LanguageEvidence, before: string): string {
  if (!hasArabicScript(evidence) || evidence.arabicLetters === 0) return before;
  const [code, weight] = strongestForeign(evidence);
  // Names alone, which have weak signs only, do not make a short page of any language Arabic.
  const most = weight < 1 ? evidence.weak : evidence.arabic;
  const arabic = evidence.arabic + Math.min(evidence.weak, most);
  if (isArabicCode(before) && weight > arabic) {
    if (weight < MIN_EVIDENCE || weight < arabic * MIN_FACTOR) return before;
  } else if (isForeignCode(before) && arabic > weight) {
    if (arabic < MIN_OVERRULE || arabic < weight * MIN_FACTOR) return before;
  } else if (isForeignCode(before) && weight < MIN_EVIDENCE) return before;
  return arabic > weight ? 'ar' : weight > arabic ? code : before;
}

/** Whether a line is Arabic whatever its page is. */
export function isPlainlyArabic(evidence: LanguageEvidence): boolean {
  const [, weight] = strongestForeign(evidence);
  const arabic = evidence.arabic + evidence.weak;
  return hasArabicScript(evidence) && arabic >= MIN_EVIDENCE && arabic >= weight * MIN_FACTOR;
}

/**
 * Whether a line is to be read as Arabic. A short line follows its page; where that is open,
 * or says nothing of this script, it is read if nothing speaks against it.
 *
 * @param isBesideArabic the page has lines that are plainly Arabic.
 */
export function isArabicLine(
  evidence: LanguageEvidence,
  pageLanguage: string,
  isBesideArabic = false,
): boolean {
  if (!hasArabicScript(evidence)) return false;
  const [, weight] = strongestForeign(evidence);
  const arabic = evidence.arabic + evidence.weak;
  const isAlone = arabic === 0 && evidence.letters >= ALONE_LETTERS;
  if (isForeign(evidence, isAlone ? MIN_ALONE : MIN_FOREIGN)) return false;
  if (isPlainlyArabic(evidence) || isArabicCode(pageLanguage)) return true;
  if (isForeignCode(pageLanguage)) {
    return isBesideArabic && weight === 0 && evidence.arabic >= MIN_BESIDE;
  }
  return evidence.arabicLetters > 0 && arabic >= weight;
}

/**
 * Whether a text is clearly of another language, whatever the page around it.
 *
 * @param least evidence, in words, from which that may be said.
 */
export function isForeign(evidence: LanguageEvidence, least = MIN_FOREIGN): boolean {
  const [, weight] = strongestForeign(evidence);
  return weight >= least && weight >= (evidence.arabic + evidence.weak) * MIN_FACTOR;
}

/** Whether a line has enough of another language to quote it. */
export function mayQuoteForeign(evidence: LanguageEvidence): boolean {
  return strongestForeign(evidence)[1] >= MIN_QUOTED;
}

/** Whether a BCP 47 tag (a hint such as `<html lang>`) says Arabic. */
function isArabicCode(tag: string): boolean {
  return /^ar(?:$|[-_])/i.test(tag);
}

/** The lines of a text, without their line breaks. */
export function splitLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: found } of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029]/g)) {
    lines.push({ start, end: index });
    start = index + found.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

function hasArabicScript({ arabic, letters, arabicLetters }: LanguageEvidence): boolean {
  if (letters < MIN_LETTERS || arabicLetters >= letters * MIN_ARABIC_SHARE) return true;
  // A sentence, and beside it a script's own text, a list of links.
  return arabic >= MIN_SENTENCE;
}

function strongestForeign({ foreign }: LanguageEvidence): [string, number] {
  let strongest: [string, number] = [UNKNOWN, 0];
  for (const [code, weight] of Object.entries(foreign)) {
    if (code !== UNKNOWN && weight > strongest[1]) strongest = [code, weight];
  }
  const unknown = foreign[UNKNOWN] ?? 0;
  return unknown > strongest[1] ? [UNKNOWN, unknown] : strongest;
}

/** Codes that a word speaks for, 1 for a stop-word or a letter of the language, else less. */
function foreignSigns(word: string): [string, number][] {
  const codes = new Map<string, number>();
  for (const code of FOREIGN_STOP_WORDS.get(word) ?? []) codes.set(code, 1);
  for (const letter of word) {
    for (const code of CODES_OF_LETTER.get(letter) ?? []) codes.set(code, 1);
    for (const code of WEAK_LETTERS[letter] ?? []) codes.set(code, codes.get(code) ?? WEAK);
    if (isRareLetter(letter)) codes.set(UNKNOWN, 1);
  }
  return [...codes];
}

/**
 * How much a word speaks for Arabic: the article, taa marbuta and the small words of every
 * sentence 1, hamza on an alef and the Arabic forms of kaf and yaa less.
 */
function arabicSign(word: string): number {
  if (ARABIC_STOP_WORDS.has(word)) return 1;
  if (word.length > 2 && word.endsWith('ة')) return 1;
  if (word.length > 4 && /^[وف]?(?:[بك]?ال|لل)/.test(word)) return 1;
  if (word.includes('أ') || word.includes('إ')) return HAMZA;
  return word.includes('ك') || word.includes('ي') ? WEAK : 0;
}

function isArabicScript(word: string): boolean {
  const unit = word.charCodeAt(0);
  return (unit >= 0x0600 && unit <= 0x08ff) || (unit >= 0xfb50 && unit <= 0xfefc);
}
