import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { ignoresLoadExtension } from '../browsers';
import { reachCardByCdp } from './chromium-card';
import { grantEverywhere } from './chromium-grant';
import { launchChromium } from './chromium-launch';
import type { Answer, Driver, DriverOptions } from './driver';
import { NewsPage } from './news-page';
import type { OwnPage } from './own-page';
import { serveTab } from './serve-tab';
import { TabPage } from './tab-page';
import { pause, until } from './until';

/** Chromium and its kin, driven over the debugging pipe. */
export class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  origin = '';
  private browser!: Browser;
  private cdp!: CDPSession;

  private constructor(
    private readonly options: DriverOptions,
    private readonly profile: string,
  ) {}

  static async start(options: DriverOptions): Promise<ChromiumDriver> {
    const profile = await mkdtemp(join(tmpdir(), 'siyaq-chromium-'));
    // Also when the reader ends us by Ctrl+C.
    process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
    const driver = new ChromiumDriver(options, profile);
    await driver.launch();
    if (options.everywhere && !ignoresLoadExtension(options.executable)) {
      // The entry is written some time after the start; closing flushes it.
      await pause(1_000);
      await driver.browser.close();
      await grantEverywhere(driver.profile, driver.id);
      await driver.launch();
    }
    return driver;
  }

  private get id(): string {
    return new URL(this.origin).host;
  }

  private async launch(): Promise<void> {
    const { extension, executable } = this.options;
    this.browser = await launchChromium(this.options, this.profile);
    const worker = await this.browser.waitForTarget(isOurWorker, { timeout: 20_000 }).catch(() => {
      throw new Error(`${executable} did not start the extension in ${extension}`);
    });
    // Node knows no origin of this scheme.
    this.origin = worker.url().split('/', 3).join('/');
    this.cdp = await this.browser.target().createCDPSession();
  }

  async openNews(url: string, answer: Answer | null): Promise<NewsPage> {
    const tab = await this.browser.newPage();
    const asked = answer ? await serveTab(tab, url, answer) : [];
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    return new NewsPage(tab, url, reachCardByCdp, asked);
  }

  async openOwn(path: string): Promise<OwnPage> {
    const tab = await this.browser.newPage();
    await tab.goto(`${this.origin}/${path}`);
    return new TabPage(tab);
  }

  async openedOwn(path: string): Promise<OwnPage> {
    const start = `${this.origin}/${path}`;
    const target = await this.browser.waitForTarget((t) => t.url().startsWith(start));
    return new TabPage((await target.page()) ?? (await target.asPage()));
  }

  async openPopup(over: NewsPage): Promise<OwnPage> {
    await this.pressButton(over);
    const target = await this.browser.waitForTarget(isPopup);
    const popup = new TabPage(await target.asPage(), true);
    await until('something in the popup', () => popup.text());
    return popup;
  }

  async pressButton(over: NewsPage): Promise<void> {
    // The button over an open popup closes it.
    await (await this.browser.targets().find(isPopup)?.asPage())?.close();
    await until('the last popup to go', () => !this.browser.targets().some(isPopup));
    await over.tab.bringToFront();
    const targetId = await this.tabTargetOf(over.tab);
    await this.cdp.send('Extensions.triggerAction' as never, { id: this.id, targetId } as never);
  }

  /** The action belongs to a tab, whose target is not the page's. */
  private async tabTargetOf(page: Page): Promise<string> {
    const { targetInfos } = await this.cdp.send('Target.getTargets', {
      filter: [{ type: 'tab', exclude: false }],
    });
    const tab = targetInfos.find((info) => info.url === page.url());
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    return tab.targetId;
  }

  async runCommand(name: string): Promise<void> {
    const target = this.browser.targets().find(isOurWorker);
    const worker = await target?.worker();
    if (!worker) throw new Error('the background is not running');
    // Synthetic keys do not reach the browser's shortcuts: ask the event itself.
    await worker.evaluate(
      (command) =>
        (
          globalThis as unknown as {
            chrome: { commands: { onCommand: { dispatch(c: string): void } } };
          }
        ).chrome.commands.onCommand.dispatch(command),
      name,
    );
  }

  /**
   * Reads a page by `activeTab`, as its reader does with the button: for branded Chrome, whose
   * profile takes no grant for an extension that comes over the debugging pipe.
   */
  async annotateByButton(news: NewsPage): Promise<void> {
    const popup = await this.openPopup(news);
    await popup.evaluate(`(async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      await browser.runtime.sendMessage({ type: 'annotateTab', request: { tabId: tab.id } });
    })()`);
    await popup.close();
  }

  /**
   * Asks the annotator of a tab, as the background does; null where there is none.
   * From the worker, so that no page of ours covers the one that is looked at.
   */
  async askTab<T>(url: string, type: string): Promise<T | null> {
    const worker = await this.browser.targets().find(isOurWorker)?.worker();
    if (!worker) return null;
    return (await worker.evaluate(`(async () => {
      const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
      const answer = await chrome.tabs
        .sendMessage(tab.id, { type: ${JSON.stringify(type)}, request: {} }, { frameId: 0 })
        .catch(() => null);
      return answer?.ok ? answer.reply : null;
    })()`)) as T | null;
  }

  async killBackground(): Promise<void> {
    for (const target of this.browser.targets().filter(isOurWorker)) {
      await (await target.worker())?.close();
    }
    await until('the background to end', () => !this.browser.targets().some(isOurWorker));
  }

  /** Curated hosts are required permissions: only the browser's own page can withhold them. */
  async revoke(): Promise<void> {
    const tab = await this.browser.newPage();
    await tab.goto('chrome://extensions/');
    await tab.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${this.id}', hostAccess: 'ON_CLICK' })`,
    );
    await tab.close();
  }

  async restart(): Promise<void> {
    await this.browser.close();
    await this.launch();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Resolves when the reader closes the window. */
  async closedByReader(): Promise<void> {
    // The tab that the browser began with shows nothing.
    for (const tab of await this.browser.pages()) {
      if (tab.url() === 'about:blank') await tab.close();
    }
    await new Promise<void>((resolve) => this.browser.once('disconnected', () => resolve()));
  }
}

function isPopup(target: Target): boolean {
  return target.url().endsWith('/popup.html');
}

function isOurWorker(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().endsWith('/background.js');
}
