import { createAllowance } from './allowance';
import { createPageBlocks, type PageBlocks, type Update } from './blocks';
import { collect } from './collect';
import { containerOf } from './containers';
import { closest, isConnected, isElement, rootElement } from './dom';
import { type HiddenText, watchHiddenText } from './hidden-text';
import { LEFT_ALONE } from './rules';
import { watch } from './watch';

interface ReaderEvents {
  /** These text nodes changed or left; told before the page is painted again. */
  onGone(texts: ReadonlySet<Node>): void;
  onUpdate(update: Update): void;
  /** A slice is done. */
  onSlice(): void;
}

export interface PageReader {
  readonly blocks: PageBlocks;
  /**
   * Reads a first slice in the next task, so that a common article is painted without a frame's
   * wait, and follows changes from here on. Twice is once.
   */
  start(): void;
  /** Follows no more, and forgets what was read: it may be other text by the next start. */
  stop(): void;
  isBusy(): boolean;
}

/** Ms of work in one frame; half of what a frame has at 60 Hz. */
const SLICE_MS = 8;

/** Ms of reading that a page gets at once, and in each second after: 4 % of a core. */
const AT_ONCE_MS = 400;
const PER_SECOND_MS = 40;

/** Ms between two looks at what was hidden. */
const LOOK_AGAIN_MS = 250;

/**
 * Reads the page, and again whatever changes: at most one slice a frame, and a page that
 * never rests is read more and more seldom.
 */
export function createPageReader(events: ReaderEvents, signal: AbortSignal): PageReader {
  const blocks = createPageBlocks();
  const reading = createAllowance(AT_ONCE_MS, PER_SECOND_MS);
  /** A stack: what stands first in the page is on top. */
  const work: Element[] = [];
  const queued = new Set<Element>();
  const changed = new Set<Element>();
  const added = new Set<Node>();
  const parents = new Set<Node>();
  let isScheduled = false;
  let looksAgain = false;
  /** While changes are followed. */
  let following: { readonly hidden: HiddenText; readonly end: AbortController } | null = null;

  function lookAgain(): void {
    if (looksAgain) return;
    looksAgain = true;
    setTimeout(() => {
      looksAgain = false;
      for (const element of following?.hidden.takeShown() ?? []) added.add(element);
      schedule();
    }, LOOK_AGAIN_MS);
  }

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    const wait = reading.wait();
    // A frame at once where possible: text that comes back is painted before it is seen.
    if (wait > 0) setTimeout(() => requestAnimationFrame(slice), wait);
    else requestAnimationFrame(slice);
  }

  function slice(): void {
    isScheduled = false;
    if (signal.aborted || !following) return;
    const { hidden } = following;
    const start = performance.now();
    const isLate = () => performance.now() - start > SLICE_MS;
    drain(changed, isLate, (container) => {
      if (containerOf(container) === container) push(container);
      else forget(container);
    });
    drain(added, isLate, (node) => {
      const container = containerOf(node);
      if (container) push(container);
      else if (isElement(node) && isConnected(node) && !closest(node, LEFT_ALONE)) {
        hidden.add([node]);
      }
    });
    // A block that came or went inside an element matters only where that has text of its own.
    drain(parents, isLate, (parent) => {
      const container = containerOf(parent);
      if (container && blocks.hasText(container)) push(container);
    });
    while (work.length > 0 && !isLate()) read(work.pop()!, hidden);
    if (work.length + changed.size + added.size + parents.size > 0) schedule();
    events.onSlice();
    reading.spend(performance.now() - start);
  }

  function read(container: Element, hidden: HiddenText): void {
    queued.delete(container);
    if (!isConnected(container)) return;
    const found = collect(container);
    events.onUpdate(blocks.update(container, found.runs));
    hidden.add(found.hidden);
    for (const element of found.nested.toReversed()) if (!blocks.knows(element)) push(element);
  }

  function push(container: Element): void {
    if (!queued.has(container)) work.push(container);
    queued.add(container);
  }

  function forget(container: Element): void {
    const left = blocks.forget(container);
    if (left.length > 0) events.onUpdate({ fresh: [], kept: [], left });
  }

  return {
    blocks,
    isBusy: () => isScheduled,
    start() {
      if (following) return;
      const end = new AbortController();
      const now = AbortSignal.any([signal, end.signal]);
      following = { hidden: watchHiddenText(lookAgain, now), end };
      watch((changes) => {
        events.onGone(changes.texts);
        for (const text of changes.texts) {
          const container = blocks.containerOf(text);
          if (container && blocks.knows(container)) changed.add(container);
          else added.add(text);
        }
        for (const element of changes.elements) if (blocks.knows(element)) forget(element);
        for (const node of changes.added) added.add(node);
        for (const node of changes.parents) parents.add(node);
        schedule();
      }, now);
      push(rootElement(document));
      // Not in this task, in which all of us is set up: the first look at the page may have its
      // style worked out, 30 ms with 20,000 elements.
      isScheduled = true;
      void scheduler.yield().then(slice);
    },
    stop() {
      following?.end.abort();
      following = null;
      work.length = 0;
      for (const set of [queued, changed, added, parents]) set.clear();
      const left = blocks.clear();
      if (left.length > 0) events.onUpdate({ fresh: [], kept: [], left });
    },
  };
}

/** Takes one after the other until it is too late for more. */
function drain<T>(items: Set<T>, isLate: () => boolean, take: (item: T) => void): void {
  for (const item of items) {
    if (isLate()) return;
    items.delete(item);
    take(item);
  }
}
