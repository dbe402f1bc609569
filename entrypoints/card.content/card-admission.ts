import type { MentionHandle } from './mention-source';

/** When a card may open, and where: what the page or the reader is doing comes first. */

/** Things that answer a click themselves. */
const CONTROLS =
  'a[href],area,button,input,select,textarea,label,summary,video,audio,[onclick],' +
  '[contenteditable],[role=button],[role=link],[role=tab],[role=option],[role^=menuitem]';

/** A button or a modifier key is down: the reader selects, drags or uses a shortcut. */
export function isBusy(event: PointerEvent | MouseEvent): boolean {
  return event.buttons !== 0 || event.ctrlKey || event.altKey || event.shiftKey || event.metaKey;
}

/** Does a click here belong to the page? A hand as cursor is a page's way to say so. */
export function isControl(event: Event): boolean {
  const path = event.composedPath();
  // Off the prototype: a form's own field may be called `matches`.
  const { matches } = Element.prototype;
  const isOne = (node: EventTarget) => node instanceof Element && matches.call(node, CONTROLS);
  const [target] = path;
  return (
    path.some(isOne) || (target instanceof Element && getComputedStyle(target).cursor === 'pointer')
  );
}

/**
 * Where the host must stand for this mention: in the modal dialog that it stands in, because
 * everything outside is inert; else under `<html>`. Null: it is behind a modal, or gone.
 */
export function parentFor(mention: MentionHandle): Element | null {
  const node = mention.range()?.startContainer;
  if (!node) return null;
  const modals = [...document.querySelectorAll('dialog:modal')];
  if (modals.length === 0) return document.documentElement;
  return modals.findLast((modal) => modal.contains(node)) ?? null;
}

/** How many things of the page lie in the top layer: one more than before may cover the card. */
export function topLayerSize(): number {
  return document.querySelectorAll(':popover-open,:modal').length;
}
