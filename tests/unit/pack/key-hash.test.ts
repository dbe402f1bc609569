import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOfWord, hashOfWordAt } from '@/lib/pack/key-hash';
import { PROPERTY } from '../property-runs';

describe('the hash of a word', () => {
  const bytes = fc.uint8Array({ min: 1, minLength: 1, maxLength: 30 });
  const ahead = fc.uint8Array({ minLength: 12, maxLength: 20 });

  it('is the same read in fours, whatever stands before the word', () => {
    fc.assert(
      fc.property(ahead, bytes, (before, word) => {
        const all = Uint8Array.of(...before, ...word);
        const view = new DataView(all.buffer);
        const hash = hashOfWordAt(view, all, before.length, all.length);
        expect(hash).toBe(hashOfWord(word, 0, word.length));
      }),
      PROPERTY,
    );
  });

  it('is another one for another length or another letter anywhere', () => {
    const word = Uint8Array.from({ length: 20 }, (_, i) => i + 1);
    const hashes = [...word.keys()].flatMap((i) => [
      hashOfWord(word, i, word.length),
      hashOfWord(word.with(i, 99), 0, word.length),
    ]);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
