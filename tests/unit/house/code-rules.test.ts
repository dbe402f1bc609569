import { expect, it } from 'vitest';
import { readTree, stripComments } from './tree';

const shipped = readTree(['entrypoints', 'components', 'lib']);

/** security.md §2.7, §2.3: what no file that ships may say, and why. */
const FORBIDDEN: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['HTML from strings', /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/],
  ['documents written or parsed', /\bdocument\.write|\bDOMParser\b|\bcreateContextualFragment\b/],
  ['code from strings', /(?<![.\w])eval\(|\bnew Function\(|(?<![.\w])Function\(/],
  ['timers with code', /\bset(?:Timeout|Interval)\(\s*['"`]/],
  ["storage that goes to the browser's vendor", /\bstorage\s*\.\s*sync\b|['"]sync:/],
  ['requests', /(?<![.\w])fetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/],
  ['messages from outside', /\bonMessageExternal\b|\bonConnectExternal\b/],
  ["the window's focus, which leaves fullscreen", /\bwindow\.focus\(/],
];

/** Our own bundled files are read by the one request there is: the extension's own address. */
const OWN_FILES = /\bfetch\(\s*browser\.runtime\.getURL\(/g;

it.each(FORBIDDEN)('nothing that ships contains %s', (_name, pattern) => {
  const found = shipped.filter(({ text }) =>
    pattern.test(stripComments(text).replace(OWN_FILES, '')),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});

it('files stay short: nine in ten below 200 lines, none above 300', () => {
  const lines = shipped.map(({ path, text }) => [text.split('\n').length, path] as const);
  const long = lines.filter(([count]) => count > 300).map(([, path]) => path);
  // The contract between all contexts is one list on purpose.
  expect(long.filter((path) => path !== 'lib/messages.ts')).toEqual([]);
  expect(lines.filter(([count]) => count > 200).length).toBeLessThanOrEqual(lines.length / 10);
});
