import { browser } from 'wxt/browser';
import type { Shortcut } from '@/components/options/Shortcuts';

/** Our commands with their keys. The toolbar button's own command says nothing: left out. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? []; // Android has none.
  return commands
    .filter(({ description }) => description)
    .map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description,
      keys: shortcut,
    }));
}

/** The browser's own page for shortcuts: Firefox has a call for it, Chromium an address. */
export async function openShortcutsPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
