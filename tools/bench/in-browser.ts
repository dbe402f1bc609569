import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { ensureBrowsers } from '../browsers';
import { SEARCHING } from '../script-output';
import type { BrowserFirstCall } from './browser-cold';
import type { FirstCall, FirstCallTimes } from './first-call-times';
import type { Job, Row } from './measure';
import { BUILT, ROOT } from './processes';

type Script = 'browser-worker' | 'browser-cold';

const fileOf = (script: Script) => join(BUILT, 'browser', script, 'script.js');

/** Bundles what measures, packages and all, into one script for a page each. */
export async function buildBrowserWorkers(): Promise<void> {
  for (const script of ['browser-worker', 'browser-cold'] as const) {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir: join(fileOf(script), '..'),
        emptyOutDir: true,
        target: 'es2023',
        minify: false,
        lib: {
          entry: join(ROOT, `tools/bench/${script}.ts`),
          formats: ['iife'],
          name: 'bench',
          fileName: () => 'script.js',
        },
        rolldownOptions: { output: SEARCHING },
      },
    });
  }
}

/** What a browser does when it starts keeps both cores busy for as long, ms. */
const SETTLED_AFTER_MS = 1_000;

/**
 * Calls a script's `run` in a browser of its own: a fresh process, as in Node. Its profile is
 * new and the script has no address, so that no compiled code is kept from one to the next.
 */
async function runFresh<T>(
  script: Script,
  asked: unknown,
): Promise<{ answer: T; version: string }> {
  const executablePath = ensureBrowsers(['chromium']).chromium;
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    const page = await browser.newPage();
    // A page that dies answers nothing, and nothing else ends the wait.
    const died = new Promise<never>((_, fail) => {
      page.on('crash', () => fail(new Error('the page crashed')));
    });
    await page.addScriptTag({ content: await readFile(fileOf(script), 'utf8') });
    await page.waitForTimeout(SETTLED_AFTER_MS);
    const answered = page.evaluate((given) => {
      const { run } = globalThis as unknown as { run: (given: unknown) => unknown };
      return run(given);
    }, asked);
    const answer = (await Promise.race([answered, died])) as T;
    return { answer, version: browser.version() };
  } finally {
    await browser.close();
  }
}

/** The rows of one job, and the browser's version. */
export async function runInBrowser(job: Job): Promise<{ rows: Row[]; version: string }> {
  const { answer, version } = await runFresh<Row[]>('browser-worker', job);
  return { rows: answer, version };
}

/** The clock of a page steps by 0.1 ms: some hundredths of a first call. */
export function coldInBrowser({ tables, ...asked }: FirstCall): () => Promise<FirstCallTimes> {
  const tablesBase64 = Buffer.from(tables).toString('base64');
  const sent: BrowserFirstCall = { ...asked, tablesBase64 };
  return async () => (await runFresh<FirstCallTimes>('browser-cold', sent)).answer;
}
