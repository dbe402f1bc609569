import { describe, expect, test } from 'vitest';
import { textsOf } from './texts-of';

/** Isolates are for display only. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('counted messages', () => {
  test.each([
    [0, 'لا أسماء'],
    [1, 'اسم واحد'],
    [2, 'اسمان'],
    [3, '3 أسماء'],
    [10, '10 أسماء'],
    [11, '11 اسمًا'],
    [99, '99 اسمًا'],
    [100, '100 اسم'],
    [101, '101 اسم'],
    [102, '102 اسم'],
    [103, '103 أسماء'],
    [111, '111 اسمًا'],
    [200, '200 اسم'],
    [1000, '1,000 اسم'],
  ])('%i names in Arabic', (count, text) => {
    expect(bare(textsOf('ar').plural('popup.names', count))).toBe(text);
  });

  test.each([
    [0, 'No names'],
    [1, '1 name'],
    [2, '2 names'],
    [11, '11 names'],
    [101, '101 names'],
    [1000, '1,000 names'],
  ])('%i names in English', (count, text) => {
    expect(bare(textsOf('en').plural('popup.names', count))).toBe(text);
  });

  test('in Arabic, one and two are words without a digit', () => {
    const { plural } = textsOf('ar');
    const counted = ['names', 'mentions', 'occurs', 'nothing'].map((key) => `popup.${key}`);
    counted.push('timeline.results', 'timeline.sentences', 'timeline.gone');
    for (const key of [
      'names',
      'forms',
      'facts',
      'events',
      'relations',
      'waiting',
      'merged',
      'found',
      'more',
    ]) {
      counted.push(`packs.${key}`);
    }
    for (const key of counted) {
      for (const count of [0, 1, 2]) expect(plural(key, count), key).not.toMatch(/\p{Nd}/u);
    }
  });

  test('a sentence made of two counts reads as one', () => {
    const { t, plural } = textsOf('ar');
    const found = t('popup.foundIn', plural('popup.names', 12), plural('popup.mentions', 2));
    expect(bare(found)).toBe('12 اسمًا في موضعين');
  });
});
