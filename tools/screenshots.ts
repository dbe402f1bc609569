import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ensureBrowsers, NoBrowser } from './browsers';
import { ChromiumDriver } from './browsers/chromium';
import { BuildFailed, buildExtension } from './demo/build';
import { SAMPLE } from './demo/choose-page';
import { takeEditorScreenshot, takePackScreenshots } from './demo/pack-screenshots';
import { takeScreenshots } from './demo/screenshots';

/**
 * `npm run screenshots [-- --lang ar]`: page, card, popup, options, timeline, packs and the editor in
 * both languages and both themes, into test-results/screenshots, for looking at and for the stores.
 */
const FOLDER = resolve(import.meta.dirname, '../test-results/screenshots');
/** Nobody's address. */
const URL = 'https://news.example/';
/** A name of the sample page that shows much in its card. */
const NAME = 'قاسم جومارت توكاييف';

async function take(
  extension: string,
  executable: string,
  language: string,
  dark: boolean,
): Promise<void> {
  const options = { extension, executable, language, dark, everywhere: true };
  const driver = await ChromiumDriver.start(options);
  try {
    const spoken = await (await driver.openOwn('options.html')).evaluate<string>(
      'document.documentElement.lang',
    );
    if (!spoken.startsWith(language)) {
      console.log(`This Chromium has no ${language} (Debian: chromium-l10n); it shows ${spoken}.`);
    }
    const news = await driver.openNews(URL, { body: await readFile(SAMPLE, 'utf8') });
    await news.annotated();
    const folder = join(FOLDER, `${language}-${dark ? 'dark' : 'light'}`);
    await takeScreenshots(driver, news, NAME, folder);
    await takePackScreenshots(driver, folder);
    await takeEditorScreenshot(driver, news, folder);
  } finally {
    await driver.close();
  }
}

async function screenshots(): Promise<void> {
  const chosen = process.argv.indexOf('--lang');
  const languages = chosen > 0 ? [process.argv[chosen + 1] ?? 'ar'] : ['ar', 'en'];
  const { chromium } = ensureBrowsers(['chromium']);
  const extension = buildExtension('chrome');
  for (const language of languages) {
    for (const dark of [false, true]) await take(extension, chromium, language, dark);
  }
}

screenshots().catch((error: unknown) => {
  const isExpected = error instanceof NoBrowser || error instanceof BuildFailed;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
});
