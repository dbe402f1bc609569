import { isReadable } from './containers';
import { isConnected, parentElement } from './dom';

/** Elements kept in view at most: a page with more has menus, not hidden paragraphs. */
const MAX_HIDDEN = 500;

/** The attributes by which pages show and hide. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'contenteditable'];

/** Text that is not shown, watched for the moment it is. */
export interface HiddenText {
  add(elements: readonly Element[]): void;
  /** @returns what is shown by now; it is no longer watched. */
  takeShown(): readonly Element[];
}

/**
 * Attributes change all the time on a living page, so only those of the hidden elements and
 * of what stands around them are watched, not the whole tree's.
 *
 * @param onChange something happened that may have shown one of them
 */
export function watchHiddenText(onChange: () => void, signal: AbortSignal): HiddenText {
  const hidden = new Set<Element>();
  const watched = new WeakSet<Element>();
  const observer = new MutationObserver(onChange);
  signal.addEventListener('abort', () => observer.disconnect());

  /** What left the page is found anew when it comes back, and must not be held till then. */
  function forgetDetached(): void {
    for (const element of hidden) if (!isConnected(element)) hidden.delete(element);
  }

  return {
    add(elements) {
      if (elements.length > 0) forgetDetached();
      for (const element of elements.slice(0, MAX_HIDDEN - hidden.size)) {
        hidden.add(element);
        let next: Element | null = element;
        while (next && !watched.has(next)) {
          watched.add(next);
          observer.observe(next, { attributes: true, attributeFilter: ATTRIBUTES });
          next = parentElement(next);
        }
      }
    },
    takeShown() {
      const shown = [...hidden].filter(isReadable);
      for (const element of shown) hidden.delete(element);
      forgetDetached();
      return shown;
    },
  };
}
