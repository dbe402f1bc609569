import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export interface FakeTab {
  readonly id: number;
  readonly url?: string;
  readonly incognito?: boolean;
  readonly discarded?: boolean;
  readonly windowId?: number;
}

/** The parts of the browser that the fake one lacks, around these tabs. */
export function fakeTabs(tabs: readonly FakeTab[], listening: readonly number[] = []) {
  const whole = tabs.map((tab) => ({ incognito: false, discarded: false, ...tab }));
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => whole as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => {
    const tab = whole.find((tab) => tab.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab as never;
  });
  const sendMessage = vi.fn(async (tabId: number, _message: unknown, _options: unknown) => {
    if (!listening.includes(tabId)) throw new Error('Receiving end does not exist.');
    return { ok: true, reply: null };
  });
  const executeScript = vi.fn(async (_injection: unknown): Promise<unknown[]> => []);
  const insertCSS = vi.fn(async (_injection: unknown) => undefined);
  Object.assign(fakeBrowser.tabs, { sendMessage });
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS });
  return { sendMessage, executeScript, insertCSS };
}

/** Grants exactly these origins. */
export function fakePermissions(origins: readonly string[]) {
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ permissions: [], origins: [...origins] }),
    contains: async (asked: { origins: string[] }) =>
      asked.origins.every((origin) => origins.includes(origin)),
  });
}
