import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beyond, syncBoot } from '@/entrypoints/background/boot-registration';
import { fakePermissions } from './tabs';

const CURATED = 'https://*.aljazeera.net/*';
const ONE_SECTION = 'https://www.bbc.com/arabic/*';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

/** Like the browser: a second registration under the same id is an error. */
function fakeScripting() {
  let scripts: Script[] = [];
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: vi.fn(async () => scripts),
    registerContentScripts: vi.fn(async (added: Script[]) => {
      if (scripts.length > 0) throw new Error('Duplicate script ID');
      scripts = added;
    }),
    updateContentScripts: vi.fn(async (changed: Script[]) => {
      if (scripts.length === 0) throw new Error('Nonexistent script ID');
      scripts = changed;
    }),
    unregisterContentScripts: vi.fn(async () => {
      scripts = [];
    }),
  });
  return { matches: () => scripts.map((script) => script.matches) };
}

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ host_permissions: [CURATED, ONE_SECTION] }),
  });
});

describe('syncBoot', () => {
  it('registers nothing for the manifest’s own hosts', async () => {
    const { matches } = fakeScripting();
    fakePermissions([CURATED, 'https://www.bbc.com/*']);
    await syncBoot();
    expect(matches()).toEqual([]);
  });

  it('follows what is granted and removed, called twice at the same time too', async () => {
    const { matches } = fakeScripting();
    fakePermissions([CURATED, 'https://a.example/*']);
    await Promise.all([syncBoot(), syncBoot()]);
    expect(matches()).toEqual([['https://a.example/*']]);
    fakePermissions([CURATED, 'https://a.example/*', '*://*/*']);
    await syncBoot();
    expect(matches()).toEqual([['*://*/*', 'https://a.example/*']]);
    expect(fakeBrowser.scripting.updateContentScripts).toHaveBeenLastCalledWith([
      expect.objectContaining({ js: ['boot.js'], excludeMatches: [CURATED, ONE_SECTION] }),
    ]);
    fakePermissions([CURATED]);
    await Promise.all([syncBoot(), syncBoot()]);
    expect(matches()).toEqual([]);
  });

  it('goes on after a call that failed', async () => {
    const { matches } = fakeScripting();
    Object.assign(fakeBrowser.permissions, { getAll: () => Promise.reject(new Error('gone')) });
    await expect(syncBoot()).rejects.toThrow('gone');
    fakePermissions(['https://a.example/*']);
    await syncBoot();
    expect(matches()).toEqual([['https://a.example/*']]);
  });
});

describe('beyond', () => {
  it('does not count paths, for browsers grant whole hosts', () => {
    expect(beyond([ONE_SECTION], ['https://www.bbc.com/*', 'http://www.bbc.com/*'])).toEqual([
      'http://www.bbc.com/*',
    ]);
  });
});
