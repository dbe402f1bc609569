import { expect, it } from 'vitest';
import { everydayWords } from '@/lib/arabic/everyday';
import { mayCarryProclitics } from '@/lib/arabic/proclitics';
import { createKeyWriter, writeKey } from '@/lib/pack/encode-forms';
import { makeEverydayBits, mayBeEveryday } from '@/lib/pack/everyday-bits';
import { hashOfWord } from '@/lib/pack/key-hash';

const CELLS = makeEverydayBits();
const WORDS = [...everydayWords()].filter(mayCarryProclitics);

function passes(word: string): boolean {
  const writer = createKeyWriter(1);
  writeKey(word, writer);
  return mayBeEveryday(CELLS, hashOfWord(writer.keys, 0, writer.length - 1));
}

it('lets every everyday word through that begins like particles', () => {
  expect(WORDS.filter((word) => !passes(word))).toEqual([]);
});

it('lets few others through', () => {
  const others = WORDS.map((word) => `${word}زق`);
  expect(others.filter(passes).length / others.length).toBeLessThan(0.15);
});
