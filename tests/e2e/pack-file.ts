import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Pack } from '../../lib/pack/schema';
import type { OwnPage } from '../../tools/browsers/own-page';

const FILE = resolve(join(import.meta.dirname, '../fixtures/packs/arab-capitals.json'));

/** A small pack of ours, a new copy each time: tests change it. */
export function capitals(): Pack {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Pack;
}

/** Drags a file over the first element of a selector and drops it there. */
export async function dropFile(options: OwnPage, selector: string, file: string): Promise<boolean> {
  return options.evaluate<boolean>(`(() => {
    const on = document.querySelector(${JSON.stringify(selector)});
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(${file});
    const drag = (type) => on.dispatchEvent(
      new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }),
    );
    // What is not taken would be opened by the browser in place of the page.
    return ['dragenter', 'dragover', 'drop'].map(drag).every((opened) => !opened);
  })()`);
}

/** Expression, set up before the press: the name and text of the next file that is given out. */
export const CATCH_DOWNLOAD = `(() => {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  globalThis.givenOut = new Promise((resolve) => {
    let given;
    URL.createObjectURL = (blob) => createObjectURL.call(URL, (given = blob));
    HTMLAnchorElement.prototype.click = function () {
      Object.assign(URL, { createObjectURL });
      Object.assign(HTMLAnchorElement.prototype, { click });
      given.text().then((text) => resolve({ name: this.download, text }));
    };
  });
})()`;
