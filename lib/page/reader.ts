import { Allowance } from './allowance';
import { PageBlocks, type Update } from './blocks';
import { collect } from './collect';
import { containerOf } from './containers';
import { closest, isConnected, isElement, rootElement } from './dom';
import { HiddenText } from './hidden-text';
import { LEFT_ALONE } from './rules';
import { type Changes, watch } from './watch';

export interface ReaderEvents {
  /** These text nodes changed or left; told before the page is painted again. */
  onGone(texts: ReadonlySet<Node>): void;
  onUpdate(update: Update): void;
  /** A slice is done. */
  onSlice(): void;
}

/** Ms of work in one frame; half of what a frame has at 60 Hz. */
const SLICE_MS = 8;

/** Ms of reading that a page gets at once, and in each second after: 4 % of a core. */
const READING = { atOnce: 400, perSecond: 40 };

/** Ms between two looks at what was hidden. */
const LOOK_AGAIN_MS = 250;

/**
 * Reads the page, and again whatever changes: at most one slice a frame, and a page that
 * never rests is read more and more seldom.
 */
export class PageReader {
  readonly blocks = new PageBlocks();
  private readonly reading = new Allowance(READING.atOnce, READING.perSecond, () =>
    performance.now(),
  );
  private readonly hidden: HiddenText;
  /** A stack: what stands first in the page is on top. */
  private readonly work: Element[] = [];
  private readonly queued = new Set<Element>();
  private readonly added = new Set<Node>();
  private readonly parents = new Set<Node>();
  private readonly changed = new Set<Element>();
  private isScheduled = false;
  private lookAgain: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly page: Document,
    private readonly events: ReaderEvents,
    private readonly signal: AbortSignal,
  ) {
    this.hidden = new HiddenText(() => {
      this.lookAgain ??= setTimeout(() => {
        this.lookAgain = undefined;
        for (const element of this.hidden.takeShown()) this.added.add(element);
        this.schedule();
      }, LOOK_AGAIN_MS);
    }, signal);
  }

  /** Reads a first slice at once, so that a common article is painted without a frame's wait. */
  start(): void {
    watch(this.page, (changes) => this.onChanges(changes), this.signal);
    this.push(rootElement(this.page));
    this.slice();
  }

  get isBusy(): boolean {
    return this.isScheduled;
  }

  private onChanges({ texts, elements, added, parents }: Changes): void {
    this.events.onGone(texts);
    for (const text of texts) {
      const block = this.blocks.of(text);
      if (block) this.changed.add(block.container);
    }
    for (const element of elements) if (this.blocks.knows(element)) this.forget(element);
    for (const node of added) this.added.add(node);
    for (const node of parents) this.parents.add(node);
    this.schedule();
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    const wait = this.reading.wait();
    const run = () => requestAnimationFrame(() => this.slice());
    if (wait > 0) setTimeout(run, wait);
    else run();
  }

  private slice(): void {
    this.isScheduled = false;
    if (this.signal.aborted) return;
    const start = performance.now();
    const late = () => performance.now() - start > SLICE_MS;
    this.settle(late);
    while (this.work.length > 0 && !late()) this.read(this.work.pop()!);
    if (this.work.length + this.changed.size + this.added.size + this.parents.size > 0) {
      this.schedule();
    }
    this.events.onSlice();
    this.reading.spend(performance.now() - start);
  }

  /** Turns what changed since the last slice into block elements to read, until `late`. */
  private settle(late: () => boolean): void {
    for (const container of this.changed) {
      if (late()) return;
      this.changed.delete(container);
      if (containerOf(container) === container) this.push(container);
      else this.forget(container);
    }
    for (const node of this.added) {
      if (late()) return;
      this.added.delete(node);
      const container = containerOf(node);
      if (container) this.push(container);
      else if (isElement(node) && isConnected(node) && !closest(node, LEFT_ALONE)) {
        this.hidden.add([node]);
      }
    }
    // A block that came or went inside an element matters only where that has text of its own.
    for (const parent of this.parents) {
      if (late()) return;
      this.parents.delete(parent);
      const container = containerOf(parent);
      if (container && this.blocks.hasText(container)) this.push(container);
    }
  }

  private read(container: Element): void {
    this.queued.delete(container);
    if (!isConnected(container)) return;
    const { runs, nested, hidden } = collect(container);
    this.events.onUpdate(this.blocks.update(container, runs));
    this.hidden.add(hidden);
    for (const element of nested.toReversed()) if (!this.blocks.knows(element)) this.push(element);
  }

  private push(container: Element): void {
    if (this.queued.has(container)) return;
    this.queued.add(container);
    this.work.push(container);
  }

  private forget(container: Element): void {
    const left = this.blocks.forget(container);
    if (left.length > 0) this.events.onUpdate({ fresh: [], kept: [], left });
  }
}
