import { describe, expect, it, test } from 'vitest';
import { foldKey } from '@/lib/arabic/fold';
import { isWithProclitics, splitProclitics } from '@/lib/arabic/proclitics';

const restsOf = (word: string) => splitProclitics(foldKey(word)).map(({ rest }) => rest);

describe('may be read as', () => {
  test.each([
    ['وروسيا', 'روسيا', 1, 'و'],
    ['فبروسيا', 'روسيا', 2, 'ف + ب'],
    ['لروسيا', 'روسيا', 1, 'ل'],
    ['بالكرملين', 'الكرملين', 1, 'the name’s own article stays'],
    ['للكرملين', 'الكرملين', 1, 'ل + ال: the span starts at the second ل'],
    ['وللأمم', 'الأمم', 2, 'و + ل + ال'],
    ['للجنة', 'لجنة', 1, 'three ل written as two'],
    ['للجنة', 'اللجنة', 1, 'three ل written as two, the article the name’s own'],
    ['الـCSTO', 'CSTO', 2, 'the article before an acronym'],
    ['للـCSTO', 'CSTO', 2, 'ل and the article before an acronym'],
    ['والصين', 'الصين', 1, 'و before the article'],
    ['فكروسيا', 'روسيا', 2, 'ف + ك'],
    ['ولروسيا', 'روسيا', 2, 'و + ل'],
    ['كالكرملين', 'الكرملين', 1, 'ك before the article'],
    ['ولش', 'لش', 1, 'a name of two letters'],
  ])('%s: %s from unit %i (%s)', (word, rest, start) => {
    const splits = splitProclitics(foldKey(word));
    expect(splits).toContainEqual(expect.objectContaining({ rest: foldKey(rest), start }));
  });
});

describe('is never read as', () => {
  test.each([
    ['سروسيا', 'روسيا', 'س is no particle of names'],
    ['بوروسيا', 'روسيا', 'و stands before ب, never after'],
    ['ببروسيا', 'روسيا', 'one preposition'],
    ['أروسيا', 'روسيا', 'no question alef'],
    ['ول', 'ل', 'no name of one letter'],
    ['ولل', 'ل', 'no name of one letter'],
    ['وبش', 'ش', 'no name of one letter'],
    ['بلبنان', 'الـبنان', 'only ل takes the article’s alef away'],
    ['لكرملين', 'الكرملين', 'not without the article’s ل'],
  ])('%s: %s (%s)', (word, rest) => {
    expect(restsOf(word)).not.toContain(foldKey(rest));
  });
});

test.each([
  ['روسيا', [''], 'no particle'],
  ['وروسيا', ['', 'و'], 'one'],
  ['فبروسيا', ['', 'ف', 'فب'], 'each alone and both'],
  ['وبالكرملين', ['', 'و', 'وب', 'وبال'], 'the article with what stands before it'],
  ['الكرملين', ['', 'ال'], 'the article alone'],
  ['للكرملين', ['', 'ل', 'ل', 'ل', 'لال'], 'ل alone, ل + ال in three ways'],
  ['ول', [''], 'two letters are too few'],
])('%s has the chains %j: %s', (word, chains) => {
  expect(splitProclitics(foldKey(word)).map(({ chain }) => chain)).toEqual(chains);
});

test.each(['وبالكرملين', 'وللكرملين', 'فالبلد', 'بالال', 'لللجنة', 'ولالال'])(
  '%s: the whole word first and fewer particles before more',
  (word) => {
    const starts = splitProclitics(word).map(({ start }) => start);
    expect(starts[0]).toBe(0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  },
);

it('recognises a word behind particles', () => {
  expect(isWithProclitics('وبالعاصمه', 'العاصمه')).toBe(true);
  expect(isWithProclitics('للعاصمه', 'العاصمه')).toBe(true);
  expect(isWithProclitics('العاصمه', 'مدينه')).toBe(false);
  expect(isWithProclitics('العاصمه', 'العاصمه')).toBe(true);
  expect(isWithProclitics('سالعاصمه', 'العاصمه')).toBe(false);
  expect(isWithProclitics('ببالعاصمه', 'العاصمه')).toBe(false);
  expect(isWithProclitics('وبالعاصمتين', 'العاصمه')).toBe(false);
});
