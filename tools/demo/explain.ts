import type { ChromiumDriver } from '../browsers/chromium';

/** Says what to look at, then waits until the reader closes the browser. */
export async function explain(driver: ChromiumDriver, url: string): Promise<void> {
  console.log(`
${url} is open in a browser with a fresh profile.
 · Rest the mouse on an underlined name: its card opens. Escape closes it.
 · Press the Siyaq button of the toolbar: what the page is about, and all names found.
 · In a card, keep the sentence; the timeline page then shows it.
Close the browser to end.`);
  await driver.closedByReader();
}
