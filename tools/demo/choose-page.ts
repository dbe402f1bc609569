import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { wrapText } from './wrap-text';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'it may not be read',
};

/** The page asked for cannot be shown; the message is for the reader. */
export class BadPage extends Error {}

/** Ours, in our own words; the tests read the same file. */
export const SAMPLE = join(
  resolve(import.meta.dirname, '../..'),
  'tests/fixtures/pages/withdrawal.html',
);

export type Page = { readonly html: string } | { readonly url: string };

/**
 * What to show: our sample, an address, an HTML file as it is, or a text as a simple page.
 *
 * @throws BadPage for a missing file or more than one page.
 */
export async function choosePage(names: readonly string[]): Promise<Page> {
  if (names.length > 1) throw new BadPage(`One page at a time, not ${names.length}.`);
  const name = names[0] ?? SAMPLE;
  if (/^https?:\/\//.test(name)) return { url: name };
  if (/^[a-z]+:\/\//i.test(name)) {
    throw new BadPage(`Cannot open ${name}: only http and https addresses.`);
  }
  const text = await readFile(name, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why = WHY[error.code ?? ''] ?? error.message;
    throw new BadPage(`Cannot read ${name}: ${why}.`);
  });
  const isHtml = /\.x?html?$/i.test(name) || /^\s*<(!doctype|html)\b/i.test(text);
  return { html: isHtml ? text : wrapText(text) };
}
