import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPainted } from '@/lib/page/keep-painted';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function looksIn(ms: number, heal: () => boolean): number {
  const controller = new AbortController();
  const look = vi.fn(heal);
  keepPainted(look, controller.signal);
  vi.advanceTimersByTime(ms);
  controller.abort();
  const looks = look.mock.calls.length;
  vi.advanceTimersByTime(200_000);
  expect(look.mock.calls.length).toBe(looks);
  return looks;
}

test('looks every second at a registry that is left alone, until the end', () => {
  expect(looksIn(60_000, () => false)).toBe(60);
});

test('gives way to a page that clears the registry all the time', () => {
  expect(looksIn(300_000, () => true)).toBeLessThan(12);
});

test('comes back to a page that cleared it a few times', () => {
  let clears = 5;
  // At 1, 3, 7, 15 and 31 s, the clears; at 63, 79, 87, 91 and 93 s; then each second.
  expect(looksIn(300_000, () => clears-- > 0)).toBe(10 + 207);
});
