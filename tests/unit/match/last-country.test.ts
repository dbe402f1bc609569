import { expect, test } from 'vitest';
import { readText } from '@/lib/arabic/tokens';
import { isCountryLast } from '@/lib/match/last-country';

/** Asked at the text's end, of a condition whose own country is كازاخستان. */
function lastIn(text: string): boolean | undefined {
  return isCountryLast([['كازاخستان']], readText(text), Number.POSITIVE_INFINITY);
}

test.each<[string, boolean | undefined, string]>([
  ['جاء من كازاخستان', true, 'its name'],
  ['جاء من كازاخستان إلى روسيا', false, 'another country'],
  ['في كازاخستان جيش روسي', false, 'another people'],
  ['جاء من بعيد', undefined, 'none'],
  ['في كازاخستان قال بالروسية', true, 'a language'],
  ['في كازاخستان قال وبالروسية', true, 'a language behind و and ب'],
  ['في كازاخستان قال اللغة الروسية', true, 'a language by its noun'],
  ['في كازاخستان قال باللغتين الروسية والتركية', true, 'two languages'],
  ['في كازاخستان قال الدولة الروسية والتركية', false, 'two peoples'],
  ['في كازاخستان قال الروسية', false, 'a people, feminine'],
  ['في كازاخستان قال والروسية', false, 'a people behind و'],
  ['في كازاخستان قال فالروسية', false, 'a people behind ف'],
  ['في كازاخستان قال بالروسيات', false, 'a plural, no language'],
  ['في كازاخستان قال بروسية', false, 'no article, no language'],
  ['في كازاخستان قال اللغة الجديدة وجيش الروسية', false, 'a language only beside its noun'],
])('%s: %s (%s)', (text, expected) => {
  expect(lastIn(text)).toBe(expected);
});

test('counts only what stands before', () => {
  const text = readText('كازاخستان ثم روسيا');
  expect([0, 1, 2, 3].map((before) => isCountryLast([['كازاخستان']], text, before))).toEqual([
    undefined,
    true,
    true,
    false,
  ]);
});
