import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chooseFiles, fileOf } from '../browsers/choose-files';
import type { Driver } from '../browsers/driver';
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
