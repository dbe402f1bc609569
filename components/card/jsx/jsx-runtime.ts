/**
 * JSX that makes DOM nodes at once. The card is drawn once, complete, and three small things
 * in it change; a library that compares trees would be a third of what every page loads
 * (Preact: 10.8 kB), and would bring an `innerHTML` into pages.
 */

type Child = Node | string | false | null | undefined | readonly Child[];
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };
type Component<P> = (props: P) => Element;

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS: readonly string[] = ['svg', 'path'];

/** Functions are listeners (`onClick`), everything else an attribute; absent when undefined. */
export function jsx<P extends Props>(type: string | Component<P>, props: P): Element {
  if (typeof type === 'function') return type(props);
  const { children, ...rest } = props;
  const element = SVG_TAGS.includes(type)
    ? document.createElementNS(SVG, type)
    : document.createElement(type);
  for (const [name, value] of Object.entries(rest)) {
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
    } else if (value !== undefined) element.setAttribute(name, String(value));
  }
  append(element, children);
  return element;
}

function append(parent: Element, child: Child): void {
  if (Array.isArray(child)) for (const each of child) append(parent, each);
  // Text nodes only: no string is ever read as HTML.
  else if (child) parent.append(child as Node | string);
}

export const jsxs = jsx;

export namespace JSX {
  export type Element = globalThis.Element;
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  export interface IntrinsicElements {
    [tag: string]: { readonly [attribute: string]: unknown; readonly children?: Child };
  }
}
