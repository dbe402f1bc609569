import { storage } from 'wxt/utils/storage';
import type { PrivateSites } from '../settings/page-settings';
import { createQueue } from './queue';

/** Pairs, not an object: a host is a foreign key and may be called `__proto__`. */
type Pair = readonly [host: string, state: 'on' | 'off'];

/** In memory only: a list of sites is history, and a private window leaves none. */
const stored = storage.defineItem<readonly Pair[]>('session:privateSites', { fallback: [] });

export interface PrivateSitesStore {
  get(): Promise<PrivateSites>;
  set(host: string, state: 'on' | 'off'): Promise<void>;
  /** The last private window was closed. */
  forget(): Promise<void>;
}

/** Per-site switches made in private windows. */
export function createPrivateSitesStore(): PrivateSitesStore {
  const queue = createQueue();
  return {
    get: async () => new Map(await stored.getValue()),
    set: (host, state) =>
      queue(async () => {
        const sites = new Map(await stored.getValue());
        await stored.setValue([...sites.set(host, state)]);
      }),
    forget: () => queue(() => stored.removeValue()),
  };
}
