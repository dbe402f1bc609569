import { browser } from 'wxt/browser';
import { sendToTab, tellWindows } from '@/lib/messages';
import { type PrivateSites, pageSettings } from '@/lib/settings/page-settings';
import type { Settings } from '@/lib/settings/settings';
import { runBootIn } from './inject';
import { hostOf } from './senders';
import type { State } from './state';

/** All that decides how a page is treated. */
interface Chosen {
  readonly settings: Settings;
  readonly sites: PrivateSites;
}

/**
 * Changes what the reader chose and answers; everybody is told meanwhile: every open page what
 * concerns it alone, and the windows. Nobody waits for them: a frozen tab may never answer. A page on which Siyaq was off when it loaded has nobody to listen:
 * there the boot script looks again. Pages whose address is hidden from us learn only that
 * everything is paused.
 */
export async function changeAndTell(state: State, change: () => Promise<unknown>): Promise<void> {
  const before = await readChosen(state);
  await change();
  const after = await readChosen(state);
  void tell(before, after).catch((error) => console.warn('Siyaq: not everybody was told.', error));
}

async function tell(before: Chosen, after: Chosen): Promise<void> {
  const tabs = await browser.tabs.query({});
  const toWake: number[] = [];
  await Promise.all(
    tabs.map(async ({ id, url, incognito, discarded }) => {
      const host = hostOf(url);
      if (id === undefined || discarded || (host === null && !after.settings.paused)) return;
      const page = { host: host ?? '', isPrivate: incognito };
      const now = pageSettings(after.settings, after.sites, page);
      try {
        await sendToTab(id, 'settingsChanged', { ...now, types: [...now.types] });
      } catch {
        const was = pageSettings(before.settings, before.sites, page);
        if (was.off && !now.off) toWake.push(id);
      }
    }),
  );
  // A frozen tab keeps its script waiting; the windows do not wait with it.
  void runBootIn(toWake);
  await tellWindows('settings');
}

/** Every open page reads its text anew: what it was told is of other packs. */
export async function tellPagesOfPacks(state: State): Promise<void> {
  const { settings, sites } = await readChosen(state);
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url, incognito, discarded }) => {
      if (id === undefined || discarded) return;
      const page = pageSettings(settings, sites, { host: hostOf(url) ?? '', isPrivate: incognito });
      const request = { ...page, types: [...page.types], packs: true };
      // Most tabs have no annotator.
      await sendToTab(id, 'settingsChanged', request).catch(() => undefined);
    }),
  );
}

async function readChosen({ settings, privateSites }: State): Promise<Chosen> {
  return { settings: await settings.get(), sites: await privateSites.get() };
}
