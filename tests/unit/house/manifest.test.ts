import { describe, expect, it, test } from 'vitest';
import { CURATED_SITES } from '../../../lib/sites';
import config from '../../../wxt.config';

type Manifest = Record<string, unknown> & {
  content_scripts?: { matches: string[]; js: string[]; run_at: string }[];
};

/** The manifest as wxt.config.ts makes it for a browser; entrypoints add only their files. */
async function manifestFor(browser: 'chrome' | 'firefox'): Promise<Manifest> {
  const make = config.manifest as (env: { browser: string }) => Manifest | Promise<Manifest>;
  const manifest = { ...(await make({ browser })) };
  const hooks = config.hooks as Record<string, (wxt: unknown, manifest: Manifest) => void>;
  hooks['build:manifestGenerated']!(null, manifest);
  return manifest;
}

describe.each(['chrome', 'firefox'] as const)('manifest for %s', (browser) => {
  it('asks for exactly this', async () => {
    const manifest = await manifestFor(browser);
    // Each one is justified to the stores: a change here is a change there.
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest.host_permissions).toEqual([...CURATED_SITES]);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('shows the page nothing of ours', async () => {
    expect(await manifestFor(browser)).not.toHaveProperty('web_accessible_resources');
  });

  it('keeps our pages to our own files', async () => {
    const { content_security_policy } = await manifestFor(browser);
    expect(content_security_policy).toEqual({
      extension_pages: "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    });
  });

  it('runs nothing but the boot script by itself, on curated sites only', async () => {
    const { content_scripts } = await manifestFor(browser);
    expect(content_scripts).toEqual([
      { matches: [...CURATED_SITES], js: ['boot.js'], run_at: 'document_idle' },
    ]);
  });

  it('works in private windows within one instance', async () => {
    expect(await manifestFor(browser)).toMatchObject({ incognito: 'spanning' });
  });
});

it('in Chromium no other extension may open a connection', async () => {
  expect(await manifestFor('chrome')).toMatchObject({
    minimum_chrome_version: '148',
    externally_connectable: { ids: [] },
  });
});

it('in Firefox it declares that no data leaves', async () => {
  const manifest = await manifestFor('firefox');
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest.browser_specific_settings).toEqual({
    gecko: {
      id: 'siyaq@example.org',
      strict_min_version: '150.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});

it('curated sites are https, whole domains, and none twice', () => {
  expect(new Set(CURATED_SITES).size).toBe(CURATED_SITES.length);
  for (const pattern of CURATED_SITES) {
    expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/([a-z]+\/)?\*$/);
  }
});

test.each([
  ['background', 'allFunctionsCalledOnLoad'],
  ['content-script', undefined],
  ['unlisted-script', undefined],
])('of a %s the compiler is told: %s', (type, hint) => {
  const output: { postBanner?: string } = {};
  const hooks = config.hooks as Record<string, (entrypoints: object[], vite: object) => void>;
  hooks['vite:build:extendConfig']!([{ type }], { build: { rollupOptions: { output } } });
  expect(output.postBanner?.replace('//# ', '')).toBe(hint);
});
