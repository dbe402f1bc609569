import { browser } from 'wxt/browser';
import { sendToTab } from '@/lib/messages';
import { pageSettings } from '@/lib/settings/page-settings';
import { runBootIn } from './inject';
import { hostOf } from './senders';
import type { State } from './state';

/**
 * Tells every open page what concerns it alone. Where nobody listens, Siyaq may have been off
 * when the page loaded, so the boot script looks again. Pages whose address is hidden from us
 * learn only that everything is paused.
 */
export async function announceSettings({ settings, privateSites }: State): Promise<void> {
  const [chosen, sites, tabs] = await Promise.all([
    settings.get(),
    privateSites.get(),
    browser.tabs.query({}),
  ]);
  const silent: number[] = [];
  await Promise.all(
    tabs.map(async ({ id, url, incognito, discarded }) => {
      const host = hostOf(url);
      if (id === undefined || discarded || (host === null && !chosen.paused)) return;
      const page = pageSettings(chosen, sites, { host: host ?? '', isPrivate: incognito });
      try {
        await sendToTab(id, 'settingsChanged', { ...page, types: [...page.types] });
      } catch {
        if (!page.off) silent.push(id);
      }
    }),
  );
  await runBootIn(silent);
}
