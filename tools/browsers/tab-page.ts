import type { Page } from 'puppeteer-core';
import { named, type OwnPage, TEXT } from './own-page';
import { until } from './until';

/** A page of ours that puppeteer has as a page: every tab, and Chromium's popup. */
export class TabPage implements OwnPage {
  constructor(
    readonly tab: Page,
    private readonly isPopup = false,
  ) {}

  async evaluate<T>(expression: string): Promise<T> {
    return (await this.tab.evaluate(expression)) as T;
  }

  /** Waits for the element, then clicks with the mouse: permissions ask for a real one. */
  async click(name: string): Promise<void> {
    // A tab in the background takes no click; a popup is in front or gone.
    if (!this.isPopup) await this.tab.bringToFront();
    let last = '';
    const handle = await until(`${name} to click`, async () => {
      const found = (await this.tab.evaluateHandle(named(name))).asElement();
      // A popup grows with its contents: a place is good once it was seen twice.
      const place = JSON.stringify(await found?.boundingBox());
      const isSettled = place === last;
      last = place;
      return isSettled && (found as { click(): Promise<void> } | null);
    });
    await handle.click().catch((error: Error) => {
      // What was clicked closed the popup: done.
      if (!this.isPopup || error.name !== 'TargetCloseError') throw error;
    });
  }

  text(): Promise<string> {
    return this.evaluate(TEXT);
  }

  async screenshot(path: string): Promise<void> {
    await this.tab.screenshot({ path: path as `${string}.png` });
  }

  async close(): Promise<void> {
    // A popup closes by itself as soon as something else is clicked.
    if (!this.tab.isClosed()) await this.tab.close();
  }
}
