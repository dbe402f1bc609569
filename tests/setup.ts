import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The fake browser has no i18n: a message reads as its key and substitutions.
beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  const lookup = (key: string, substitutions: string | string[] = []) =>
    [key, ...[substitutions].flat()].join(':');
  Object.assign(fakeBrowser.i18n, { getMessage: lookup, getUILanguage: () => 'ar' });
});
