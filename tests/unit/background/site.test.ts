import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TAB_ANSWERS_WITHIN_MS } from '@/lib/messages';
import { KNOWLEDGE, page, popup, startBackground } from './harness';
import { fakePermissions, fakeTabs } from './tabs';

afterEach(() => vi.restoreAllMocks());

const annotator = (tabId: number) => ({
  target: { tabId, frameIds: [0] },
  files: ['/content-scripts/annotator.js'],
});
const boot = (tabId: number) => ({ target: { tabId }, files: ['/boot.js'] });

describe('hello', () => {
  it('brings the annotator into the asking frame', async () => {
    const { executeScript, insertCSS } = fakeTabs([]);
    await startBackground().ask('hello', {}, page());
    expect(executeScript).toHaveBeenCalledExactlyOnceWith(annotator(7));
    expect(insertCSS).toHaveBeenCalledExactlyOnceWith({
      ...annotator(7),
      files: ['/content-scripts/annotator.css'],
    });
  });

  it.each([
    ['paused', { paused: true }],
    ['off on this site', { siteOff: 'news.example' }],
  ])('brings nothing when %s', async (_why, change) => {
    const { executeScript } = fakeTabs([]);
    const { ask, state } = startBackground();
    await state.settings.change(change);
    expect(await ask('hello', {}, page())).toEqual({ ok: true, reply: null });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('reads what it knows while the annotator is on its way', async () => {
    const { executeScript } = fakeTabs([]);
    const { ask, state } = startBackground();
    const get = vi.spyOn(state.knowledge, 'get');
    const prepare = vi.spyOn(KNOWLEDGE, 'prepare');
    executeScript.mockImplementation(async () => {
      await vi.waitFor(() => expect(prepare).toHaveBeenCalledTimes(1));
      return [];
    });
    await ask('hello', {}, page());
    expect(executeScript).toHaveBeenCalledTimes(1);
    await state.settings.change({ paused: true });
    await ask('hello', {}, page());
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('brings it into a page that Chromium prepares unseen', async () => {
    const { executeScript } = fakeTabs([]);
    const unseen = { ...page(), frameId: 3, documentLifecycle: 'prerender', documentId: 'D1' };
    await startBackground().ask('hello', {}, unseen as never);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      ...annotator(7),
      target: { tabId: 7, documentIds: ['D1'] },
    });
  });

  it('brings nothing into a frame inside a page', async () => {
    const { executeScript } = fakeTabs([]);
    await startBackground().ask('hello', {}, { ...page(), frameId: 3 });
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('the switch of a site', () => {
  it('tells open pages at once, each what concerns it alone', async () => {
    const { sendMessage } = fakeTabs(
      [
        { id: 1, url: 'https://a.example/1' },
        { id: 2, url: 'https://b.example/2' },
        { id: 3 },
        { id: 4, url: 'https://a.example/4', incognito: true },
      ],
      [1, 2, 3, 4],
    );
    fakePermissions([]);
    const { ask } = startBackground();
    await ask('setSite', { tabId: 1, off: true }, popup());
    const told = sendMessage.mock.calls.map(([id, message]) => [
      id,
      (message as { request: { off: boolean } }).request.off,
    ]);
    expect(told).toEqual([
      [1, true],
      [2, false],
      [4, true],
    ]);
    expect(JSON.stringify(sendMessage.mock.calls)).not.toContain('example');
  });

  it('wakes pages that were off when they loaded', async () => {
    const { executeScript } = fakeTabs([
      { id: 1, url: 'https://a.example/1' },
      { id: 2, url: 'https://b.example/2' },
      { id: 5, url: 'https://a.example/5', discarded: true },
    ]);
    fakePermissions([]);
    const { ask, state } = startBackground();
    await state.settings.change({ siteOff: 'a.example' });
    await state.settings.change({ siteOff: 'b.example' });
    await ask('setSite', { tabId: 1, off: false }, popup());
    expect(executeScript.mock.calls).toEqual([[boot(1)]]);
  });

  it('wakes no page that was on before: its boot script still looks', async () => {
    const { executeScript } = fakeTabs([{ id: 1, url: 'https://a.example/1' }]);
    const { ask, state } = startBackground();
    await ask('changeSettings', { types: { person: false } }, popup());
    expect(executeScript).not.toHaveBeenCalled();
    await state.settings.change({ siteOff: 'a.example' });
    await ask('changeSettings', { siteOn: 'a.example' }, popup());
    await ask('changeSettings', { paused: true }, popup());
    await ask('changeSettings', { paused: false }, popup());
    expect(executeScript.mock.calls).toEqual([[boot(1)], [boot(1)]]);
  });

  it('pauses also the pages whose address is hidden', async () => {
    const { sendMessage } = fakeTabs([{ id: 3 }], [3]);
    await startBackground().ask('changeSettings', { paused: true }, popup());
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('is answered though a tab never answers and another runs no script', async () => {
    const { sendMessage, executeScript } = fakeTabs([
      { id: 1, url: 'https://a.example/1' },
      { id: 2, url: 'https://b.example/2' },
    ]);
    sendMessage.mockImplementation(() => new Promise<never>(() => {}));
    executeScript.mockImplementation(() => new Promise<never>(() => {}));
    fakePermissions([]);
    const { ask } = startBackground();
    const off = await ask('setSite', { tabId: 1, off: true }, popup());
    expect(off).toMatchObject({ reply: { off: true } });
    expect(await ask('setSite', { tabId: 1, off: false }, popup())).toMatchObject({
      reply: { off: false },
    });
  });

  it('gives up on a tab that does not answer, and tells the windows', async () => {
    vi.useFakeTimers();
    const { sendMessage } = fakeTabs([{ id: 1, url: 'https://a.example/1' }]);
    sendMessage.mockImplementation(() => new Promise<never>(() => {}));
    fakePermissions([]);
    const told = vi.fn();
    fakeBrowser.runtime.onMessage.addListener(told);
    await startBackground().ask('setSite', { tabId: 1, off: true }, popup());
    await vi.advanceTimersByTimeAsync(TAB_ANSWERS_WITHIN_MS);
    expect(told).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('is answered with how the site stands now', async () => {
    fakeTabs([{ id: 1, url: 'https://a.example/1' }]);
    fakePermissions(['https://a.example/*']);
    const { ask } = startBackground();
    const site = { host: 'a.example', paused: false, isPrivate: false, access: 'granted' };
    const set = (off: boolean) => ask('setSite', { tabId: 1, off }, popup());
    expect(await set(true)).toEqual({ ok: true, reply: { ...site, off: true } });
    expect(await set(true)).toEqual({ ok: true, reply: { ...site, off: true } });
    expect(await set(false)).toEqual({ ok: true, reply: { ...site, off: false } });
  });

  it('changes nothing on a page without a site', async () => {
    fakeTabs([{ id: 1, url: 'chrome://settings/' }]);
    await startBackground().ask('setSite', { tabId: 1, off: true }, popup());
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

describe('access', () => {
  it.each([
    ['https://a.example/x', 'a.example', 'granted'],
    ['https://b.example:8443/x', 'b.example', 'permission'],
    ['https://chromewebstore.google.com/detail/x', 'chromewebstore.google.com', 'never'],
    ['https://addons.mozilla.org/firefox/', 'addons.mozilla.org', 'never'],
    ['about:config', null, 'never'],
    ['chrome://extensions/', null, 'never'],
    ['file:///tmp/a.html', null, 'permission'],
    [undefined, null, 'never'],
  ])('%s: host %s, %s', async (url, host, access) => {
    fakeTabs([{ id: 1, ...(url !== undefined && { url }) }]);
    fakePermissions(['https://a.example/*']);
    Object.assign(fakeBrowser.extension, { isAllowedFileSchemeAccess: async () => true });
    const answered = await startBackground().ask('getSite', { tabId: 1 }, popup());
    expect(answered).toMatchObject({ ok: true, reply: { host, access } });
  });
});

describe('annotateTab', () => {
  const annotate = async (tab: { id: number; url?: string }, error?: string) => {
    const { executeScript } = fakeTabs([tab]);
    fakePermissions([]);
    if (error !== undefined) executeScript.mockRejectedValue(new Error(error));
    return startBackground().ask('annotateTab', { tabId: 1 }, popup());
  };

  it('brings the annotator', async () => {
    expect(await annotate({ id: 1, url: 'https://a.example/' })).toEqual({
      ok: true,
      reply: { ok: true },
    });
  });

  it.each([
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      undefined,
      'permission',
    ],
    ['Missing host permission for the tab', 'https://a.example/', 'permission'],
    ['Missing host permission for the tab', undefined, 'never'],
    ['Cannot access a chrome:// URL', 'chrome://settings/', 'never'],
    ['The extensions gallery cannot be scripted.', 'https://chromewebstore.google.com/', 'never'],
    ['No tab with id: 1.', undefined, 'never'],
  ])('%s (%s): %s', async (error, url, reason) => {
    expect(await annotate({ id: 1, ...(url !== undefined && { url }) }, error)).toEqual({
      ok: true,
      reply: { ok: false, reason },
    });
  });
});
