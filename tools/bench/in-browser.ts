import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { ensureBrowsers } from '../browsers';
import type { Job, measure, Row } from './measure';
import { BUILT, ROOT } from './processes';

const FOLDER = join(BUILT, 'browser');
const SCRIPT = 'browser-worker.js';

/** Bundles what measures, packages and all, into one script for a page. */
export async function buildBrowserWorker(): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: FOLDER,
      emptyOutDir: true,
      target: 'es2023',
      minify: false,
      lib: {
        entry: join(ROOT, 'tools/bench/browser-worker.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => SCRIPT,
      },
      // As in wxt.config.ts: constants stay constants.
      rolldownOptions: { output: { topLevelVar: false } },
    },
  });
}

/** Starts a browser for one job: a fresh process, as in Node. Returns its version too. */
export async function runInBrowser(job: Job): Promise<{ rows: Row[]; version: string }> {
  const executablePath = ensureBrowsers(['chromium']).chromium;
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await readFile(join(FOLDER, SCRIPT), 'utf8') });
    const rows = await page.evaluate((asked) => {
      const { measure: run } = globalThis as unknown as { measure: typeof measure };
      return run(asked);
    }, job);
    return { rows, version: browser.version() };
  } finally {
    await browser.close();
  }
}
