import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Reply = unknown | ((request: never) => unknown);

/**
 * Stands in for the background: answers each message with what is given for it, and keeps
 * what it was asked. A function may answer differently each time, or throw to refuse.
 */
export function background(replies: Record<string, Reply>) {
  const asked: { type: string; request: unknown }[] = [];
  fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
    const { type, request } = message as { type: string; request: unknown };
    asked.push({ type, request });
    if (!Object.hasOwn(replies, type)) return { ok: false, code: 'forbidden' };
    const reply = replies[type];
    try {
      return { ok: true, reply: typeof reply === 'function' ? await reply(request) : reply };
    } catch {
      return { ok: false, code: 'badRequest' };
    }
  });
  return {
    asked,
    requests: (type: string) => asked.filter((one) => one.type === type).map((one) => one.request),
    /** What the background tells all windows. */
    tell: (what: 'settings' | 'timeline' | 'packs') =>
      fakeBrowser.runtime.onMessage.trigger({ type: 'stateChanged', request: { what } }, {}),
  };
}

/** The tab's annotator: `readPage` answers with what `report` gives, null for no annotator. */
export function annotator(report: () => unknown) {
  const sendMessage = vi.fn(async (_tab: number, message: { type: string }) => {
    const reply = message.type === 'readPage' ? report() : null;
    if (reply === null && message.type === 'readPage') throw new Error('no receiving end');
    return { ok: true, reply };
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage,
    query: async () => [{ id: 7, title: 'Tab', active: true }],
    get: async (id: number) => ({ id, title: `Tab ${id}` }),
    reload: vi.fn(async () => undefined),
  });
  return sendMessage;
}

/** The browser's answer to a request for all sites. */
export function permissions(granted: boolean) {
  const given = { all: false };
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  const fake = {
    request: vi.fn(async () => {
      given.all = granted;
      return granted;
    }),
    remove: vi.fn(async () => {
      given.all = false;
      return true;
    }),
    contains: vi.fn(async () => given.all),
    onAdded: event(),
    onRemoved: event(),
  };
  Object.assign(fakeBrowser, { permissions: fake });
  return fake;
}
