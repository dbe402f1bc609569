import type { ChromiumDriver } from '../browsers/chromium';
import type { NewsPage } from '../browsers/news-page';
import { pause } from '../browsers/until';
import { READ } from './pages';
import type { MainThread } from './read-trace';
import { traced } from './trace';

/** Ms after the last name was painted, in which a page comes to rest. */
export const REST_MS = 1_000;
/** Ms from a page's `load` until all of its names are painted and it rests. */
const LOAD_MS = 2_500;

/** Opens a page, lets it settle, and traces the third load: what is kept of a script is there. */
export async function reloaded(
  driver: ChromiumDriver,
  url: string,
  body: string,
  slowed = 1,
): Promise<MainThread> {
  const news = await driver.openNews(url, { body });
  for (let i = 0; i < 2; i++) {
    if (i > 0) await news.tab.reload({ waitUntil: 'load' });
    if (url === READ) await news.annotated(30_000);
    await pause(REST_MS);
  }
  const thread = await load(news, url, slowed);
  await news.close();
  return thread;
}

/** Loads a page under trace, and looks at it only when it must have come to rest. */
export async function load(news: NewsPage, url: string, slowed: number): Promise<MainThread> {
  await news.tab.emulateCPUThrottling(slowed);
  const thread = await traced(news.tab, true, async () => {
    await news.tab.goto(url, { waitUntil: 'load' });
    await pause(LOAD_MS);
  });
  if (url === READ && (await news.painted()).length === 0) {
    throw new Error(`no names on ${url} ${LOAD_MS} ms after it was loaded`);
  }
  return thread;
}
