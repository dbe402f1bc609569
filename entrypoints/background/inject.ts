import { browser } from 'wxt/browser';

/**
 * Puts the annotator into one frame. Twice is once: it guards itself.
 *
 * @throws where extensions may not run, where there is no permission, or the tab has gone
 */
export async function injectAnnotator(tabId: number, frameId = 0): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/content-scripts/annotator.js'],
  });
}

/** Looks for Arabic text in tabs that were open before we could; it says hello if it finds some. */
export async function runBootIn(tabIds: readonly number[]): Promise<void> {
  await Promise.allSettled(
    tabIds.map((tabId) =>
      browser.scripting.executeScript({ target: { tabId }, files: ['/boot.js'] }),
    ),
  );
}
