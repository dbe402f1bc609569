import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chooseFiles, fileOf } from '../browsers/choose-files';
import type { Driver } from '../browsers/driver';
import type { NewsPage } from '../browsers/news-page';
import { until } from '../browsers/until';
import { pictureAtRest } from './screenshots';

/** The worked example: small, of another story than the bundled pack. */
const EXAMPLE = resolve(import.meta.dirname, '../../docs/example-pack/book-boat.json');

/** The packs in the options: a file that is refused, the preview of a sound one, the list with it. */
export async function takePackScreenshots(driver: Driver, folder: string): Promise<void> {
  const sound = await readFile(EXAMPLE, 'utf8');
  const pack = JSON.parse(sound) as { entities: object[] };
  const unsound = {
    ...pack,
    author: 7,
    image: 'x',
    entities: [...pack.entities, pack.entities[0]],
  };
  const options = await driver.openOwn('options.html');
  const save = async (title: string) => {
    await options.evaluate(
      `(document.querySelector('.import') ?? document.querySelector('.packs')).scrollIntoView()`,
    );
    const path = join(folder, `${title}.png`);
    await pictureAtRest(options, path);
    console.log(`${title.padEnd(9)} ${path}`);
  };
  const shown = (selector: string) =>
    until(selector, () =>
      options.evaluate<boolean>(`document.querySelector('${selector}') !== null`),
    );
  const press = (selector: string) =>
    options.evaluate(`document.querySelector('${selector}').click()`);

  await chooseFiles(options, fileOf(JSON.stringify(unsound), 'book-boat.siyaq.json'));
  await shown('.problems');
  await save('refusal');
  await press('.import .notice-actions button');
  await chooseFiles(options, fileOf(sound, 'book-boat.siyaq.json'));
  await shown('.sample');
  await save('preview');
  await press('.import .primary');
  await shown('.pack-deeds');
  await save('packs');
  await options.close();
}

/** The editor of a pack made from a page, with the fields of one name open. */
export async function takeEditorScreenshot(
  driver: Driver,
  news: NewsPage,
  folder: string,
): Promise<void> {
  const popup = await driver.openPopup(news);
  await until('the offer of a pack', () =>
    popup.evaluate<boolean>(`document.querySelector('.make-pack') !== null`),
  );
  await popup.evaluate(`setTimeout(() => document.querySelector('.make-pack').click())`);
  const editor = await driver.openedOwn('editor.html');
  await until('its draft', () =>
    editor.evaluate<boolean>(`document.querySelector('.use-bar') !== null`),
  );
  await editor.evaluate(`document.querySelector('.candidate details')?.setAttribute('open', '')`);
  const path = join(folder, 'editor.png');
  await pictureAtRest(editor, path);
  console.log(`${'editor'.padEnd(9)} ${path}`);
  await editor.close();
}
