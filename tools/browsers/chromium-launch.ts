import puppeteer, { type Browser } from 'puppeteer-core';
import { ignoresLoadExtension } from '../browsers';
import type { DriverOptions } from './driver';

const WINDOW = { width: 1280, height: 800 };

/**
 * Blink's own words for a mouse (hover, a fine pointer), which a machine without a display
 * lacks, so that pages would be styled for a phone; and for the theme.
 */
function blinkSettings(headless: boolean, dark: boolean | undefined): string[] {
  const mouse =
    'primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';
  const theme = dark === undefined ? [] : [`preferredColorScheme=${dark ? 0 : 1}`];
  const settings = [...(headless ? [mouse] : []), ...theme];
  return settings.length > 0 ? [`--blink-settings=${settings.join(',')}`] : [];
}

/** Starts Chromium on a profile, with the extension loaded. */
export function launchChromium(options: DriverOptions, profile: string): Promise<Browser> {
  const { extension, executable, headless = true, language, proxyPort, dark } = options;
  const byPipe = ignoresLoadExtension(executable);
  return puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    userDataDir: profile,
    // Headed, the page takes the window's size, as a reader expects.
    defaultViewport: headless ? WINDOW : null,
    enableExtensions: byPipe ? [extension] : true,
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
    args: [
      ...(byPipe
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...(language ? [`--lang=${language}`] : []),
      ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`] : []),
      // The sandbox refuses to work for root, which CI machines are.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...blinkSettings(headless, dark),
      '--no-first-run',
      '--no-default-browser-check',
      `--window-size=${WINDOW.width},${WINDOW.height + 140}`,
    ],
  });
}
