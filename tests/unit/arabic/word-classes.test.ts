import { describe, expect, test } from 'vitest';
import { isAccusativeNoun } from '@/lib/arabic/accusative';
import { isEverydayWord } from '@/lib/arabic/everyday';
import { foldKey } from '@/lib/arabic/fold';
import { isDefiniteNisba } from '@/lib/arabic/nisba';
import { WORD_CLASSES } from '@/lib/arabic/word-classes';

describe('classes that conditions name', () => {
  test.each([
    ['@nisba', 'الروسية', true, 'feminine, with the article'],
    ['@nisba', 'كازاخستاني', true, 'without'],
    ['@nisba', 'الأمريكيين', true, 'plural'],
    ['@nisba', 'الدولية', true, 'no country, but not this one either'],
    ['@nisba', 'الحالية', false, 'the ending alone is none'],
    ['@nisba', 'الرئيسي', false, 'nor here'],
    ['@nisba', 'روسيا', false, 'a country is none'],
    ['@saying', 'قالت', true, ''],
    ['@saying', 'وأعلن', true, 'with و'],
    ['@saying', 'فنفى', true, 'with ف'],
    ['@saying', 'بقال', false, 'ب makes it another word'],
    ['@saying', 'وصل', false, 'arriving is no saying'],
    ['@given', 'علياء', true, ''],
    ['@given', 'الرئيس', false, 'an office is no name'],
    ['@given', 'على', false, 'folds like علي, and is a word far more often'],
    ['@given', 'صادق', false, 'so is he ratified'],
    ['@namesake', 'شركه', true, 'a company'],
    ['@namesake', 'شركات', false, 'companies of a place'],
    ['@definite-feminine', 'الجريمه', true, ''],
    ['@definite-feminine', 'للجنه', true, 'with ل'],
    ['@definite-feminine', 'العصابات', true, 'plural'],
    ['@definite-feminine', 'جريمه', false, 'no article'],
    ['@definite-feminine', 'الوزير', false, 'masculine'],
    ['@definite-feminine', 'اللغة', true, 'of two letters'],
    ['@definite-feminine', 'الالتزامات', true, 'an article before another ال'],
    ['@definite-feminine', 'التزامات', false, 'its ال is no article'],
    ['@definite-feminine', 'التماساته', false, 'nor with whose they are'],
    ['@definite-feminine', 'بالجريمة', false, 'behind a particle'],
    ['@definite-feminine', 'الله', false, 'God'],
    ['@definite-feminine', 'المناهج', false, 'only the end counts'],
    ['@country', 'تونس', true, 'a state'],
    ['@country', 'باريس', true, 'a capital'],
    ['@country', 'المدينة', false, 'any city is none'],
  ])('%s, %s: %s (%s)', (wordClass, word, expected) => {
    expect(WORD_CLASSES[wordClass]!(foldKey(word))).toBe(expected);
  });
});

test('a nisba with the article is told from one without', () => {
  expect(isDefiniteNisba(foldKey('الروسية'))).toBe(true);
  expect(isDefiniteNisba(foldKey('روسية'))).toBe(false);
  expect(isDefiniteNisba(foldKey('بلروسية'))).toBe(false);
});

describe('nouns in the indefinite accusative', () => {
  test.each([
    ['جنديا', true, 'a person'],
    ['صاروخًا', true, 'a thing, with its tanwin'],
    ['ووفدا', true, 'with و'],
    ['فوفدا', true, 'with ف'],
    ['كوفدا', true, 'with ك'],
    ['لوفدا', true, 'with ل'],
    ['بوفدا', false, 'with ب it is another word'],
    ['', false, 'nothing'],
    ['أيضا', false, 'an adverb'],
    ['زاروا', false, 'a verb in the plural'],
    ['روسيا', false, 'a country'],
  ])('%s: %s (%s)', (word, expected) => {
    expect(isAccusativeNoun(foldKey(word))).toBe(expected);
  });
});

describe('everyday words', () => {
  test.each([
    ['قال', true, 'a verb'],
    ['المنظمة', true, 'the article does not matter'],
    ['منظمة', true, ''],
    ['كريم', true, 'a common given name'],
    ['كازاخستان', false, 'a country'],
    ['توكاييف', false, 'a surname'],
    ['بلينكن', false, 'a surname that begins like a particle'],
  ])('%s: %s (%s)', (word, expected) => {
    expect(isEverydayWord(foldKey(word))).toBe(expected);
  });
});
