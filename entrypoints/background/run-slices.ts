import { browser } from 'wxt/browser';
import type { Slices } from '@/lib/pack/slices';

/** ms for which long work runs without a pause: pages wait no longer for their answers. */
const SLICE_MS = 20;

/**
 * ms between two calls of the extension's interface, which say that the background is not idle:
 * a worker that only computes is ended after half a minute.
 */
const AWAKE_MS = 15_000;

/** Work that was ended from outside, or took too long. */
export class Ended extends Error {}

interface RunOptions {
  readonly signal: AbortSignal;
  /** From 0 to 1, at every pause. */
  readonly onProgress?: (done: number) => void;
  /** ms after which the work is given up. */
  readonly deadlineMs: number;
}

/**
 * Runs long work with pauses, in which whatever else there is to do is done.
 *
 * @throws Ended
 */
export async function runInSlices<T>(
  slices: Slices<T>,
  { signal, onProgress, deadlineMs }: RunOptions,
): Promise<T> {
  const end = performance.now() + deadlineMs;
  let callAt = performance.now() + AWAKE_MS;
  for (;;) {
    const pauseAt = performance.now() + SLICE_MS;
    let step = slices.next();
    while (!step.done && performance.now() < pauseAt) step = slices.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    if (performance.now() > callAt) {
      callAt = performance.now() + AWAKE_MS;
      void browser.runtime.getPlatformInfo();
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) throw new Ended('the work was ended');
    if (performance.now() > end) throw new Ended(`no end after ${deadlineMs} ms`);
  }
}
