import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { parse } from 'yaml';
import { type BrowserName, ensureBrowsers } from '../../tools/browsers';
import { ChromiumDriver } from '../../tools/browsers/chromium';
import type { Driver, DriverOptions } from '../../tools/browsers/driver';
import { FirefoxDriver } from '../../tools/browsers/firefox';
import type { NewsPage } from '../../tools/browsers/news-page';

/** Scenarios run on what would be shipped, in both browsers, on real host names, offline. */

const ROOT = resolve(import.meta.dirname, '../..');
const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv3'),
};

/** A page of a curated site: the boot script is in the manifest. */
export const CURATED = 'https://www.aljazeera.net/news/2022/1/14/story';
/** Any other site: nothing runs there until the reader asks. */
export const ELSEWHERE = 'https://news.example/story';

/** Long enough for a loaded machine: a wait that succeeds never takes so long. */
export const PATIENT = { timeout: 10_000, interval: 50 };

export function fixture(name: string): string {
  return readFileSync(join(ROOT, 'tests/fixtures/pages', `${name}.html`), 'utf8');
}

/** A page with nothing but these paragraphs and enough Arabic to be looked at. */
export function simplePage(...paragraphs: readonly string[]): string {
  const filler =
    'هذه فقرة طويلة لا يرد فيها اسم يعرفه أحد، وقد كُتبت ليكون في الصفحة ما يكفي من الحروف كي تُقرأ، وهي تتحدث عن طقس الخريف وعن طريق البيت وعن كتاب قديم في رف عال، ثم تمضي في الحديث عن المطر الذي تأخر هذا العام وعن الجيران الذين سافروا إلى البحر ولم يعودوا بعد من سفرهم الطويل.';
  const body = [...paragraphs, filler].map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>صفحة</title>
<style>body{font:20px/2 sans-serif;margin:120px 40px}</style></head><body><article>${body}</article></body></html>`;
}

function start(name: BrowserName, options: Partial<DriverOptions>): Promise<Driver> {
  const extension = BUILDS[name];
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`${extension} is not built: run npm run build first`);
  }
  const executable = ensureBrowsers([name])[name];
  const all = { extension, executable, language: 'en-US', ...options };
  return name === 'chromium' ? ChromiumDriver.start(all) : FirefoxDriver.start(all);
}

interface Scene {
  /** The browser of this run, with the extension, one for all scenarios of a file. */
  readonly driver: Driver;
  /** Opens a page that is closed after the scenario. */
  open(url: string, body: string, headers?: Readonly<Record<string, string>>): Promise<NewsPage>;
}

/** Tells the scenarios once for each browser. */
export function inBothBrowsers(
  title: string,
  tell: (scene: Scene) => void,
  options: Partial<DriverOptions> = {},
): void {
  inBrowsers(['chromium', 'firefox'], title, tell, options);
}

/** For what only one of them has. */
export function inChromium(title: string, tell: (scene: Scene) => void): void {
  inBrowsers(['chromium'], title, tell, {});
}

function inBrowsers(
  names: readonly BrowserName[],
  title: string,
  tell: (scene: Scene) => void,
  options: Partial<DriverOptions>,
): void {
  describe.each<BrowserName>(names)(`%s: ${title}`, (name) => {
    let driver: Driver | undefined;
    const pages: NewsPage[] = [];

    beforeAll(async () => {
      driver = await start(name, options);
    });

    afterEach(async () => {
      for (const page of pages.splice(0)) await page.close().catch(() => undefined);
    });

    afterAll(async () => {
      await driver?.close();
    });

    tell({
      get driver() {
        if (!driver) throw new Error(`${name} did not start`);
        return driver;
      },
      async open(url, body, headers) {
        const page = await this.driver.openNews(url, { body, ...(headers && { headers }) });
        pages.push(page);
        return page;
      },
    });
  });
}

const words = parse(readFileSync(join(ROOT, 'locales/en.yml'), 'utf8')) as Record<string, unknown>;

/** An English text of the interface: tests name what a reader presses, not how it is worded. */
export function word(key: string): string {
  const found = key
    .split('.')
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], words);
  if (typeof found !== 'string') throw new Error(`no text ${key}`);
  return found;
}

/** Waits until these texts are painted. */
export async function expectPainted(page: NewsPage, ...texts: readonly string[]): Promise<void> {
  await expect.poll(() => page.painted(), PATIENT).toEqual(expect.arrayContaining([...texts]));
}
