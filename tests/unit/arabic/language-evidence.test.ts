import { describe, expect, it, test } from 'vitest';
import {
  isArabicLine,
  isForeign,
  isPlainlyArabic,
  judgePage,
  type LanguageEvidence,
  mayQuoteForeign,
  weighLanguage,
} from '@/lib/arabic/language';

describe('a word speaks for Arabic', () => {
  test.each([
    ['في', 1, 0, 'a small word'],
    ['ليست', 1, 0, 'a small word'],
    ['دولة', 1, 0, 'taa marbuta'],
    ['رة', 0, 0, 'taa marbuta, but no word before it'],
    ['الدار', 1, 0, 'the article'],
    ['والدار', 1, 0, 'the article after و'],
    ['فبالدار', 1, 0, 'the article after two particles'],
    ['كالدار', 1, 0, 'the article after ك'],
    ['للدار', 1, 0, 'ل and the article'],
    ['الدب', 0, 0, 'too short for the article'],
    ['سالدار', 0, 0, 'no particle before the article'],
    ['أدب', 0.5, 0, 'a hamza above'],
    ['إرم', 0.5, 0, 'a hamza below'],
    ['كتب', 0, 0.25, 'an Arabic kaf'],
    ['سيل', 0, 0.25, 'an Arabic yaa'],
    ['دار', 0, 0, 'nothing'],
  ])('%s: %d, weakly %d (%s)', (word, arabic, weak) => {
    expect(weighLanguage(word)).toMatchObject({ arabic, weak, foreign: {} });
  });

  it('or, with a letter of another language, for that alone', () => {
    expect(weighLanguage('الگاز')).toMatchObject({ arabic: 0, foreign: { fa: 1 } });
    expect(weighLanguage('الوزیر')).toMatchObject({ arabic: 1, foreign: { fa: 0.25, ur: 0.25 } });
    expect(weighLanguage('ڤيلا')).toMatchObject({ weak: 0.25, foreign: {} });
  });
});

test.each([
  ['قَالَ الْوَزِيرُ', 9, 9, 'marks are no letters'],
  ['قـال', 3, 3, 'nor is tatweel'],
  ['قال Reuters', 10, 3, 'Latin letters are not Arabic'],
  ['ﻗﺎﻝ', 3, 3, 'presentation forms are'],
  ['קול', 3, 0, 'Hebrew letters are not'],
  ['قال: 2022!', 3, 3, 'digits and signs are no letters'],
])('%s has %i letters, %i Arabic: %s', (text, letters, arabicLetters) => {
  expect(weighLanguage(text)).toMatchObject({ letters, arabicLetters });
});

describe('Persian parts by a joiner', () => {
  test.each([
    ['می\u200cرود', 1.25, 'a verb, beside its own letter'],
    ['نمی\u200cرود', 1.25, 'one denied'],
    ['مي\u200cرود', 1, 'one in Arabic letters'],
    ['خبر\u200cها', 1, 'a plural'],
    ['بزرگ\u200cتر', 2, 'a comparative, beside its own letter'],
    ['نور\u200cسلطان', 0, 'but not any word'],
    ['کلامی\u200cرود', 0.25, 'nor within one'],
  ])('%j: %d (%s)', (text, weight) => {
    expect(weighLanguage(text).foreign.fa ?? 0).toBe(weight);
  });
});

/** Of a text in Arabic script, unless said otherwise. */
const evidence = (rest: Partial<LanguageEvidence>): LanguageEvidence => ({
  arabic: 0,
  weak: 0,
  foreign: {},
  letters: 30,
  arabicLetters: 30,
  ...rest,
});

describe('a page is', () => {
  test.each<[Partial<LanguageEvidence>, string, string, string]>([
    [{ arabic: 2 }, 'und', 'ar', 'what speaks for it'],
    [{ foreign: { fa: 2 } }, 'und', 'fa', 'what speaks for it'],
    [{ arabic: 1, foreign: { fa: 1 } }, 'und', 'und', 'open where both do'],
    [{ weak: 1 }, 'und', 'ar', 'what weak signs speak for, where nothing else does'],
    [{ weak: 5, foreign: { fa: 1 } }, 'und', 'fa', 'not Arabic by weak signs alone'],
    [{ arabic: 1, weak: 5, foreign: { fa: 1.5 } }, 'und', 'ar', 'but by them beside strong ones'],
    [{ arabic: 1, weak: 5, foreign: { fa: 2 } }, 'und', 'und', 'which count no more than those'],
    [{ foreign: { fa: 1, ur: 2 } }, 'und', 'ur', 'the one with most signs'],
    [{ foreign: { mis: 2, fa: 2 } }, 'und', 'fa', 'a known one before an unknown'],
    [{ foreign: { mis: 3, fa: 2 } }, 'und', 'mis', 'an unknown one with more signs'],
    [{ arabic: 1, foreign: { fa: 3 } }, 'ar', 'fa', 'no longer Arabic by three signs'],
    [{ foreign: { fa: 2 } }, 'ar', 'ar', 'still Arabic at two'],
    [{ arabic: 2, foreign: { fa: 3 } }, 'ar', 'ar', 'nor where they are not twice as many'],
    [{ arabic: 2, foreign: { fa: 4 } }, 'ar', 'fa', 'twice as many do'],
    [{ arabic: 12 }, 'fa', 'ar', 'Arabic by a dozen signs'],
    [{ arabic: 11 }, 'fa', 'fa', 'not by fewer'],
    [{ arabic: 12, foreign: { fa: 7 } }, 'fa', 'fa', 'nor where they are not twice as many'],
    [{ arabic: 14, foreign: { fa: 7 } }, 'fa', 'ar', 'twice as many do'],
    [{ foreign: { ur: 3 } }, 'fa', 'ur', 'another neighbour by three'],
    [{ foreign: { ur: 2 } }, 'fa', 'fa', 'not by two'],
    [{ arabic: 5, letters: 31, arabicLetters: 10 }, 'en', 'en', 'another script’s by two thirds'],
    [{ arabic: 5, letters: 30, arabicLetters: 10 }, 'en', 'ar', 'not by less'],
    [{ arabic: 12, letters: 300, arabicLetters: 60 }, 'en', 'ar', 'unless a paragraph is Arabic'],
    [{ arabic: 1, letters: 19, arabicLetters: 3 }, 'en', 'ar', 'nor in a few letters'],
    [{ arabic: 1, letters: 20, arabicLetters: 3 }, 'en', 'en', 'but in twenty'],
    [{ arabic: 1, letters: 0, arabicLetters: 0 }, 'en', 'en', 'the same without letters'],
  ])('%j in %s: %s (%s)', (signs, before, after) => {
    expect(judgePage(evidence(signs), before)).toBe(after);
  });

  test.each('ar AR ar-EG ar_SA'.split(' '))('Arabic by its tag %s', (tag) => {
    expect(judgePage(evidence({ foreign: { fa: 2 } }), tag)).toBe(tag);
  });

  test.each('fa FA fa-IR ur_PK ckb ps sd ug kk ku prs pnb ks'.split(' '))(
    'a neighbour’s by its tag %s',
    (tag) => {
      expect(judgePage(evidence({ arabic: 5 }), tag)).toBe(tag);
    },
  );
});

describe('a line is read', () => {
  test.each<[Partial<LanguageEvidence>, string, boolean, string]>([
    [{ arabic: 3, foreign: { fa: 1.5 } }, 'fa', true, 'in a foreign page by three signs'],
    [{ arabic: 2, weak: 1, foreign: { fa: 1.5 } }, 'fa', true, 'weak ones among them'],
    [{ arabic: 2.5 }, 'fa', false, 'not by fewer'],
    [{ arabic: 3, foreign: { fa: 1.6 } }, 'fa', false, 'nor where they are not twice as many'],
    [{ arabic: 1, foreign: { fa: 1.5 } }, 'ar', true, 'in an Arabic page where little is said'],
    [{ arabic: 1, foreign: { fa: 2 } }, 'ar', false, 'not where twice as much is against it'],
    [{ arabic: 1, weak: 0.5, foreign: { fa: 2 } }, 'ar', true, 'weak signs are for it'],
    [{ arabic: 1, foreign: { fa: 1 } }, 'und', true, 'in an open page unless more is against it'],
    [{ arabic: 1, foreign: { fa: 1.5 } }, 'und', false, 'more is against it'],
    [{ letters: 10, arabicLetters: 0 }, 'und', false, 'not in another script'],
    [{ letters: 10, arabicLetters: 0 }, 'ar', true, 'but in an Arabic page'],
    [{ letters: 31, arabicLetters: 10 }, 'ar', false, 'not where most is another script'],
    [{ foreign: { fa: 1 }, letters: 10, arabicLetters: 10 }, 'ar', false, 'not by one sign alone'],
    [{ foreign: { fa: 1 }, letters: 9, arabicLetters: 9 }, 'ar', true, 'but of a word or two'],
    [{ weak: 0.25, foreign: { fa: 1 } }, 'ar', true, 'nor where the least sign is for it'],
  ])('%j in %s: %s (%s)', (signs, page, expected) => {
    expect(isArabicLine(evidence(signs), page)).toBe(expected);
  });
});

describe('a line of a foreign page that also has plainly Arabic ones is read', () => {
  test.each<[Partial<LanguageEvidence>, boolean, string]>([
    [{ arabic: 1.5 }, true, 'by a small word and a hamza'],
    [{ arabic: 1.25, weak: 1 }, false, 'not by less, nor by weak signs'],
    [{ arabic: 2, foreign: { fa: 0.25 } }, false, 'nor where anything speaks against it'],
  ])('%j: %s (%s)', (signs, expected) => {
    expect(isArabicLine(evidence(signs), 'fa', true)).toBe(expected);
    expect(isArabicLine(evidence(signs), 'fa')).toBe(false);
  });

  test.each<[Partial<LanguageEvidence>, boolean, string]>([
    [{ arabic: 3 }, true, 'three signs'],
    [{ arabic: 2.75 }, false, 'fewer'],
    [{ arabic: 3, foreign: { fa: 1.5 } }, true, 'twice as many as against it'],
    [{ arabic: 3, foreign: { fa: 1.75 } }, false, 'not twice as many'],
    [{ arabic: 3, letters: 60, arabicLetters: 19 }, false, 'mostly another script'],
  ])('plainly Arabic: %j: %s (%s)', (signs, expected) => {
    expect(isPlainlyArabic(evidence(signs))).toBe(expected);
  });
});

describe('is foreign for certain', () => {
  test.each<[Partial<LanguageEvidence>, number | undefined, boolean, string]>([
    [{ foreign: { fa: 2 } }, undefined, true, 'by two signs'],
    [{ foreign: { fa: 1.5 } }, undefined, false, 'not by less'],
    [{ foreign: { fa: 1 } }, 1, true, 'a quotation by one'],
    [{ arabic: 1, foreign: { fa: 2 } }, undefined, true, 'by twice as many'],
    [{ arabic: 1, weak: 0.25, foreign: { fa: 2 } }, undefined, false, 'not by less'],
  ])('%j, from %s: %s (%s)', (signs, least, expected) => {
    expect(isForeign(evidence(signs), least)).toBe(expected);
  });
});

it('may quote another language by one sign of it', () => {
  expect(mayQuoteForeign(evidence({ foreign: { fa: 1 } }))).toBe(true);
  expect(mayQuoteForeign(evidence({ arabic: 9, foreign: { fa: 0.75 } }))).toBe(false);
});
