import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Calls back when the background says that something changed, in this window or elsewhere. */
export function useChanges(what: 'settings' | 'timeline', onChange: () => void): void {
  useEffect(() => {
    const listen = (message: unknown) => {
      const { type, request } = message as { type?: string; request?: { what?: string } };
      if (type === 'stateChanged' && request?.what === what) onChange();
      // No answer of ours: other listeners may have one.
      return undefined;
    };
    browser.runtime.onMessage.addListener(listen);
    return () => browser.runtime.onMessage.removeListener(listen);
  }, [what, onChange]);
}
