import { browser } from 'wxt/browser';
import { runBootIn } from './inject';
import type { State } from './state';

/** Content scripts cannot read storage then; Firefox has no such call (security.md §2.2). */
export async function closeStorage(): Promise<void> {
  const { local } = browser.storage as unknown as {
    local: Partial<{ setAccessLevel(options: { accessLevel: string }): Promise<void> }>;
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Pages that were open before we were installed or allowed there need no reload. */
export async function lookAtOpenTabs(origins: readonly string[] | undefined): Promise<void> {
  if (!origins || origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await runBootIn(tabs.flatMap(({ id }) => id ?? []));
}

/**
 * After an update the scripts in open pages hear nothing any more: the boot script looks again
 * wherever we may run, and brings the new ones.
 */
export async function lookAtPermittedTabs(): Promise<void> {
  await lookAtOpenTabs((await browser.permissions.getAll()).origins);
}

/** With the last private window goes what was chosen in private. */
export async function forgetPrivateSites({ privateSites }: State): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await privateSites.forget();
}
