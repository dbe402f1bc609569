import { describe, expect, test } from 'vitest';
import { scanSource } from '@/lib/match/scanner';
import { entity, matcherOf } from './packs';

describe('takes time in proportion to the text', () => {
  const matcher = matcherOf(entity('a', ['روسيا', 'روسيا روسيا', 'ا ا ا ا', 'اااا']));
  const scan = (text: string) =>
    scanSource(text, matcher.tables, (alias) => matcher.aliases[alias]!.form).count;

  test.each([
    ['one letter', 'ا', 0],
    ['marks', '\u064e', 0],
    ['a name', 'روسيا ', 2],
    ['particles', 'و', 0],
    ['letters apart', 'ا ', 1],
  ])(
    'ten megabytes of %s',
    (_name, part, each) => {
      const short = Math.round(20_000 / part.length);
      const long = Math.round(10_000_000 / part.length);
      expect(scan(part.repeat(short))).toBeGreaterThanOrEqual(each * (short - 4));
      expect(scan(part.repeat(long))).toBeGreaterThanOrEqual(each * (long - 4));
    },
    30_000,
  );
});
