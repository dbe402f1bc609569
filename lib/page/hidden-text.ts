import { isReadable } from './containers';
import { isConnected, parentElement } from './dom';

/** Elements kept in view at most: a page with more has menus, not hidden paragraphs. */
const MAX_HIDDEN = 500;

/** The attributes by which pages show and hide. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'contenteditable'];

/**
 * Watches text that is not shown, for the moment it is. Attributes change all the time on
 * a living page, so only those of the hidden elements and what stands around them are
 * watched, not the whole tree's.
 */
export class HiddenText {
  private readonly hidden = new Set<Element>();
  private watched = new WeakSet<Element>();
  private readonly observer: MutationObserver;

  /** @param onChange something happened that may have shown one of them. */
  constructor(onChange: () => void, signal: AbortSignal) {
    this.observer = new MutationObserver(onChange);
    signal.addEventListener('abort', () => this.observer.disconnect());
  }

  add(elements: readonly Element[]): void {
    for (const element of elements) {
      if (this.hidden.size >= MAX_HIDDEN) return;
      this.hidden.add(element);
      this.watchUpwards(element);
    }
  }

  /** @returns what is shown by now; it is no longer watched. */
  takeShown(): readonly Element[] {
    const shown: Element[] = [];
    for (const element of this.hidden) {
      const isShown = isReadable(element);
      if (isShown) shown.push(element);
      if (isShown || !isConnected(element)) this.hidden.delete(element);
    }
    return shown;
  }

  private watchUpwards(element: Element): void {
    for (
      let next: Element | null = element;
      next && !this.watched.has(next);
      next = parentElement(next)
    ) {
      this.watched.add(next);
      this.observer.observe(next, { attributes: true, attributeFilter: ATTRIBUTES });
    }
  }
}
