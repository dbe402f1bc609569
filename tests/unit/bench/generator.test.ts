import { describe, expect, it } from 'vitest';
import { makeDictionary } from '@/tools/bench/dictionary';
import { leftmostLongest } from '@/tools/bench/engines';
import { median } from '@/tools/bench/rounds';
import { makeText } from '@/tools/bench/text';

const dictionary = makeDictionary(600);

describe('a generated dictionary', () => {
  it('is the same in every run, no alias twice', () => {
    expect(makeDictionary(600)).toEqual(dictionary);
    expect(new Set(dictionary).size).toBe(600);
  });

  it('has aliases of one to four words', () => {
    const lengths = new Set(dictionary.map((alias) => alias.split(' ').length));
    expect([...lengths].sort()).toEqual([1, 2, 3, 4]);
  });
});

describe('a generated text', () => {
  it.each(['news', 'exact', 'vocalised', 'latin'] as const)(
    'of %s is the same in every run, of just that length',
    (kind) => {
      const text = makeText(kind, 5000, dictionary);
      expect(text.length).toBe(5000);
      expect(makeText(kind, 5000, dictionary)).toBe(text);
    },
  );

  it('of news has marks, joiners and ligatures, an exact one has none', () => {
    const odd = [/[\u064b-\u0652]/, /\u200c/, /\ufefb/];
    const news = makeText('news', 20_000, dictionary);
    const exact = makeText('exact', 20_000, dictionary);
    expect(odd.map((pattern) => pattern.test(news))).toEqual([true, true, true]);
    expect(odd.map((pattern) => pattern.test(exact))).toEqual([false, false, false]);
  });
});

it('of overlapping answers the leftmost counts, then the longest', () => {
  const spans = [
    { start: 4, end: 9 },
    { start: 0, end: 3 },
    { start: 0, end: 5 },
    { start: 5, end: 6 },
  ];
  expect(leftmostLongest(spans)).toEqual([
    { start: 0, end: 5 },
    { start: 5, end: 6 },
  ]);
});

it('the median of an even number is between the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
});
