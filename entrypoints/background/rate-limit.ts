/**
 * At most `limit` calls a second and tab. In memory: a killed background forgets, and that
 * takes longer than a second.
 *
 * @param now ms, monotonic or not: only differences count
 */
export function createRateLimit(limit: number, now: () => number = Date.now) {
  const times = new Map<number, number[]>();
  return {
    /** Whether this call is within the limit; one that is not does not count. */
    allows(tabId: number): boolean {
      const since = now() - 1_000;
      const recent = (times.get(tabId) ?? []).filter((time) => time > since);
      const allowed = recent.length < limit;
      if (allowed) recent.push(now());
      times.set(tabId, recent);
      return allowed;
    },
    /** The tab was closed. */
    forget(tabId: number): void {
      times.delete(tabId);
    },
  };
}

export type RateLimit = ReturnType<typeof createRateLimit>;
