import { median } from '../bench/rounds';
import type { ChromiumDriver } from '../browsers/chromium';
import { serveTab } from '../browsers/serve-tab';
import { pause } from '../browsers/until';
import { load, REST_MS, reloaded } from './load';
import { type PageRow, row } from './page-row';
import { articlePage, READ, UNREAD } from './pages';
import type { MainThread } from './read-trace';

/** A reader's phone, beside the machine that measures. */
const SLOWED = 4;
const ARTICLE = `20 kB article, CPU ${SLOWED}× slower`;

/** An article in a browser that never met one: every script is compiled, nothing is at hand. */
export async function measureFirstLoad(
  start: () => Promise<ChromiumDriver>,
  names: readonly string[],
  rounds: number,
): Promise<PageRow[]> {
  const body = articlePage(names);
  const loads: MainThread[] = [];
  for (let i = 0; i < rounds; i++) {
    const driver = await start();
    try {
      // The background starts with the browser; a reader opens the page after it.
      await pause(REST_MS);
      const news = await driver.openNews('about:blank', null);
      await serveTab(news.tab, READ, { body });
      loads.push(await load(news, READ, SLOWED));
    } finally {
      await driver.close();
    }
  }
  return ownRows('first load', loads);
}

/** An article with Siyaq and without, in turn: what it costs the page's main thread. */
export async function measureArticle(
  driver: ChromiumDriver,
  names: readonly string[],
  rounds: number,
): Promise<PageRow[]> {
  const body = articlePage(names);
  const withIt: MainThread[] = [];
  const without: MainThread[] = [];
  for (let i = 0; i < rounds; i++) {
    withIt.push(await reloaded(driver, READ, body, SLOWED));
    without.push(await reloaded(driver, UNREAD, body, SLOWED));
  }
  const added = medianOf(withIt, (t) => t.busyMs) - medianOf(without, (t) => t.busyMs);
  return [
    ...ownRows('settled reload', withIt),
    row(ARTICLE, 'settled reload: all with it less without', added, 'ms'),
  ];
}

function ownRows(which: string, loads: readonly MainThread[]): PageRow[] {
  const own = medianOf(loads, (t) => t.ownMs);
  const longest = medianOf(loads, (t) => t.longestOwnTaskMs);
  return [
    row(ARTICLE, `${which}: scripts of Siyaq`, own, 'ms', '< 50'),
    row(ARTICLE, `${which}: longest task with them`, longest, 'ms', '≤ 16'),
  ];
}

const medianOf = (loads: readonly MainThread[], pick: (load: MainThread) => number) =>
  median(loads.map(pick));
