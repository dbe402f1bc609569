import { expect, test } from 'vitest';
import { readWord } from '@/lib/match/word-buffer';

test.each([
  ['روسيا', 5, 5, 'as long as may be'],
  ['روسيا', 4, -1, 'a letter more'],
  ['رُوسيَا', 5, 5, 'marks take no room'],
  ['بﻻ', 3, 3, 'a ligature takes its letters’'],
  ['بﻻ', 2, -1, 'one letter of a ligature more'],
  ['روسي ثم', 4, 4, 'the next word is not read'],
])('a key of %j in %i bytes ends at %i: %s', (text, limit, expected) => {
  expect(readWord(text, 0, new Uint8Array(9), 0, limit)).toBe(expected);
});
