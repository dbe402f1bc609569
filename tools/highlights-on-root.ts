import type { Plugin } from 'vite';

const SHEET = 'annotator.content/highlights.css';

/**
 * Writes the style sheet of the highlights for browsers in which elements inherit highlights
 * from the root: Chromium, where a rule for every element has each of them looked at, 80 ms on
 * a page of 20,000 when the sheet comes, against 30. In Firefox 153 they do not.
 */
export function highlightsOnRoot(): Plugin {
  return {
    name: 'siyaq:highlights-on-root',
    enforce: 'pre',
    transform: (code, id) => (id.split('?')[0]!.endsWith(SHEET) ? onRoot(code) : null),
  };
}

export function onRoot(css: string): string {
  return css.replaceAll(/(?<![\w)\]])::highlight\(/g, ':root::highlight(');
}
