/**
 * Reads of the page's tree that the page cannot bend. In Chromium `form.parentNode` gives
 * the input of that name, and whole news pages stand in one form (security.md §1.16); the
 * same holds for `document` and its named images. So nothing here goes through a property
 * of the page's objects: only through the prototypes, which belong to our world.
 */

function getter<T extends object, K extends keyof T>(prototype: T, key: K): (of: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return (of) => get?.call(of) as T[K];
}

export const parentElement = getter(Node.prototype, 'parentElement');
export const isConnected = getter(Node.prototype, 'isConnected');
const nodeType = getter(Node.prototype, 'nodeType');
export const textContent = getter(Node.prototype, 'textContent');
export const localName = getter(Element.prototype, 'localName');
export const rootElement = getter(Document.prototype, 'documentElement');
export const pageTitle = getter(Document.prototype, 'title');

export function isElement(node: Node): node is Element {
  return nodeType(node) === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return nodeType(node) === Node.TEXT_NODE;
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** False for what has no box: `display: none`, closed `details`, `content-visibility`. */
export function hasBox(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element);
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function selectAll(selector: string): NodeListOf<Element> {
  return Document.prototype.querySelectorAll.call(document, selector);
}

/** Elements and text below `root`, or only what is asked for, in page order. */
export function walk(
  root: Node,
  what: number = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, what);
}
