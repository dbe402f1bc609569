import { browser } from 'wxt/browser';
import type { SiteState } from '@/lib/messages';
import { isSiteOff } from '@/lib/settings/page-settings';
import type { WindowHandlers } from '../accepted-messages';
import { readAccess } from '../access';
import { changeAndTell } from '../broadcast';
import { hostOf } from '../senders';
import type { State } from '../state';

/** Popup: how does this tab's site stand, and turn it off or on. */
export function siteHandlers(state: State): Pick<WindowHandlers, 'getSite' | 'setSite'> {
  return {
    getSite: ({ tabId }) => readSite(state, tabId),
    setSite: async ({ tabId, off }) => {
      const { url, incognito } = await browser.tabs.get(tabId);
      const host = hostOf(url);
      if (host !== null) {
        await changeAndTell(state, () =>
          incognito
            ? state.privateSites.set(host, off ? 'off' : 'on')
            : state.settings.change(off ? { siteOff: host } : { siteOn: host }),
        );
      }
      return readSite(state, tabId);
    },
  };
}

async function readSite(state: State, tabId: number): Promise<SiteState> {
  const tab = await browser.tabs.get(tabId);
  const settings = await state.settings.get();
  const host = hostOf(tab.url);
  const page = { host: host ?? '', isPrivate: tab.incognito };
  return {
    host,
    off: isSiteOff(settings, await state.privateSites.get(), page),
    paused: settings.paused,
    isPrivate: tab.incognito,
    access: await readAccess(tab.url),
    ...((await state.knowledge.get()) === null && { packBroken: true }),
  };
}
