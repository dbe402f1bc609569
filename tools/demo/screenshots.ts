import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Driver } from '../browsers/driver';
import type { NewsPage } from '../browsers/news-page';
import { pause } from '../browsers/until';

const FOLDER = resolve(import.meta.dirname, '../../test-results/demo');

export interface Pictured {
  screenshot(path: string): Promise<void>;
}

/** Takes the picture until two in a row are the same: nothing fades, loads or moves any more. */
export async function pictureAtRest(what: Pictured, path: string): Promise<void> {
  let last = '';
  for (let round = 0; round < 20; round++) {
    await what.screenshot(path);
    const now = (await readFile(path)).toString('base64');
    if (now === last) return;
    last = now;
    await pause(200);
  }
}

/** Page, card, popup, options and timeline as pictures; prints where each is. */
export async function takeScreenshots(
  driver: Driver,
  news: NewsPage,
  name: string | null,
  folder = FOLDER,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const save = async (what: Pictured, title: string) => {
    const path = join(folder, `${title}.png`);
    await pictureAtRest(what, path);
    console.log(`${title.padEnd(9)} ${path}`);
  };

  await news.tab.bringToFront();
  await save(news, 'page');
  if (name !== null) {
    await news.hoverPainted(name);
    const card = await news.cardOpened();
    console.log(`Hovered ${name}: the card of ${card.name} opened.`);
    await save(news, 'card');
    await news.press('Escape');
  }
  const popup = await driver.openPopup(news);
  await save(popup, 'popup');
  await popup.close();
  for (const title of ['options', 'timeline']) {
    const own = await driver.openOwn(`${title}.html`);
    await save(own, title);
    await own.close();
  }
}
