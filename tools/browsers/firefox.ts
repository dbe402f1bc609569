import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { EVERYWHERE } from '../../lib/sites';
import type { Answer, Driver, DriverOptions } from './driver';
import { contextOf, reachCardByBidi } from './firefox-card';
import { type Bidi, bidiOf, contexts, evaluateInChrome } from './firefox-chrome';
import { FirefoxPopup } from './firefox-popup';
import { NewsPage, type ReachCard } from './news-page';
import type { OwnPage } from './own-page';
import { serveTab } from './serve-tab';
import { TabPage } from './tab-page';
import { until } from './until';

/** wxt.config.ts. */
const ADDON = 'siyaq@example.org';
/** Firefox draws one at random; a fixed one lets us address our own pages. */
const UUID = '11111111-2222-4333-8444-555555555555';

const PARENT = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent`;
const EXTENSION = `${PARENT}.GlobalManager.getExtension('${ADDON}')`;

/** Firefox, driven over WebDriver BiDi. */
export class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly origin = `moz-extension://${UUID}`;
  private browser!: Browser;
  private bidi!: Bidi;

  private constructor(
    private readonly options: DriverOptions,
    private readonly profile: string,
  ) {}

  static async start(options: DriverOptions): Promise<FirefoxDriver> {
    const driver = new FirefoxDriver(options, await mkdtemp(join(tmpdir(), 'siyaq-firefox-')));
    await driver.launch();
    return driver;
  }

  private async launch(): Promise<void> {
    const { extension, executable, headless = true, language, proxyPort, dark } = this.options;
    this.browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executable,
      headless,
      userDataDir: this.profile,
      defaultViewport: { width: 1280, height: 800 },
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
        // A clicked `permissions.request` is granted without a prompt.
        'extensions.webextOptionalPermissionPrompts': false,
        // A temporary add-on goes with the browser; its reader's data must not.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        // The popup stays open while the test looks elsewhere.
        'ui.popup.disable_autohide': true,
        // The popup is driven by a script of the browser itself.
        'security.allow_parent_unrestricted_js_loads': true,
        ...(language && { 'intl.locale.requested': language }),
        ...(dark !== undefined && { 'ui.systemUsesDarkTheme': dark ? 1 : 0 }),
        ...(proxyPort && {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
        }),
      },
    });
    this.bidi = bidiOf(this.browser);
    await this.browser.installExtension(extension);
    if (this.options.everywhere) await this.grantEverywhere();
  }

  private async grantEverywhere(): Promise<void> {
    await evaluateInChrome(
      this.bidi,
      `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.add('${ADDON}', { permissions: [], origins: ['${EVERYWHERE}'] }, ${EXTENSION})`,
    );
  }

  async openNews(url: string, answer: Answer | null): Promise<NewsPage> {
    const tab = await this.browser.newPage();
    const asked = answer ? await serveTab(tab, url, answer) : [];
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    await tab.bringToFront();
    const reach: ReachCard = (page, source) => reachCardByBidi(this.bidi, page, source);
    return new NewsPage(tab, url, reach, asked);
  }

  async openOwn(path: string): Promise<OwnPage> {
    const tab = await this.browser.newPage();
    // `goto` waits for an event that pages of an extension never send.
    await this.bidi.send('browsingContext.navigate', {
      context: contextOf(tab),
      url: `${this.origin}/${path}`,
      wait: 'complete',
    });
    await tab.bringToFront();
    return new TabPage(tab);
  }

  async openedOwn(path: string): Promise<OwnPage> {
    const start = `${this.origin}/${path}`;
    return until(`a tab with ${path}`, async () => {
      const context = (await contexts(this.bidi)).find(({ url }) => url.startsWith(start));
      const pages = context ? await this.browser.pages() : [];
      const tab = pages.find((page) => contextOf(page) === context?.context);
      return tab && new TabPage(tab);
    });
  }

  async openPopup(over: NewsPage): Promise<OwnPage> {
    await this.pressButton(over);
    return FirefoxPopup.opened(this.bidi);
  }

  async pressButton(over: NewsPage): Promise<void> {
    await FirefoxPopup.noneLeft(this.bidi);
    await over.tab.bringToFront();
    await evaluateInChrome(
      this.bidi,
      `${PARENT}.apiManager.global.browserActionFor(${EXTENSION}).triggerAction(window)`,
    );
  }

  async runCommand(name: string): Promise<void> {
    await evaluateInChrome(this.bidi, `${EXTENSION}.shortcuts.onCommand('${name}')`);
  }

  async killBackground(): Promise<void> {
    await evaluateInChrome(
      this.bidi,
      `${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
  }

  async revoke(origins: readonly string[]): Promise<void> {
    const page = await this.openOwn('options.html');
    await page.evaluate(`browser.permissions.remove({ origins: ${JSON.stringify(origins)} })`);
    await page.close();
  }

  async restart(): Promise<void> {
    await this.browser.close();
    await this.launch();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
