/** A run is repeated until it takes so long: a page's clock steps by 0.1 ms, 1 % of it. */
const MIN_RUN_MS = 10;

export interface Timed {
  readonly name: string;
  run(): number;
}

export interface Timing {
  readonly medianMs: number;
  /** The times of the first one over this one's, round by round: their median. */
  readonly ratioToFirst: number;
  readonly found: number;
}

/**
 * Times all in turn, round after round: what else the machine does falls on all alike. A
 * ratio compares the two times of one round, so that a slow round does not enter it.
 */
export function timeInRounds(
  entries: readonly Timed[],
  rounds: number,
): ReadonlyMap<string, Timing> {
  const repeats = entries.map((entry) => Math.ceil(MIN_RUN_MS / Math.max(warmUp(entry), 0.001)));
  const times: number[][] = entries.map(() => []);
  const found: number[] = [];
  for (let round = 0; round < rounds; round++) {
    entries.forEach((entry, index) => {
      const start = performance.now();
      for (let i = 0; i < repeats[index]!; i++) found[index] = entry.run();
      times[index]!.push((performance.now() - start) / repeats[index]!);
    });
  }
  return new Map(
    entries.map(({ name }, index) => [
      name,
      {
        medianMs: median(times[index]!),
        ratioToFirst: ratioByRound(times[0]!, times[index]!),
        found: found[index]!,
      },
    ]),
  );
}

/** Of the two times of each round the quotient; of the quotients the median. */
export function ratioByRound(first: readonly number[], other: readonly number[]): number {
  return median(other.map((time, round) => first[round]! / time));
}

/** Runs until the compiler has done its work, a tenth of a second at most; the last time. */
function warmUp({ run }: Timed): number {
  const start = performance.now();
  let before = start;
  let time = 0;
  do {
    run();
    const now = performance.now();
    time = now - before;
    before = now;
  } while (before - start < 150);
  return time;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
