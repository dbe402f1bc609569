import { parentElement } from './dom';

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
