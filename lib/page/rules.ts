import { matches } from './dom';

/**
 * Which text of a page is read. Left alone: what runs or stores, what a reader types into,
 * what is chosen or pressed, code, menus (names there are doors, not news), foreign
 * content that has a tree of its own, and our own host.
 */
export const LEFT_ALONE = [
  'head,script,style,noscript,template,iframe,object,canvas,video,audio,svg,math',
  'textarea,input,select,datalist,button,[role=button],[role=textbox],[role=searchbox]',
  'code,pre,kbd,samp',
  'nav,[role=navigation],[role=menu],[role=menubar],[role=listbox],[role=tablist]',
  'siyaq-card',
].join();

/** Not read now; an attribute can change that without any text changing. */
const NOT_NOW = [
  '[aria-hidden=true]',
  '[contenteditable]:not([contenteditable=false i])',
  '[hidden=until-found]',
  'details:not([open])>:not(summary:first-of-type)',
].join();

/** Text below such an element is not read. */
export const UNREAD = `${LEFT_ALONE},${NOT_NOW}`;

/** How an element stands in the text around it. */
export type Flow =
  /** Its text belongs to the run around it. */
  | 'inline'
  /** The same, but with a gap on both sides: `inline-block` and its kin. */
  | 'box'
  /** A run of its own. */
  | 'block'
  /** A line break. */
  | 'break'
  /** Seen, but not read. */
  | 'skip'
  /** Not seen, and perhaps shown later. */
  | 'hidden';

/** `style` is read only where the element's name and attributes do not settle it. */
export function flowOf(element: Element, name: string, style: CSSStyleDeclaration): Flow {
  if (name === 'br') return 'break';
  // One question for nearly all elements: on a large page it is asked 20,000 times.
  if (matches(element, UNREAD)) return matches(element, LEFT_ALONE) ? 'skip' : 'hidden';
  return flowOfDisplay(style.display);
}

/** @param display computed; empty outside the page's boxes (an unslotted child). */
export function flowOfDisplay(display: string): Flow {
  if (!display || display === 'none') return 'hidden';
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'inline';
  return display.startsWith('inline') ? 'box' : 'block';
}
