import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { cdp, page } from 'vitest/browser';
import { TextsContext } from '@/components/texts';
import { type Locale, textsOf } from '../../unit/components/texts-of';

let shown: HTMLElement | undefined;

/** Draws a page into the document as an entrypoint does: language and direction included. */
export function show(view: ComponentChildren, locale: Locale): HTMLElement {
  if (shown) {
    render(null, shown);
    shown.remove();
  }
  const texts = textsOf(locale);
  document.documentElement.lang = texts.language;
  document.documentElement.dir = texts.direction;
  document.title = texts.t('extName');
  shown = document.body.appendChild(document.createElement('div'));
  render(<TextsContext.Provider value={texts}>{view}</TextsContext.Provider>, shown);
  return shown;
}

/** The narrowest window we promise to fit, and a wide one. */
export const WIDTHS = [320, 1_000] as const;

export async function setWidth(width: number): Promise<void> {
  await page.viewport(width, 800);
}

export const SCHEMES = ['light', 'dark'] as const;

/** The reader's choice of colours, as the browser would tell it to the page. */
export async function setScheme(scheme: (typeof SCHEMES)[number]): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
}

/** What axe finds wrong, a line each with the place. */
export async function violations(root: HTMLElement): Promise<string[]> {
  const { violations: found } = await axe.run(root, {
    // The page is judged whole; what the test runner puts around it is not ours.
    rules: { region: { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Elements that stick out of the window sideways: the reader would have to scroll both ways. */
export function overflowing(root: HTMLElement): string[] {
  const { clientWidth } = document.documentElement;
  return [...root.querySelectorAll('*')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -0.5 || right > clientWidth + 0.5);
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}
