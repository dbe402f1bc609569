import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { CURATED_SITES, EVERYWHERE } from './lib/sites';
import { highlightsOnRoot } from './tools/highlights-on-root';
import {
  BUNDLED_PACK_FILE,
  BUNDLED_TABLES_FILE,
  buildBundledPack,
  buildBundledTables,
} from './tools/pack/source';
import { SEARCHING } from './tools/script-output';
import { NOTICES_FILE, thirdPartyNotices } from './tools/third-party';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  // Explicit imports only: a reader sees where each name comes from.
  imports: false,
  // Without it wxt builds Manifest V2 for Firefox.
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: ({ browser }) => ({
    build: { rolldownOptions: { output: { topLevelVar: SEARCHING.topLevelVar } } },
    plugins: browser === 'chrome' ? [highlightsOnRoot()] : [],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'ar',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: [...CURATED_SITES],
    optional_host_permissions: [EVERYWHERE],
    content_security_policy: {
      extension_pages: "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    incognito: 'spanning',
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_command_nextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_command_previousMention__',
      },
    },
    ...(browser === 'chrome' && {
      // The first version with a native promise-based `browser`; also beyond `highlightsFromPoint`.
      minimum_chrome_version: '148',
      // Without this key every other extension may open a connection to ours.
      externally_connectable: { ids: [] },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'siyaq@example.org',
          // `highlightsFromPoint` came with 150.
          strict_min_version: '150.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // Not the others: a page's scripts have to be small, and their tasks short.
    'vite:build:extendConfig': ([entrypoint], { build }) => {
      if (entrypoint?.type === 'background')
        Object.assign(build!.rollupOptions!.output!, SEARCHING);
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts ??= [];
      manifest.content_scripts.push({
        matches: [...CURATED_SITES],
        js: ['boot.js'],
        run_at: 'document_idle',
      });
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(BUNDLED_PACK_FILE, BUNDLED_TABLES_FILE);
    },
    // An invalid pack throws: no build without a sound one.
    'build:publicAssets': async (wxt, files) => {
      const bundled = await buildBundledPack();
      files.push({ relativeDest: BUNDLED_PACK_FILE, contents: JSON.stringify(bundled) });
      // wxt writes contents as text; bytes it only copies.
      const absoluteSrc = resolve(wxt.config.wxtDir, BUNDLED_TABLES_FILE);
      await mkdir(dirname(absoluteSrc), { recursive: true });
      await writeFile(absoluteSrc, buildBundledTables(bundled));
      files.push({ relativeDest: BUNDLED_TABLES_FILE, absoluteSrc });
      files.push({ relativeDest: NOTICES_FILE, contents: await thirdPartyNotices() });
    },
  },
});
