import { browser } from 'wxt/browser';
import { sendToTab } from '@/lib/messages';

const COMMANDS = ['next-mention', 'previous-mention'] as const;

/** A keyboard command goes to the page that the reader looks at, if an annotator is there. */
export async function runCommand(command: string, tab?: { id?: number }): Promise<void> {
  const known = COMMANDS.find((name) => name === command);
  const tabId = tab?.id ?? (await activeTabId());
  if (known === undefined || tabId === undefined) return;
  // A page without annotator has no mention to go to: nothing is the right answer.
  await sendToTab(tabId, 'runCommand', { command: known }).catch(() => undefined);
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
