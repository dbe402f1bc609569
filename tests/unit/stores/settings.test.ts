import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { createPrivateSitesStore } from '@/lib/stores/private-sites';
import { createSettingsStore } from '@/lib/stores/settings';

afterEach(() => vi.restoreAllMocks());

describe('the settings store', () => {
  it('answers the defaults before anything was chosen', async () => {
    expect(await createSettingsStore().get()).toEqual(DEFAULT_SETTINGS);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('keeps every one of many changes at once, over a kill', async () => {
    const store = createSettingsStore();
    await Promise.all([
      store.change({ paused: true }),
      store.change({ siteOff: 'a.example' }),
      store.change({ types: { person: false } }),
      store.change({ siteOff: 'b.example' }),
      store.change({ siteOn: 'a.example' }),
    ]);
    expect(await createSettingsStore().get()).toEqual({
      ...DEFAULT_SETTINGS,
      paused: true,
      sitesOff: ['b.example'],
      types: { ...DEFAULT_SETTINGS.types, person: false },
    });
  });

  it('never overwrites what a newer release wrote', async () => {
    const newer = { settings: { version: 2, paused: true, theme: 'dark' } };
    await fakeBrowser.storage.local.set(newer);
    const store = createSettingsStore();
    expect((await store.change({ paused: false })).paused).toBe(true);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(newer);
  });

  it('throws when the disk refuses, and nothing has changed', async () => {
    const store = createSettingsStore();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    await expect(store.change({ paused: true })).rejects.toThrow('quota');
    expect((await store.get()).paused).toBe(false);
    expect((await store.change({ paused: true })).paused).toBe(true);
  });
});

describe('private sites', () => {
  it('live in the session only', async () => {
    const store = createPrivateSitesStore();
    await Promise.all([store.set('a.example', 'off'), store.set('__proto__', 'on')]);
    expect(await createPrivateSitesStore().get()).toEqual(
      new Map([
        ['a.example', 'off'],
        ['__proto__', 'on'],
      ]),
    );
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await store.forget();
    expect((await store.get()).size).toBe(0);
  });
});
