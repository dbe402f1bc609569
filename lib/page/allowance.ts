/**
 * What may be spent at once, and how fast it grows back: a page that loads is read at full
 * speed, one that never stops changing gets a small steady share.
 */
export interface Allowance {
  spend(units: number): void;
  /** Ms until something may be spent again, 0 for now. */
  wait(): number;
}

/**
 * @param capacity units that may be spent at once
 * @param perSecond units that grow back in a second
 * @param now clock, ms
 */
export function createAllowance(
  capacity: number,
  perSecond: number,
  now: () => number = () => performance.now(),
): Allowance {
  let left = capacity;
  let since = now();
  const refill = () => {
    left = Math.min(capacity, left + ((now() - since) / 1_000) * perSecond);
    since = now();
  };
  return {
    spend(units) {
      refill();
      left -= units;
    },
    wait() {
      refill();
      return left > 0 ? 0 : 1 + (-left / perSecond) * 1_000;
    },
  };
}
