import { browser } from 'wxt/browser';
import type { BundledPack } from '@/lib/pack/bundled';
import { interfaceLanguage } from '@/lib/texts';
import { createKnowledge, type Knowledge } from './knowledge';

/** Where the build puts the bundled pack. */
const PACK_FILE = '/packs/kazakhstan-2022.json';

/**
 * Reads and compiles the bundled pack. It was validated when the extension was built, so only
 * what a broken installation does to it is looked for here.
 *
 * @throws when the file is missing, cut off or not a pack
 */
export async function loadKnowledge(): Promise<Knowledge> {
  const response = await fetch(browser.runtime.getURL(PACK_FILE));
  if (!response.ok) throw new Error(`${PACK_FILE}: ${response.status}`);
  const bundled = (await response.json()) as BundledPack;
  if (bundled?.pack?.format !== 'siyaq-pack') throw new Error(`${PACK_FILE}: not a pack`);
  return createKnowledge(bundled, interfaceLanguage(browser.i18n.getUILanguage()));
}
