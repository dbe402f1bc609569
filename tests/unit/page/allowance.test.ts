import { expect, test } from 'vitest';
import { createAllowance } from '@/lib/page/allowance';

test('allows its capacity at once, then makes the asker wait for what it overdrew', () => {
  const allowance = createAllowance(100, 50, () => 0);
  expect(allowance.wait()).toBe(0);
  allowance.spend(90);
  expect(allowance.wait()).toBe(0);
  allowance.spend(60);
  // 50 units short, 50 a second.
  expect(allowance.wait()).toBe(1_001);
});

test('grows back with time, never beyond its capacity', () => {
  let now = 0;
  const allowance = createAllowance(100, 50, () => now);
  allowance.spend(150);
  now = 1_100;
  expect(allowance.wait()).toBe(0);
  now = 1_000_000;
  allowance.spend(101);
  expect(allowance.wait()).toBeGreaterThan(0);
});

test('holds a steady share however often it is asked', () => {
  let now = 0;
  const allowance = createAllowance(100, 40, () => now);
  let spent = 0;
  while (now < 60_000) {
    now += Math.max(allowance.wait(), 16);
    allowance.spend(8);
    spent += 8;
  }
  expect(spent).toBeLessThan(100 + 0.045 * now);
});
