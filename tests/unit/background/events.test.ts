import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runCommand } from '@/entrypoints/background/commands';
import {
  closeStorage,
  forgetPrivateSites,
  lookAtOpenTabs,
  lookAtPermittedTabs,
} from '@/entrypoints/background/lifecycle';
import { createRateLimit } from '@/entrypoints/background/rate-limit';
import { page, popup, startBackground } from './harness';
import { fakePermissions, fakeTabs } from './tabs';

afterEach(() => vi.restoreAllMocks());

describe('a command', () => {
  it('goes to the tab it came from, or the active one', async () => {
    const { sendMessage } = fakeTabs([{ id: 5 }], [5, 6]);
    const message = { type: 'runCommand', request: { command: 'next-mention' } };
    await runCommand('next-mention', { id: 6 });
    await runCommand('next-mention');
    expect(sendMessage.mock.calls).toEqual([
      [6, message, { frameId: 0 }],
      [5, message, { frameId: 0 }],
    ]);
  });

  it('does nothing where no annotator is, or where it is unknown', async () => {
    const { sendMessage } = fakeTabs([{ id: 5 }]);
    await runCommand('previous-mention');
    await runCommand('something-else');
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

describe('openTimeline', () => {
  const base = 'chrome-extension://test-extension-id/timeline.html';

  it('opens a tab, at the event where one is given', async () => {
    fakeTabs([]);
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    const { ask } = startBackground();
    await ask('openTimeline', {}, popup());
    await ask('openTimeline', { event: 'a b#c' }, page());
    expect(create.mock.calls).toEqual([[{ url: base }], [{ url: `${base}#event=a%20b%23c` }]]);
  });

  it('uses the tab that is open already', async () => {
    fakeTabs([{ id: 9, windowId: 2 }]);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
    await startBackground().ask('openTimeline', { event: 'e1' }, popup());
    expect(create).not.toHaveBeenCalled();
    expect(update).toHaveBeenCalledWith(9, { active: true, url: `${base}#event=e1` });
  });

  it('opens at most two a second for a page', async () => {
    fakeTabs([]);
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    const { ask } = startBackground({ openings: createRateLimit(2, () => 0) });
    for (let n = 0; n < 5; n++) await ask('openTimeline', {}, page());
    expect(create).toHaveBeenCalledTimes(2);
  });
});

describe('at a start', () => {
  it('storage is closed to content scripts where the browser can', async () => {
    const setAccessLevel = vi.fn();
    await closeStorage();
    Object.assign(fakeBrowser.storage.local, { setAccessLevel });
    await closeStorage();
    expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    delete (fakeBrowser.storage.local as { setAccessLevel?: unknown }).setAccessLevel;
  });

  it('pages that are open are looked at, one failing stops no other', async () => {
    const { executeScript } = fakeTabs([{ id: 1 }, { id: 2 }]);
    executeScript.mockRejectedValueOnce(new Error('gone'));
    await lookAtOpenTabs(['https://a.example/*']);
    expect(executeScript).toHaveBeenCalledTimes(2);
    await lookAtOpenTabs([]);
    expect(executeScript).toHaveBeenCalledTimes(2);
  });
});

describe('after an update', () => {
  it('pages that we may work on get the new scripts without a reload', async () => {
    const { executeScript } = fakeTabs([{ id: 1 }, { id: 2 }]);
    fakePermissions(['https://a.example/*', 'https://granted.example/*']);
    await lookAtPermittedTabs();
    expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({
      url: ['https://a.example/*', 'https://granted.example/*'],
      discarded: false,
    });
    expect(executeScript).toHaveBeenCalledTimes(2);
  });
});

describe('private switches', () => {
  it('go with the last private window', async () => {
    const { state } = startBackground();
    await state.privateSites.set('a.example', 'off');
    const windows = vi.spyOn(fakeBrowser.windows, 'getAll');
    windows.mockResolvedValue([{ incognito: false }, { incognito: true }] as never);
    await forgetPrivateSites(state);
    expect((await state.privateSites.get()).size).toBe(1);
    windows.mockResolvedValue([{ incognito: false }] as never);
    await forgetPrivateSites(state);
    expect((await state.privateSites.get()).size).toBe(0);
  });
});
