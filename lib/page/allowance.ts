/**
 * What may be spent at once, and how fast it grows back: a page that loads is read at full
 * speed, one that never stops changing gets a small steady share.
 */
export class Allowance {
  private left: number;
  private since: number;

  /**
   * @param capacity units that may be spent at once
   * @param perSecond units that grow back in a second
   * @param now clock, ms
   */
  constructor(
    private readonly capacity: number,
    private readonly perSecond: number,
    private readonly now: () => number,
  ) {
    this.left = capacity;
    this.since = now();
  }

  spend(units: number): void {
    this.refill();
    this.left -= units;
  }

  /** Ms until something may be spent again, 0 for now. */
  wait(): number {
    this.refill();
    return this.left > 0 ? 0 : 1 + (-this.left / this.perSecond) * 1_000;
  }

  private refill(): void {
    const now = this.now();
    this.left = Math.min(this.capacity, this.left + ((now - this.since) / 1_000) * this.perSecond);
    this.since = now;
  }
}
