import { browser } from 'wxt/browser';
import { createQueue } from '@/lib/stores/queue';

const ID = 'boot';
const queue = createQueue();

/**
 * Brings the registered boot script in line with the hosts the reader has granted beyond the
 * manifest's own, which have theirs there. One call after the other, each from the state it
 * finds: called twice, or killed half-way, the next call sets it right.
 */
export function syncBoot(): Promise<void> {
  return queue(async () => {
    const manifest = manifestOrigins();
    const matches = beyond(manifest, (await browser.permissions.getAll()).origins ?? []);
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (matches.length === 0) {
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
      return;
    }
    const script = {
      id: ID,
      js: ['boot.js'],
      matches,
      excludeMatches: [...manifest],
      runAt: 'document_idle' as const,
    };
    if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
}

function manifestOrigins(): readonly string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/**
 * Granted origins that are not the manifest's. Paths do not count: browsers grant whole
 * hosts, and name them so.
 */
export function beyond(manifest: readonly string[], granted: readonly string[]): string[] {
  const own = new Set(manifest.map(withoutPath));
  return granted.filter((origin) => !own.has(withoutPath(origin))).sort();
}

function withoutPath(pattern: string): string {
  return pattern.replace(/^([^/]+:\/\/[^/]*\/).*$/, '$1');
}
