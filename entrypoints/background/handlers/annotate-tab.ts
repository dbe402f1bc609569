import { browser } from 'wxt/browser';
import type { AnnotateResult } from '@/lib/messages';
import type { WindowHandlers } from '../accepted-messages';
import { readAccess } from '../access';
import { injectAnnotator } from '../inject';

/** Popup: annotate this tab now, by `activeTab` or a granted host. */
export function annotateTabHandlers(): Pick<WindowHandlers, 'annotateTab'> {
  return {
    annotateTab: async ({ tabId }): Promise<AnnotateResult> => {
      try {
        await injectAnnotator({ tabId });
        return { ok: true };
      } catch (error) {
        const url = await browser.tabs.get(tabId).then(
          (tab) => tab.url,
          () => undefined,
        );
        if (url === undefined) return { ok: false, reason: reasonOf(error) };
        const access = await readAccess(url);
        return { ok: false, reason: access === 'permission' ? 'permission' : 'never' };
      }
    },
  };
}

/** The address is hidden; Chromium's message still tells a missing permission from a ban. */
function reasonOf(error: unknown): 'never' | 'permission' {
  return /must request permission/i.test(String(error)) ? 'permission' : 'never';
}
