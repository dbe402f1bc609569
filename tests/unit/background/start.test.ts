import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';

afterEach(() => vi.restoreAllMocks());

const EVENTS = [
  ['runtime', 'onMessage'],
  ['runtime', 'onConnect'],
  ['runtime', 'onInstalled'],
  ['runtime', 'onStartup'],
  ['commands', 'onCommand'],
  ['permissions', 'onAdded'],
  ['permissions', 'onRemoved'],
  ['tabs', 'onRemoved'],
  ['windows', 'onRemoved'],
] as const;

function fakeEvents() {
  const apis = fakeBrowser as unknown as Record<string, Record<string, unknown>>;
  return EVENTS.map(([api, event]) => {
    const addListener = vi.fn();
    Object.assign(apis[api]!, { [event]: { addListener } });
    return { name: `${api}.${event}`, addListener };
  });
}

describe('the background', () => {
  it('registers everything at once, so that a woken worker misses nothing', () => {
    const events = fakeEvents();
    Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: [] }) });
    Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [] });
    background.main();
    for (const { name, addListener } of events) {
      expect(addListener, name).toHaveBeenCalledTimes(1);
    }
  });

  it.each([
    ['install', 1],
    ['update', 1],
    ['chrome_update', 0],
  ])('%s: open pages are looked at %d times', async (reason, times) => {
    const events = fakeEvents();
    Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: ['https://a/*'] }) });
    Object.assign(fakeBrowser.scripting, {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async () => undefined,
    });
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
    background.main();
    const installed = events.find(({ name }) => name === 'runtime.onInstalled')!;
    await installed.addListener.mock.calls[0]![0]({ reason });
    expect(query).toHaveBeenCalledTimes(times);
  });

  it('listens to no other extension', () => {
    fakeEvents();
    Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: [] }) });
    Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [] });
    const addListener = vi.fn();
    for (const event of ['onMessageExternal', 'onConnectExternal']) {
      Object.assign(fakeBrowser.runtime, { [event]: { addListener } });
    }
    background.main();
    expect(addListener).not.toHaveBeenCalled();
  });
});
