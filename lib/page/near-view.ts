import { boxOf, isConnected } from './dom';

/** Ms between two looks: 2,000 boxes take some 3 ms. */
const LOOK_MS = 120;

/** Tells which elements stand more than a view away from what the reader sees. */
export interface NearView {
  watch(elements: readonly Element[]): void;
  /** False until it is known. */
  isFar(element: Element): boolean;
}

/**
 * Measures when something scrolls, not in each frame: an IntersectionObserver takes 12 µs an
 * element whenever the page changes, more than it is here to save.
 *
 * @param onMove these came near or went far
 */
export function watchNearView(
  onMove: (elements: readonly Element[]) => void,
  signal: AbortSignal,
): NearView {
  const watched = new Set<Element>();
  const far = new WeakSet<Element>();
  let lastLook = 0;
  let isAwaited = false;

  function look(): void {
    isAwaited = false;
    lastLook = performance.now();
    if (signal.aborted) return;
    const moved: Element[] = [];
    for (const element of watched) {
      if (!isConnected(element)) watched.delete(element);
      const { top, bottom } = boxOf(element);
      const isFar = bottom < -innerHeight || top > 2 * innerHeight;
      if (isFar === far.has(element)) continue;
      if (isFar) far.add(element);
      else far.delete(element);
      moved.push(element);
    }
    onMove(moved);
  }

  function lookSoon(): void {
    if (isAwaited || watched.size === 0) return;
    isAwaited = true;
    setTimeout(() => requestAnimationFrame(look), lastLook + LOOK_MS - performance.now());
  }

  for (const type of ['scroll', 'resize']) {
    addEventListener(type, lookSoon, { capture: true, passive: true, signal });
  }

  return {
    isFar: (element) => far.has(element),
    watch(elements) {
      const before = watched.size;
      for (const element of elements) watched.add(element);
      if (watched.size > before) lookSoon();
    },
  };
}
