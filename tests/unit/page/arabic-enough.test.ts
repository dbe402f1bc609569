import { beforeEach, expect, test } from 'vitest';
import { hasEnoughArabic } from '@/lib/page/arabic-enough';

beforeEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['an article', `<p>${'خبر من بيروت. '.repeat(30)}</p>`, true],
  ['an article in many pieces', '<p>خبر</p>'.repeat(80), true],
  ['a page with one Arabic link', '<a>العربية</a>'.repeat(5), false],
  ['an English page', `<p>${'News from Beirut. '.repeat(100)}</p>`, false],
  ['an empty page', '', false],
])('%s: %s', (_name, html, expected) => {
  document.body.innerHTML = html;
  expect(hasEnoughArabic(document)).toBe(expected);
});
