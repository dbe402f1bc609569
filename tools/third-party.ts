import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where the notices lie in the built extension. */
export const NOTICES_FILE = 'third-party-licences.txt';

/** Packages whose code is in the bundles. edtf is not: it reads dates when a pack is built. */
export const BUNDLED_PACKAGES = [
  'edtf',
  'fuse.js',
  'idb',
  'preact',
  'valibot',
  'webextension-polyfill',
] as const;

const PACKAGES = resolve(import.meta.dirname, '../node_modules');

/**
 * The licences of what we ship, as each package states its own: their terms ask that the text
 * goes where the code goes.
 *
 * @throws where a package has no licence file.
 */
export async function thirdPartyNotices(): Promise<string> {
  const notices = await Promise.all(BUNDLED_PACKAGES.map(noticeOf));
  return notices.join(`\n${'-'.repeat(72)}\n\n`);
}

async function noticeOf(name: string): Promise<string> {
  const folder = join(PACKAGES, name);
  const licence = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file));
  if (!licence) throw new Error(`${name} has no licence file`);
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version}\n\n${(await readFile(join(folder, licence), 'utf8')).trim()}\n`;
}
