import { describe, expect, it } from 'vitest';
import { readVariants } from '@/lib/pack/respellings';
import { compileVariants, expandPack } from '@/lib/pack/variants';
import { entity, pack } from '../match/packs';

const foreign = (form: string) => ({ form, transliterated: true });
const refusedIn = (aliases: Parameters<typeof pack>, key: string, form: string) =>
  expandPack(pack(...aliases))
    .get(key)
    ?.refused.find((refused) => refused.form === form)?.reason;

describe('refuses, for what else the pack holds', () => {
  it('an alias of another entity', () => {
    const names = [entity('a', [foreign('ماسيموف')]), entity('b', ['مسيموف'])] as const;
    expect(refusedIn([...names], 'ماسيموف', 'مسيموف')).toBe('otherEntity');
  });

  it('a variant of another entity, to both', () => {
    const names = [entity('a', [foreign('توكاييف')]), entity('b', [foreign('طوكاييف')])];
    expect(refusedIn(names, 'توكاييف', 'طوقاييف')).toBe('otherEntity');
    expect(refusedIn(names, 'طوكاييف', 'طوقاييف')).toBe('otherEntity');
  });

  it('a given name as a whole name, but not inside one', () => {
    expect(refusedIn([entity('a', [foreign('دميتري')])], 'دميتري', 'ديمتري')).toBe(
      'givenNameAlone',
    );
    expect(
      refusedIn([entity('a', [foreign('دميتري بيسكوف')])], 'دميتري', 'ديمتري'),
    ).toBeUndefined();
  });

  it('what reads as a particle and a name', () => {
    const names = [entity('a', [foreign('بلاروسيا')]), entity('b', ['لاروسيا'])];
    expect(refusedIn([...names, entity('c', ['الروسيا'])], 'بلاروسيا', 'بالروسيا')).toBe(
      'particle',
    );
  });

  it('what costs more than any name with the word may spend', () => {
    expect(refusedIn([entity('a', [foreign('بوتين')])], 'بوتين', 'بتين')).toBe('budget');
    expect(refusedIn([entity('a', [foreign('فلاديمير بوتين')])], 'بوتين', 'بتين')).toBeUndefined();
  });
});

it('spells no word that an author writes with the article, in a name of several', () => {
  const words = expandPack(pack(entity('a', [foreign('سوق الباتشيليت')])));
  expect(words.get('الباتشيليت')).toBeUndefined();
});

it('gives names that are not transliterated no variants', () => {
  expect(compileVariants(pack(entity('a', ['توكاييف'])))).toEqual({});
});

it('is read back as it was written, by cost', () => {
  const table = compileVariants(pack(entity('a', [foreign('شي جين بينغ')])));
  const read = readVariants([table]);
  expect(read.get('بينج')).toEqual([{ words: ['بينغ'], cost: 1 }]);
  expect(read.get('جينبينغ')).toEqual([{ words: ['جين', 'بينغ'], cost: 1 }]);
  expect(read.get('جينبينج')).toEqual([{ words: ['جين', 'بينغ'], cost: 2 }]);
});

it('keeps what a spelling means in each of two packs', () => {
  expect(readVariants([{ اب: 'اج' }, { اد: '|اج' }]).get('اج')).toEqual([
    { words: ['اب'], cost: 1 },
    { words: ['اد'], cost: 2 },
  ]);
});
