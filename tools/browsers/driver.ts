import type { BrowserName } from '../browsers';
import type { NewsPage } from './news-page';
import type { OwnPage } from './own-page';

/** What a faked host answers: the page itself, and headers such as a strict policy. */
export interface Answer {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface DriverOptions {
  /** The built extension, unpacked: `.output/chrome-mv3` or `.output/firefox-mv3`. */
  readonly extension: string;
  readonly executable: string;
  /** Without a window: for tests, and for a machine without a display. */
  readonly headless?: boolean;
  /** Interface language; a browser that lacks it answers in its own. */
  readonly language?: string;
  /** As on a system with a dark theme. */
  readonly dark?: boolean;
  /** Every request of the browser goes through here; see `recorder.ts`. */
  readonly proxyPort?: number;
  /** The optional permission for all sites, as if the reader had granted it. */
  readonly everywhere?: boolean;
}

/**
 * A real browser with the shipped build in a fresh profile. One interface for both families,
 * so that each scenario is told once.
 */
export interface Driver {
  readonly name: BrowserName;
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`. */
  readonly origin: string;
  /** A tab on `url`, answered by us and never by the network; null lets requests through. */
  openNews(url: string, answer: Answer | null): Promise<NewsPage>;
  /** One of our own pages in a tab. */
  openOwn(path: string): Promise<OwnPage>;
  /** A page of ours that the extension opened itself, waited for. */
  openedOwn(path: string): Promise<OwnPage>;
  /** Presses the toolbar button over a tab: opens the popup and grants `activeTab`. */
  openPopup(over: NewsPage): Promise<OwnPage>;
  /** Presses it where no popup need come: Chromium may run what it had held back instead. */
  pressButton(over: NewsPage): Promise<void>;
  /** As the browser does when the reader presses the command's shortcut. */
  runCommand(name: string): Promise<void>;
  /** The background, killed as a browser kills an idle one. */
  killBackground(): Promise<void>;
  /** Runs in a page of ours: `browser.permissions.remove`, as a reader does in the settings. */
  revoke(origins: readonly string[]): Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
