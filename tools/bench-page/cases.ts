import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { median } from '../bench/rounds';
import type { ChromiumDriver } from '../browsers/chromium';
import { pause, until } from '../browsers/until';
import { REST_MS, reloaded } from './load';
import { type PageRow, row } from './page-row';
import { articlePage, CLOCK, change, largePage, MENTIONS, markAll, READ, UNREAD } from './pages';
import { traced } from './trace';

/** mark.js goes through the whole page for each name: of all it takes minutes. */
const MARKED_NAMES = 40;
const CHANGE_MS = 4_000;

/** Very many text nodes: the longest stop of Siyaq beside mark.js with the same names. */
export async function measureLarge(
  driver: ChromiumDriver,
  all: readonly string[],
  rounds: number,
): Promise<PageRow[]> {
  const names = all.slice(0, MARKED_NAMES);
  const body = largePage(names);
  const library = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'));
  const stops: number[] = [];
  const marks: number[] = [];
  const ratios: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const { longestOwnTaskMs } = await reloaded(driver, READ, body);
    const unread = await driver.openNews(UNREAD, { body });
    await pause(REST_MS);
    await unread.tab.evaluate(library.toString());
    const { ms, marked } = (await unread.tab.evaluate(markAll(names))) as {
      ms: number;
      marked: number;
    };
    await unread.close();
    if (marked < MENTIONS) throw new Error(`mark.js marks ${marked} of ${MENTIONS} names`);
    stops.push(longestOwnTaskMs);
    marks.push(ms);
    ratios.push(ms / longestOwnTaskMs);
  }
  const name = '20,000 text nodes, 2,000 names';
  return [
    row(name, 'longest task of Siyaq', median(stops), 'ms', '≤ 50'),
    row(name, 'mark.js until the next frame', median(marks), 'ms'),
    row(name, 'mark.js over Siyaq', median(ratios), '×', '≥ 5'),
  ];
}

/** A page at rest that changes a thousand nodes a second; a pointer that moves over its names. */
export async function measureAtWork(
  driver: ChromiumDriver,
  names: readonly string[],
): Promise<PageRow[]> {
  const news = await driver.openNews(READ, { body: articlePage(names) });
  const [first] = await news.annotated(30_000);
  await pause(REST_MS);
  const changing = await traced(news.tab, false, async () => {
    await news.tab.evaluate(change(CHANGE_MS));
  });
  await pause(REST_MS);
  const { x, y } = await news.pointOf(first!);
  const moves = 60;
  const hovering = await traced(news.tab, true, async () => {
    for (let i = 0; i < moves; i++) {
      await news.tab.mouse.move(x - 150 + i * 5, y + (i % 7) * 8);
      await pause(17);
    }
  });
  const still = await traced(news.tab, true, () => pause(2_000));
  await news.close();
  return [
    row('1,000 nodes a second', 'of a core', (changing.ownMs / CHANGE_MS) * 100, '%', '< 5'),
    row('pointer over names', 'longest call a frame', hovering.longestOwnCallMs, 'ms', '≤ 1.5'),
    row('pointer over names', 'of all a move', hovering.ownMs / moves, 'ms'),
    row('pointer at rest', 'scripts of Siyaq, two seconds', still.ownMs, 'ms', '0'),
  ];
}

/** The worker asleep: how long until it answers, and until a page shows its first name. */
export async function measureWake(
  driver: ChromiumDriver,
  names: readonly string[],
  rounds: number,
): Promise<PageRow[]> {
  const own = await driver.openOwn('manifest.json');
  const ask = async () =>
    (await own.evaluate(`(async () => {
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage({ type: 'getTimeline', request: {} });
      if (!answer?.ok) throw new Error(JSON.stringify(answer));
      return performance.now() - start;
    })()`)) as number;
  const woken: number[] = [];
  for (let i = 0; i < rounds; i++) {
    await ask();
    const idle = await ask();
    await driver.killBackground();
    woken.push((await ask()) - idle);
  }
  await own.close();
  const news = await driver.openNews(READ, { body: articlePage(names) });
  await news.tab.evaluateOnNewDocument(CLOCK);
  const painted: number[] = [];
  for (let i = 0; i < rounds; i++) {
    await driver.killBackground();
    await news.tab.reload({ waitUntil: 'load' });
    const clock = await until('the first name', async () => {
      const now = (await news.tab.evaluate('globalThis.benchClock')) as Record<string, number>;
      return now.painted! > 0 && now;
    });
    painted.push(clock.painted! - clock.ready!);
  }
  await news.close();
  return [
    row('worker asleep', 'to its answer, over one that is awake', median(woken), 'ms', '≤ 100'),
    row('worker asleep', 'page ready to its first name', median(painted), 'ms', '≤ 150'),
  ];
}
