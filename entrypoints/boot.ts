import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hasEnoughArabic } from '@/lib/page/arabic-enough';

/**
 * Stands on every permitted page, so it is tiny: not even a module for the browser's API.
 * Looks for Arabic, tells the background once, and is gone.
 */
declare const chrome: {
  readonly runtime?: { sendMessage(message: unknown): Promise<unknown> };
};

/** Ms between two looks at a page that changes. */
const LOOK_MS = 1_000;

/** Ms before hello is said again, four times that the next time, and when to give up. */
const RETRY_MS = 500;
const LONGEST_MS = 60_000;

declare global {
  /** What the boot script that ran here last looks with. */
  var siyaqBoot: MutationObserver | undefined;
}

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
    void sayHello();
  }

  // Brought again, by a permission or a setting: one looks, not two.
  globalThis.siyaqBoot?.disconnect();
  globalThis.siyaqBoot = observer;
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  look();
});

/** A worker that was killed on the way, or is not up yet, hears it the next time. */
async function sayHello(wait = RETRY_MS): Promise<void> {
  try {
    await chrome.runtime?.sendMessage({ type: 'hello', request: {} });
  } catch {
    // Also when the extension was updated meanwhile: then it is in vain, and soon over.
    if (wait < LONGEST_MS) setTimeout(sayHello, wait, wait * 4);
  }
}
