import { describe, expect, test } from 'vitest';
import { scanSource } from '@/lib/match/scanner';
import { entity, matcherOf } from './packs';

describe('takes time in proportion to the text', () => {
  const matcher = matcherOf(entity('a', ['روسيا', 'روسيا روسيا', 'ا ا ا ا', 'اااا']));
  const scan = (text: string) =>
    scanSource(text, matcher.parts[0]!.tables, matcher.parts[0]!.names.shortForm).count;

  // The tests' loader makes each call many times slower than in the extension: where every word
  // is looked up, two million units say the same as ten.
  test.each([
    ['ten million units', 'one letter', 'ا', 0, 10_000_000],
    ['ten million units', 'marks', '\u064e', 0, 10_000_000],
    ['ten million units', 'particles', 'و', 0, 10_000_000],
    ['ten million units', 'a hamza on every yaa', 'يء ', 0, 10_000_000],
    ['ten million units', 'a name', 'روسيا ', 2, 10_000_000],
    ['two million units', 'letters apart', 'ا ', 1, 2_000_000],
  ])('%s of %s', { timeout: 60_000 }, (_size, _name, part, each, units) => {
    const short = Math.round(20_000 / part.length);
    const long = Math.round(units / part.length);
    expect(scan(part.repeat(short))).toBeGreaterThanOrEqual(each * (short - 4));
    expect(scan(part.repeat(long))).toBeGreaterThanOrEqual(each * (long - 4));
  });
});
