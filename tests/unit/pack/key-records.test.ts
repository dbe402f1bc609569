import { expect, it } from 'vitest';
import { aliasOfKey, isLastWord, layOutKeys, startOfKey } from '@/lib/pack/key-records';

// The keys «ا ب», none, «ج» and, of alias 3, «ا» again and «ب».
const BARE = Uint8Array.of(1, 0, 2, 0, 3, 0, 1, 0, 2, 0);
const STARTS = Uint32Array.of(0, 4, 4, 6, 10);

it('leads from a place to a key and its alias', () => {
  const { keys, places } = layOutKeys(BARE, STARTS);
  const key = (alias: number) => {
    const start = startOfKey(places[alias]!);
    let end = start;
    while (keys[end] !== 0 || !isLastWord(keys, end)) end++;
    return { alias: aliasOfKey(keys, start), key: [...keys.subarray(start, end + 1)] };
  };
  expect([0, 2, 3].map(key)).toEqual([
    { alias: 0, key: [1, 0, 2, 0] },
    { alias: 2, key: [3, 0] },
    { alias: 3, key: [1, 0, 2, 0] },
  ]);
  expect(places[1]).toBe(0);
});

it('numbers more aliases than a byte holds', () => {
  const many = 70_000;
  const bare = Uint8Array.from({ length: many * 2 }, (_, i) => (i % 2 === 0 ? 7 : 0));
  const { keys, places } = layOutKeys(
    bare,
    Uint32Array.from({ length: many + 1 }, (_, i) => i * 2),
  );
  const wrong = [...places].filter((place, alias) => aliasOfKey(keys, startOfKey(place)) !== alias);
  expect(wrong).toEqual([]);
});

it('refuses more bytes than a slot can tell apart', () => {
  const bare = new Uint8Array(2 ** 25 + 8).fill(1);
  expect(() => layOutKeys(bare, Uint32Array.of(0, bare.length))).toThrow(RangeError);
});
