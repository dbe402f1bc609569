import type { Span } from './fold';
import { ARABIC_STOP_WORDS, FOREIGN_STOP_WORDS } from './stop-words';

/** What speaks for Arabic and for other languages in Arabic script, counted in words. */
export interface LanguageEvidence {
  readonly arabic: number;
  /** By BCP 47 code; a word may count for several. `und`: foreign letters of no one language. */
  readonly foreign: Readonly<Record<string, number>>;
  readonly letters: number;
  readonly arabicLetters: number;
}

/** Letters of one language (arabic.md §5). A letter in several counts for each. */
const LETTERS_OF: Readonly<Record<string, string>> = {
  fa: 'پچژگ',
  ur: 'ٹڈڑںےہھۓۂ',
  ckb: 'ۆێەڕڵ',
  ps: 'ټډړږښګڼځڅېۍ',
  // Before Uyghur, whose letters it shares: with no other sign, the fewer letters win.
  kk: 'ڭۇۋە',
  ug: 'ڭۇۈۋېەۆ',
};
const CODES_OF_LETTER = codesOfLetters();
const ARABIC_SCRIPT_CODES = new Set([...Object.keys(LETTERS_OF), 'ku', 'prs', 'pnb', 'sd', 'ks']);

/**
 * Typed by some Arabic sites for ك and ي, so alone they are weak: with no sign of Arabic
 * they decide, beside the signs of Arabic in any real sentence they do not.
 */
const WEAK_LETTERS = 'کی';
const WEAK = 0.25;
const HAMZA = 0.5;

/** Where less than this share of a line's letters is Arabic script, it is another script's. */
const MIN_ARABIC_SHARE = 1 / 3;
/** A line of fewer letters says nothing by its script: a name in Latin letters, a credit. */
const MIN_LETTERS = 20;
/** Evidence, in words, from which a line may differ from its page; and by what factor. */
const MIN_EVIDENCE = 3;
/** For a line of another language less is enough: it hardly ever has so much by chance. */
const MIN_FOREIGN = 2;
/** For a quotation still less: its marks set it apart. */
export const MIN_QUOTED = 1;
const MIN_FACTOR = 2;

const WORD = /[\p{L}\p{M}\u0640\u200c\u200d]+/gu;
const MARKS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u200c\u200d]/g;

/** Arabic letters end at yaa; what other languages added follows, but for marks and wasla. */
const EXTENDED_LETTER = /[\u0672-\u06d5]/;

/** Counts the signs of Arabic and of its neighbours in a text. */
export function weighLanguage(text: string): LanguageEvidence {
  const foreign: Record<string, number> = {};
  let arabic = 0;
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
    if (!isForeign) arabic += arabicSign(word);
  }
  return { arabic, foreign, letters, arabicLetters };
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
  const { arabic } = evidence;
  if (isArabicCode(before) || isForeignCode(before)) {
    if (Math.max(arabic, weight) < MIN_EVIDENCE) return before;
  }
  return arabic > weight ? 'ar' : weight > arabic ? code : before;
}

/**
 * Whether a line is to be read as Arabic. A short line follows its page; where that is open,
 * or says nothing of this script, it is read if nothing speaks against it.
 */
export function isArabicLine(evidence: LanguageEvidence, pageLanguage: string): boolean {
  if (!hasArabicScript(evidence)) return false;
  const [, weight] = strongestForeign(evidence);
  const { arabic } = evidence;
  if (isForeign(evidence)) return false;
  if (Math.max(arabic, weight) >= MIN_EVIDENCE) {
    if (arabic >= weight * MIN_FACTOR) return true;
  }
  if (isArabicCode(pageLanguage)) return true;
  if (isForeignCode(pageLanguage)) return false;
  return evidence.arabicLetters > 0 && arabic >= weight;
}

/**
 * Whether a text is clearly of another language, whatever the page around it.
 *
 * @param least evidence, in words, from which that may be said.
 */
export function isForeign(evidence: LanguageEvidence, least = MIN_FOREIGN): boolean {
  const [, weight] = strongestForeign(evidence);
  return weight >= least && weight >= evidence.arabic * MIN_FACTOR;
}

/** Whether a line has enough of another language to quote it. */
export function mayQuoteForeign(evidence: LanguageEvidence): boolean {
  return strongestForeign(evidence)[1] >= MIN_QUOTED;
}

/** Whether a BCP 47 tag (a hint such as `<html lang>`) says Arabic. */
function isArabicCode(tag: string): boolean {
  return /^ar(?:$|[-_])/i.test(tag);
}

/** Whether a tag names one of the languages written like Arabic. */
function isForeignCode(tag: string): boolean {
  return ARABIC_SCRIPT_CODES.has(tag.toLowerCase().split(/[-_]/)[0]!);
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

function hasArabicScript({ letters, arabicLetters }: LanguageEvidence): boolean {
  return letters < MIN_LETTERS || arabicLetters >= letters * MIN_ARABIC_SHARE;
}

function strongestForeign({ foreign }: LanguageEvidence): [string, number] {
  let strongest: [string, number] = ['und', 0];
  let unknown = 0;
  for (const [code, weight] of Object.entries(foreign)) {
    if (code === 'und') unknown = weight;
    else if (weight > strongest[1]) strongest = [code, weight];
  }
  return unknown > strongest[1] ? ['und', unknown] : strongest;
}

/** Codes that a word speaks for, 1 for a stop-word or a letter of the language, else less. */
function foreignSigns(word: string): [string, number][] {
  const codes = new Map<string, number>();
  for (const code of FOREIGN_STOP_WORDS.get(word) ?? []) codes.set(code, 1);
  for (const letter of word) {
    for (const code of CODES_OF_LETTER.get(letter) ?? []) codes.set(code, 1);
    if (WEAK_LETTERS.includes(letter)) {
      for (const code of ['fa', 'ur', 'ckb']) codes.set(code, codes.get(code) ?? WEAK);
    } else if (isRareLetter(letter) && !CODES_OF_LETTER.has(letter)) codes.set('und', 1);
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

/** An extended letter that no Arabic text has; ڤ and ڨ stand in Arabic for v and g. */
function isRareLetter(letter: string): boolean {
  return EXTENDED_LETTER.test(letter) && !'ڤڨکڪی'.includes(letter);
}

function codesOfLetters(): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, letters] of Object.entries(LETTERS_OF)) {
    for (const letter of letters) codes.set(letter, [...(codes.get(letter) ?? []), code]);
  }
  return codes;
}
