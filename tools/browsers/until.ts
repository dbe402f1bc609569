type Falsy = false | null | undefined | 0 | '';

/**
 * Asks again until the answer is truthy: a page tells nobody when it is done.
 *
 * @throws after `timeoutMs`, naming what was waited for.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeoutMs = 10_000,
): Promise<Exclude<T, Falsy>> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Exclude<T, Falsy>;
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs} ms in vain: ${what}`);
    await pause(50);
  }
}

/** A wait that is part of what is tested: a dwell, a grace, a frame. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
