import type { PageBlock } from './blocks';
import { boxOf, parentElement } from './dom';

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
    if (boxOf(blocks[middle]!.container).bottom > 0) high = middle;
    else low = middle + 1;
  }
  return [...blocks.slice(low), ...blocks.slice(0, low)];
}

/**
 * Brings a range into view if it is not. Jumps: a reader who asked for a place wants to be
 * there.
 */
export function bringIntoView(range: Range): void {
  scrollAround(range.startContainer);
  // In a paragraph taller than the view.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2 });
}

/** Scrolls every scroller around a text; a long paragraph may still hide the text itself. */
export function scrollAround(text: Node, behavior: ScrollBehavior = 'auto'): void {
  const element = parentElement(text);
  // Off the prototype: a form's own field may be called `scrollIntoView`.
  if (element) Element.prototype.scrollIntoView.call(element, { block: 'nearest', behavior });
}
