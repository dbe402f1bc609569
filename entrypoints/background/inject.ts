import { browser } from 'wxt/browser';

/** The top frame as it stands in its tab, or a document that is being prerendered for it. */
export interface Place {
  readonly tabId: number;
  readonly prerendered?: string;
}

/**
 * Puts the annotator into one page: its script and the style of the highlights, which works
 * under any policy of the page. Twice is once: the script guards itself.
 *
 * @throws where extensions may not run, where there is no permission, or the tab has gone
 */
export async function injectAnnotator({ tabId, prerendered }: Place): Promise<void> {
  const target = {
    tabId,
    ...(prerendered === undefined ? { frameIds: [0] } : { documentIds: [prerendered] }),
  };
  await Promise.all([
    browser.scripting.insertCSS({ target, files: ['/content-scripts/annotator.css'] }),
    browser.scripting.executeScript({ target, files: ['/content-scripts/annotator.js'] }),
  ]);
}

/** Looks for Arabic text in tabs that were open before we could; it says hello if it finds some. */
export async function runBootIn(tabIds: readonly number[]): Promise<void> {
  await Promise.allSettled(
    tabIds.map((tabId) =>
      browser.scripting.executeScript({ target: { tabId }, files: ['/boot.js'] }),
    ),
  );
}
