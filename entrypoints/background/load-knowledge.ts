import { browser } from 'wxt/browser';
import type { BundledPack } from '@/lib/pack/bundled';
import { openTables } from '@/lib/pack/tables';
import type { PackStore } from '@/lib/stores/packs';
import { interfaceLanguage } from '@/lib/texts';
import { createKnowledge, type Knowledge } from './knowledge';

/** Where the build puts the bundled pack, and the tables built of it. */
const PACK_FILE = '/packs/kazakhstan-2022.json';
const TABLES_FILE = '/packs/kazakhstan-2022.bin';

/**
 * Reads the bundled pack and the tables built of it. It was validated when the extension was
 * built, so only what a broken installation does to it is looked for here.
 *
 * @throws when a file is missing, cut off or not what it should be
 */
export async function loadKnowledge(packs: PackStore): Promise<Knowledge> {
  const [pack, tables, isEnabled] = await Promise.all([
    readFile(PACK_FILE),
    readFile(TABLES_FILE),
    packs.isBundledEnabled(),
  ]);
  const bundled = (await pack.json()) as BundledPack;
  if (bundled?.pack?.format !== 'siyaq-pack') throw new Error(`${PACK_FILE}: not a pack`);
  const opened = openTables(await tables.arrayBuffer());
  const language = interfaceLanguage(browser.i18n.getUILanguage());
  return createKnowledge(bundled, language, opened, isEnabled);
}

async function readFile(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path as '/'));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
