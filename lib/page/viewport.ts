import type { PageBlock } from './blocks';
import { parentElement } from './dom';

/**
 * Turns a list of blocks in page order so that it begins with what the reader sees, by
 * binary search: only a few boxes are measured, and a page that is not laid out from top to
 * bottom merely gets another order.
 */
export function seenFirst(blocks: readonly PageBlock[]): readonly PageBlock[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (boxOf(blocks[middle]!.container).bottom <= 0) low = middle + 1;
    else high = middle;
  }
  return [...blocks.slice(low), ...blocks.slice(0, low)];
}

/**
 * Brings a range into the middle of the view if it is not in view. Jumps: a reader who
 * asked for a place wants to be there.
 */
export function bringIntoView(range: Range): void {
  const element = parentElement(range.startContainer);
  if (!element) return;
  if (!isInView(range)) Element.prototype.scrollIntoView.call(element, { block: 'center' });
  // A paragraph taller than the view.
  if (!isInView(range)) {
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
  }
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}
