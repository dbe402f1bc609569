import { describe, expect, it } from 'vitest';
import { makeDictionary } from '@/tools/bench/dictionary';
import type { Search } from '@/tools/bench/engines';
import { NGRAMS, PEERS } from '@/tools/bench/peers';
import { makeText } from '@/tools/bench/text';

const able = PEERS.filter(({ incapable }) => incapable === undefined);

/** Without what else an engine says of a find. */
const spansOf = (search: Search, text: string) =>
  search.find(text).map(({ start, end }) => ({ start, end }));

describe.each(able)('$name', (engine) => {
  it('finds the names that n-grams find', () => {
    const forms = makeDictionary(600);
    const text = makeText('exact', 5000, forms);
    const expected = NGRAMS.build(forms).find(text);
    expect(expected.length).toBeGreaterThan(10);
    expect(spansOf(engine.build(forms), text)).toEqual(expected);
  });

  it('finds neither a part of a word nor words on both sides of a comma', () => {
    const search = engine.build(['بيت', 'نهر كبير']);
    expect(spansOf(search, 'بيتنا، نهر، كبير')).toEqual([]);
    expect(spansOf(search, 'في بيت، نهر كبير')).toEqual([
      { start: 3, end: 6 },
      { start: 8, end: 16 },
    ]);
  });

  it('finds of overlapping names the leftmost, then the longest', () => {
    const search = engine.build(['نهر', 'نهر كبير', 'كبير جدا']);
    expect(spansOf(search, 'في «نهر كبير جدا»')).toEqual([{ start: 4, end: 12 }]);
  });
});

// By itself: `run` asks no n-grams. The largest dictionaries and text that it is timed with.
it.each([600, 10_000, 100_000])(
  'compromise by itself finds what n-grams find, of %i',
  (aliases) => {
    const { build, maxUnits } = PEERS.find(({ name }) => name === 'compromise')!;
    const forms = makeDictionary(aliases);
    const text = makeText('exact', maxUnits, forms);
    const expected = NGRAMS.build(forms).find(text);
    const search = build(forms);
    expect(search.run(text)).toBe(expected.length);
    expect(search.find(text)).toEqual(expected);
  },
);

it('those that cannot do the task say why', () => {
  const unable = PEERS.filter(({ incapable }) => incapable !== undefined);
  expect(unable.map(({ name, incapable }) => [name, incapable])).toEqual([
    ['fuse.js', 'searches a list for a word, not a text for a list'],
  ]);
});
