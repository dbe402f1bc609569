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
    // Throws or rejects when the extension was updated meanwhile: nothing is lost.
    sayHello().catch(() => {});
  }

  observer.observe(document, { childList: true, characterData: true, subtree: true });
  look();
});

async function sayHello(): Promise<void> {
  await chrome.runtime?.sendMessage({ type: 'hello', request: {} });
}
