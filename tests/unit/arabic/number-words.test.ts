import { describe, expect, test } from 'vitest';
import { foldKey } from '@/lib/arabic/fold';
import { NUMBER, numberOf } from '@/lib/arabic/number-words';

const WHOLE = new RegExp(`^${NUMBER}$`);

/** By what is counted: masculine, then feminine; the cases where they differ. */
const WORDS: readonly (readonly [number, string])[] = [
  [1, 'واحد|واحدة'],
  [2, 'اثنان|اثنين|اثنتان|اثنتين'],
  [3, 'ثلاثة|ثلاث'],
  [4, 'أربعة|أربع'],
  [5, 'خمسة|خمس'],
  [6, 'ستة|ست'],
  [7, 'سبعة|سبع'],
  [8, 'ثمانية|ثماني|ثمان'],
  [9, 'تسعة|تسع'],
  [10, 'عشرة|عشر'],
  [11, 'أحد عشر|إحدى عشرة'],
  [12, 'اثنا عشر|اثني عشر|اثنتا عشرة|اثنتي عشرة'],
  [13, 'ثلاثة عشر|ثلاث عشرة'],
  [19, 'تسعة عشر|تسع عشرة'],
  [20, 'عشرون|عشرين'],
  [21, 'واحد وعشرون|إحدى وعشرين'],
  [30, 'ثلاثون|ثلاثين'],
  [42, 'اثنان وأربعون|اثنتين وأربعين'],
  [40, 'أربعون|أربعين'],
  [50, 'خمسون|خمسين'],
  [60, 'ستون|ستين'],
  [70, 'سبعون|سبعين'],
  [80, 'ثمانون|ثمانين'],
  [90, 'تسعون|تسعين'],
  [99, 'تسعة وتسعون|تسع وتسعين'],
];

describe.each(WORDS)('%i is', (value, words) => {
  test.each(words.split('|'))('%s', (word) => {
    expect(foldKey(word)).toMatch(WHOLE);
    expect(numberOf(foldKey(word))).toBe(value);
  });
});

test.each(['7', '25'])('%s in digits is a number too', (digits) => {
  expect(digits).toMatch(WHOLE);
  expect(numberOf(digits)).toBe(Number(digits));
});

test.each(['مئة', '100', 'عشرون وثلاثة', 'و'])('%s is none that is read', (word) => {
  expect(foldKey(word)).not.toMatch(WHOLE);
});
