import { parseArgs } from 'node:util';
import { ensureBrowsers, ignoresLoadExtension, NoBrowser } from './browsers';
import { ChromiumDriver } from './browsers/chromium';
import { BuildFailed, buildExtension } from './demo/build';
import { BadPage, choosePage } from './demo/choose-page';
import { explain } from './demo/explain';
import { report } from './demo/report';
import { takeScreenshots } from './demo/screenshots';
import { PortBusy, serve } from './demo/serve';

/**
 * `npm start [-- FILE|URL] [--port N] [--headless]`: the shipped build on a news page, in a
 * fresh profile. With a display it stays open for the reader; without one it hovers a name,
 * prints what was found and leaves screenshots.
 */
async function demo(): Promise<void> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    allowPositionals: true,
    options: {
      port: { type: 'string', default: process.env.SIYAQ_PORT ?? '8765' },
      headless: { type: 'boolean', default: !hasDisplay() },
    },
  });
  const page = await choosePage(positionals);
  const { chromium } = ensureBrowsers(['chromium']);
  const server = 'html' in page ? await serve(page.html, values.port) : null;
  try {
    const url = server?.url ?? ('url' in page ? page.url : '');
    console.log('Building the extension …');
    const extension = buildExtension('chrome');
    const driver = await ChromiumDriver.start({
      extension,
      executable: chromium,
      headless: values.headless,
      everywhere: true,
    });
    try {
      const news = await driver.openNews(url, null).catch((error: Error) => {
        throw new BadPage(`${url} does not answer: ${error.message.split('\n')[0]}`);
      });
      if (ignoresLoadExtension(chromium)) await driver.annotateByButton(news);
      const first = await report(driver, news);
      if (values.headless) await takeScreenshots(driver, news, first);
      else await explain(driver, url);
    } finally {
      await driver.close();
    }
  } finally {
    server?.close();
  }
}

/** Windows and macOS have one; elsewhere a display server says where it is. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

// Whoever reads only the first lines has what they wanted.
process.stdout.once('error', () => process.exit());

demo().catch((error: unknown) => {
  const isExpected =
    error instanceof NoBrowser ||
    error instanceof BadPage ||
    error instanceof PortBusy ||
    error instanceof BuildFailed ||
    (error as NodeJS.ErrnoException)?.code?.startsWith('ERR_PARSE_ARGS');
  console.error(isExpected ? (error as Error).message : error);
  process.exitCode = 1;
});
