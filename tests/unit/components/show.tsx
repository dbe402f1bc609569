import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { TextsContext } from '@/components/texts';
import { type Locale, textsOf } from './texts-of';

afterEach(() => {
  for (const root of document.querySelectorAll('body > div')) {
    render(null, root);
    root.remove();
  }
});

/** Draws a view as an entrypoint does, with the real texts, and gives its element. */
export function show(view: ComponentChildren, locale: Locale = 'en'): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  redraw(root, view, locale);
  return root;
}

/** Draws again into the same element, as new props would. */
export function redraw(root: HTMLElement, view: ComponentChildren, locale: Locale = 'en'): void {
  act(() =>
    render(<TextsContext.Provider value={textsOf(locale)}>{view}</TextsContext.Provider>, root),
  );
}

/** A button by its accessible name, or a part of it. */
export function button(root: Element, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').includes(name),
  );
  if (!found) throw new Error(`no button "${name}" in: ${root.textContent}`);
  return found;
}

export function press(element: HTMLElement): void {
  act(() => element.click());
}

/** Text as it is read: without isolates. */
export function read(element: Element | null): string {
  return (element?.textContent ?? '').replace(/[\u2066-\u2069]/g, '');
}
