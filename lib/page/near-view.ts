/** Half a view around each scrolled box and around the view itself. */
const MARGIN = '50%';

/** Elements that are taken up at a time: 20 µs each, and nothing waits for it. */
const AT_A_TIME = 100;

/** Tells which elements stand far from what the reader sees. */
export interface NearView {
  watch(elements: Iterable<Element>): void;
  /** False until it is known. */
  isFar(element: Element): boolean;
}

/** @param onMove these came near or went far */
export function watchNearView(
  onMove: (elements: readonly Element[]) => void,
  signal: AbortSignal,
): NearView {
  const far = new WeakSet<Element>();
  const waiting = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) far.delete(target);
        else far.add(target);
      }
      onMove(entries.map(({ target }) => target));
    },
    { rootMargin: MARGIN, scrollMargin: MARGIN } as IntersectionObserverInit,
  );
  signal.addEventListener('abort', () => observer.disconnect());

  function takeUp(): void {
    for (const element of [...waiting].slice(0, AT_A_TIME)) {
      waiting.delete(element);
      observer.observe(element);
    }
    if (waiting.size > 0 && !signal.aborted) setTimeout(takeUp);
  }

  return {
    isFar: (element) => far.has(element),
    watch(elements) {
      if (waiting.size === 0) setTimeout(takeUp);
      for (const element of elements) waiting.add(element);
    },
  };
}
