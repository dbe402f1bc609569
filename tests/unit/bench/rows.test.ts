import { expect, it } from 'vitest';
import { firstCallRows } from '@/tools/bench/first-calls';
import { ratioByRound } from '@/tools/bench/rounds';

it('a ratio compares the two times of one round: a slow round does not enter it', () => {
  // The medians alone are 2 and 30, 1 to 15.
  expect(ratioByRound([1, 100, 2], [10, 1000, 30])).toBe(0.1);
});

it('a first call has one row for itself and one for the first ten, medians of the processes', () => {
  const times = [9, 4, 5].map((firstMs) => ({
    loadMs: 1,
    firstMs,
    firstTenMs: 2 * firstMs,
    found: 7,
  }));
  const [first, ten] = firstCallRows('siyaq', 600, times);
  expect(first).toMatchObject({ case: 'first-call', engine: 'siyaq', median_ms: 5, mb_per_s: 8 });
  // Ten times the text in twice the time.
  expect(ten).toMatchObject({
    case: 'first-ten',
    median_ms: 10,
    mb_per_s: 40,
    ratio_to_limit: null,
  });
});
