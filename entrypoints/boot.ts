import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hasEnoughArabic } from '@/lib/page/arabic-enough';

/**
 * Stands on every permitted page, so it is tiny: no polyfill, no `wxt/browser` (11 kB).
 * Looks for Arabic, tells the background once, and is gone.
 */
declare const chrome: {
  readonly runtime?: { sendMessage(message: unknown): Promise<unknown> };
};

/** Ms between two looks at a page that changes. */
const LOOK_MS = 1_000;

export default defineUnlistedScript(() => {
  let isWaiting = false;
  const observer = new MutationObserver(() => {
    if (!isWaiting) setTimeout(look, LOOK_MS);
    isWaiting = true;
  });

  function look(): void {
    isWaiting = false;
    if (!hasEnoughArabic(document)) return;
    observer.disconnect();
    // An extension that was updated meanwhile answers no more: nothing is lost.
    chrome.runtime?.sendMessage({ type: 'hello', request: {} }).catch(() => {});
  }

  observer.observe(document, { childList: true, characterData: true, subtree: true });
  look();
});
