import { describe, expect, it } from 'vitest';
import { hostOf, identify } from '@/entrypoints/background/senders';
import { pageMessages, type Sender, windowMessages } from '@/lib/messages';
import { page, popup, SELF, startBackground } from './harness';

const OURS = SELF.baseUrl;
const tab = page().tab;

const forged: readonly [why: string, sender: Sender][] = [
  ['another extension', { ...popup(), id: 'other' }],
  ['no id', { ...popup(), id: undefined } as unknown as Sender],
  ['no address', { id: SELF.id, origin: OURS.slice(0, -1), frameId: 0, tab } as Sender],
  ['our address, a page’s origin', { ...popup(), origin: 'https://news.example' }],
  ['our address, a sandbox’s origin', { ...popup(), origin: 'null' }],
  ['our address, no origin', { ...popup(), origin: undefined } as unknown as Sender],
  ['a page without a tab', { ...page(), tab: undefined } as unknown as Sender],
  ['a page without a frame', { ...page(), frameId: undefined } as unknown as Sender],
];

/** Pages all of them, whatever else they claim: the five messages and no more. */
const onlyPages: readonly [why: string, sender: Sender][] = [
  ['a web page', page()],
  ['a page with our origin', { ...page(), origin: OURS.slice(0, -1) }],
  ['a page that holds our address', page(`https://evil.example/?${OURS}popup.html`)],
  ['another extension’s page', page('chrome-extension://other/popup.html')],
  ['a host that begins like our id', page('chrome-extension://test-extension-id.evil/x')],
  ['a sandboxed frame', { ...page(), origin: 'null' }],
  ['a blank page', { ...page(), url: 'about:blank', origin: 'null' }],
];

describe('identify', () => {
  it.each(forged)('lets nobody in: %s', (_why, sender) => {
    expect(identify(sender, SELF)).toBeNull();
  });

  it.each(onlyPages)('sees a page: %s', (_why, sender) => {
    expect(identify(sender, SELF)?.kind).toBe('page');
  });

  it('sees a window, in a tab or not', () => {
    expect(identify(popup(), SELF)).toEqual({ kind: 'window' });
    expect(identify({ ...popup(), tab, frameId: 0 } as Sender, SELF)).toEqual({ kind: 'window' });
  });

  it('takes address, title, frame and privacy from the browser', () => {
    expect(identify(page('https://a.example/x?y', { incognito: true, tabId: 3 }), SELF)).toEqual({
      kind: 'page',
      tabId: 3,
      frameId: 0,
      url: 'https://a.example/x?y',
      title: 'عنوان الصفحة',
      host: 'a.example',
      isPrivate: true,
    });
  });
});

describe('the address of a page', () => {
  const at = (url: string, tabUrl: string | undefined, more: Partial<Sender> = {}) => {
    const sender = { ...page(url), tab: { ...tab, url: tabUrl }, ...more } as Sender;
    const known = identify(sender, SELF);
    return known?.kind === 'page' ? known.url : null;
  };

  it('is the one the reader sees after a navigation without a load', () => {
    expect(at('https://a.example/1', 'https://a.example/2')).toBe('https://a.example/2');
  });

  it.each([
    ['another origin', 'https://a.example/1', 'https://b.example/2', {}],
    ['another scheme', 'https://a.example/1', 'http://a.example/2', {}],
    ['a hidden address', 'https://a.example/1', undefined, {}],
    ['no address', 'https://a.example/1', 'x', {}],
    ['a frame', 'https://a.example/1', 'https://a.example/2', { frameId: 4 }],
    ['files, which share no origin', 'file:///a.html', 'file:///b.html', {}],
    [
      'a prerendered page',
      'https://a.example/1',
      'https://a.example/2',
      { documentLifecycle: 'prerender', documentId: 'D' } as Partial<Sender>,
    ],
  ])('is the sender’s with %s in the tab', (_why, url, tabUrl, more) => {
    expect(at(url, tabUrl, more)).toBe(url);
  });
});

describe('the router', () => {
  const everything = [...Object.keys(pageMessages), ...Object.keys(windowMessages)];

  it.each(forged)('refuses every message from %s', async (_why, sender) => {
    const { ask } = startBackground();
    for (const type of everything) {
      expect(await ask(type, {}, sender), type).toEqual({ ok: false, code: 'forbidden' });
    }
  });

  it.each(onlyPages)('refuses every window’s message from %s', async (_why, sender) => {
    const { ask } = startBackground();
    for (const type of Object.keys(windowMessages)) {
      expect(await ask(type, {}, sender), type).toEqual({ ok: false, code: 'forbidden' });
    }
  });

  it('refuses pages’ messages from a window, but opening the timeline', async () => {
    const { ask } = startBackground();
    for (const type of Object.keys(pageMessages).filter((type) => type !== 'openTimeline')) {
      expect(await ask(type, {}, popup()), type).toEqual({ ok: false, code: 'forbidden' });
    }
  });

  it.each([['constructor'], ['__proto__'], ['toString'], ['stateChanged'], ['nothing of ours']])(
    'leaves alone what is no message of ours: %s',
    async (type) => {
      const { ask } = startBackground();
      expect(await ask(type, {}, page())).toBeUndefined();
      expect(await ask(type, {}, popup())).toBeUndefined();
    },
  );
});

describe('hostOf', () => {
  it.each([
    ['https://www.aljazeera.net/a', 'www.aljazeera.net'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['https://user:pass@a.example/', 'a.example'],
    ['file:///a.html', null],
    ['chrome://settings', null],
    ['about:blank', null],
    ['no address', null],
    [undefined, null],
  ])('%s → %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
