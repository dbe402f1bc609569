import { describe, expect, it } from 'vitest';
import { createRateLimit } from '@/entrypoints/background/rate-limit';

describe('a rate limit', () => {
  it('does not count the calls it refused', () => {
    let now = 0;
    const limit = createRateLimit(1, () => now);
    expect(limit.allows(1)).toBe(true);
    now = 900;
    expect(limit.allows(1)).toBe(false);
    now = 1_001;
    expect(limit.allows(1)).toBe(true);
  });

  it('forgets a closed tab, and no other', () => {
    const limit = createRateLimit(1, () => 0);
    limit.allows(1);
    limit.allows(2);
    limit.forget(1);
    expect(limit.allows(1)).toBe(true);
    expect(limit.allows(2)).toBe(false);
  });
});
