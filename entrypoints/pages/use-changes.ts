import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { changeMessages, RequestOf, Sender } from '@/lib/messages';

export type Change = RequestOf<typeof changeMessages.stateChanged>;

/** Calls back when the background says that something changed, in this window or elsewhere. */
export function useChanges(what: Change['what'], onChange: () => void): void {
  useEffect(() => {
    const listen = (message: unknown, sender: Sender) => {
      const { type, request } = message as { type?: string; request?: Partial<Change> };
      // A page has no say in when our windows ask again; the background has no tab.
      if (!sender.tab && type === 'stateChanged' && request?.what === what) onChange();
      // No answer of ours: other listeners may have one.
      return undefined;
    };
    browser.runtime.onMessage.addListener(listen);
    return () => browser.runtime.onMessage.removeListener(listen);
  }, [what, onChange]);
}
