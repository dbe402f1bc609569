import { expect, it } from 'vitest';
import { everydayWords, isEverydayWord } from '@/lib/arabic/everyday';

const ALL = new Set(everydayWords());

it('lists everyday words only', () => {
  expect([...ALL].filter((word) => !isEverydayWord(word))).toEqual([]);
});

it('lists each of them, whatever stands before it', () => {
  const words = [...ALL];
  const more = ['', 'ال', 'و', 'ف', 'وال', 'ب'].flatMap((start) => words.map((w) => start + w));
  expect(more.filter((word) => isEverydayWord(word) && !ALL.has(word))).toEqual([]);
});
