import { expect, test } from 'vitest';
import { annotate } from '@/lib/annotate';
import { ARABIC_PAGE, blocksOf, entity, matcherOf, when } from './packs';

const matcher = matcherOf(entity('nur', [when('نور', { inBrackets: true })]));
const isNamed = (text: string) => annotate(blocksOf(text), ARABIC_PAGE, matcher).mentions.has(0);

test.each([
  ['جنود في المطار (نور)', true, 'alone'],
  ['جنود في المطار [ نور ]', true, 'square ones, with spaces'],
  ['(نور) جنود في المطار', true, 'at the beginning'],
  ['جنود في المطار (نور-أرشيف)', true, 'with a word on it'],
  ['جنود في المطار (نور، أرشيف)', true, 'after a comma'],
  ['جنود في المطار (نور التي قالت أمس)', false, 'more words'],
  ['جنود في المطار (وكالة نور)', false, 'not first'],
  ['جنود في المطار (بنور)', false, 'with a particle'],
  ['جنود في المطار (نور', false, 'never closed'],
  ['جنود في المطار نور)', false, 'never opened'],
  ['جنود في المطار نور', false, 'none'],
])('%s: %s (%s)', (text, expected) => {
  expect(isNamed(text)).toBe(expected);
});
