import { closest, hasBox, isConnected, isElement, parentElement } from './dom';
import { flowOfDisplay, UNREAD } from './rules';

/**
 * The element whose run a node belongs to: itself, if it is a block, else the nearest block
 * around it. Null outside the page, or where nothing is read.
 */
export function containerOf(node: Node): Element | null {
  let element = isElement(node) ? node : parentElement(node);
  if (!element || !isConnected(element) || closest(element, UNREAD)) return null;
  for (;;) {
    const flow = flowOfDisplay(getComputedStyle(element).display);
    if (flow === 'block') return hasBox(element) ? element : null;
    const outer: Element | null = parentElement(element);
    if (flow === 'hidden' || !outer) return null;
    element = outer;
  }
}

/** Whether text right inside this element would be read and seen. */
export function isReadable(element: Element): boolean {
  return (
    isConnected(element) &&
    hasBox(element) &&
    !closest(element, UNREAD) &&
    getComputedStyle(element).visibility === 'visible'
  );
}
