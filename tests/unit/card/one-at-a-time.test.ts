import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { oneAtATime } from '@/entrypoints/card.content/one-at-a-time';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const never = () => new Promise<string>(() => {});

it('refuses a second thing while the first is under way', async () => {
  const act = oneAtATime(1_000, 'failed');
  const first = act(async () => 'saved');
  const second = vi.fn(async () => 'saved');
  expect(act(second)).toBeNull();
  expect(second).not.toHaveBeenCalled();
  expect(await first).toBe('saved');
  expect(await act(second)).toBe('saved');
});

it('gives up on what never settles, and is free again', async () => {
  const act = oneAtATime(1_000, 'failed');
  const result = act(never);
  await vi.advanceTimersByTimeAsync(999);
  expect(act(never)).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  expect(await result).toBe('failed');
  expect(await act(async () => 'saved')).toBe('saved');
});

it.each([
  ['rejects', () => Promise.reject(new Error('gone'))],
  [
    'throws',
    () => {
      throw new Error('gone');
    },
  ],
])('is free again after one that %s', async (_name, doing) => {
  const act = oneAtATime(1_000, 'failed');
  expect(await act(doing)).toBe('failed');
  expect(await act(async () => 'saved')).toBe('saved');
  expect(vi.getTimerCount()).toBe(0);
});
