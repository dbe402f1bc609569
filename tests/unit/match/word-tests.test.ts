import { describe, expect, test } from 'vitest';
import { readText } from '@/lib/arabic/tokens';
import { passes, standsIn } from '@/lib/match/word-tests';

const isName = (word: string) => word === 'تركي';

describe('passes', () => {
  test.each([
    ['تركي', true, 'the word of a class'],
    ['وتركي', true, 'behind a particle'],
    ['التركي', false, 'behind the article'],
    ['والتركي', false, 'behind a particle and the article'],
    ['للتركي', false, 'behind ل and the article'],
  ])('a word of a class: %s is %s (%s)', (word, expected) => {
    expect(passes(isName, word, true)).toBe(expected);
  });

  test('a word of a class has no particle where none may stand', () => {
    expect(passes(isName, 'وتركي', false)).toBe(false);
    expect(passes(isName, 'تركي', false)).toBe(true);
  });

  test.each([
    ['مدينه', 'مدينه', true],
    ['مدينه', 'بمدينه', true],
    ['دي', 'ودي', true],
    ['دي', 'لدي', false],
  ])('%s is read in %s: %s', (listed, word, expected) => {
    expect(passes(listed, word, true)).toBe(expected);
    expect(passes(listed, word, false)).toBe(listed === word);
  });
});

describe('standsIn', () => {
  test.each([
    ['كتب للفيفا رسالة', true, 'ل takes the article’s alef'],
    ['كتب إلى الفيفا رسالة', true, 'as it is listed'],
    ['كتب إلى فيفا رسالة', false, 'another word, the same letters'],
    ['كتب إلى الاتحاد رسالة', false, 'none of its letters'],
  ])('%s has الفيفا: %s (%s)', (text, expected) => {
    expect(standsIn([['الفيفا']], readText(text))).toBe(expected);
  });

  test('finds a word of a class, whatever its letters', () => {
    expect(standsIn([[isName]], readText('قال تركي ذلك'))).toBe(true);
    expect(standsIn([[isName]], readText('قال رجل ذلك'))).toBe(false);
    expect(standsIn([[isName, 'ذلك']], readText('قال تركي هذا'))).toBe(false);
  });

  test('an item without a word stands nowhere', () => {
    expect(standsIn([[]], readText('قال تركي ذلك'))).toBe(false);
  });

  test('answers each list by itself', () => {
    const text = readText('قال تركي ذلك');
    expect([standsIn([['تركي']], text), standsIn([['رجل']], text)]).toEqual([true, false]);
  });
});
