import { browser } from 'wxt/browser';

/** A frame as it stands in its tab, or a document that is being prerendered for it. */
export interface Place {
  readonly tabId: number;
  /** The top frame unless given. */
  readonly frameId?: number;
  readonly prerendered?: string;
}

/**
 * Puts the annotator into one page: its script and the style of the highlights, which works
 * under any policy of the page. Twice is once: the script guards itself.
 *
 * @throws where extensions may not run, where there is no permission, or the tab has gone
 */
export async function injectAnnotator(place: Place): Promise<void> {
  const target = targetOf(place);
  await Promise.all([
    browser.scripting.insertCSS({ target, files: ['/content-scripts/annotator.css'] }),
    browser.scripting.executeScript({ target, files: ['/content-scripts/annotator.js'] }),
  ]);
}

/**
 * Puts the card beside an annotator that has something to show. Twice is once.
 *
 * @throws as above
 */
export async function injectCard(place: Place): Promise<void> {
  const target = targetOf(place);
  await browser.scripting.executeScript({ target, files: ['/content-scripts/card.js'] });
}

function targetOf({ tabId, frameId = 0, prerendered }: Place) {
  return {
    tabId,
    ...(prerendered === undefined ? { frameIds: [frameId] } : { documentIds: [prerendered] }),
  };
}

/** Looks for Arabic text in tabs that were open before we could; it says hello if it finds some. */
export async function runBootIn(tabIds: readonly number[]): Promise<void> {
  await Promise.allSettled(
    tabIds.map((tabId) =>
      browser.scripting.executeScript({ target: { tabId }, files: ['/boot.js'] }),
    ),
  );
}
