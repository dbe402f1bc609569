import { expect, it } from 'vitest';
import { pause } from '../../tools/browsers/until';
import { CURATED, expectPainted, inBothBrowsers, PATIENT, simplePage, word } from './harness';

/** security.md §1, by its numbers: a page that means harm. */

const SETTLED_MS = 900;
const STORY = simplePage('يصل الوفد إلى موسكو غدًا ثم يمضي إلى كازاخستان.');

inBothBrowsers('a hostile page', (scene) => {
  const openStory = async () => {
    const page = await scene.open(CURATED, STORY);
    await expectPainted(page, 'موسكو');
    return page;
  };

  const openCard = async () => {
    const page = await openStory();
    await page.hover('موسكو');
    await page.cardOpened('Moscow');
    return page;
  };

  it('1: opens no card by forged events', async () => {
    const page = await openStory();
    const at = await page.pointOf('موسكو');
    await page.tab.evaluate(`(() => {
      const { x, y } = ${JSON.stringify(at)};
      const target = document.elementFromPoint(x, y);
      const where = { clientX: x, clientY: y, screenX: x, screenY: y, bubbles: true, composed: true, cancelable: true, view: window };
      for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup'])
        for (const pointerType of ['mouse', 'touch'])
          target.dispatchEvent(new PointerEvent(type, { ...where, pointerType, isPrimary: true }));
      for (const type of ['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'click'])
        target.dispatchEvent(new MouseEvent(type, where));
      for (const key of ['N', 'Enter', ' '])
        target.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }));
    })()`);
    await pause(SETTLED_MS);
    expect(await page.card()).toBeNull();
  });

  it('1: neither closes a card nor presses a button of it', async () => {
    const page = await openCard();
    await page.tab.evaluate(`(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true }));
      const host = document.querySelector('siyaq-card');
      for (const type of ['pointerdown', 'pointerup', 'click', 'mousemove'])
        host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      host.click();
    })()`);
    await pause(SETTLED_MS);
    const card = await page.cardOpened('Moscow');
    expect(card.buttons).toContain(word('card.save'));
  });

  it('2: a click in the first half second does nothing', async () => {
    const page = await openCard();
    const point = await page.inCard<{ x: number; y: number }>(`(root) => {
      const save = [...root.querySelectorAll('button')].find((b) => b.textContent.includes(${JSON.stringify(word('card.save'))}));
      const { x, y, width, height } = save.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }`);
    await page.press('Escape');
    await page.cardClosed();
    await page.tab.mouse.move(5, 5);
    await page.hover('موسكو');
    await page.cardOpened('Moscow', 3_000);
    await page.tab.mouse.click(point!.x, point!.y);
    await pause(SETTLED_MS);
    expect((await page.card())?.buttons ?? [word('card.save')]).toContain(word('card.save'));
  });

  it('2: a popover over the card closes it', async () => {
    const page = await openCard();
    await page.tab.evaluate(`(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style = 'position:fixed;inset:0;width:100%;height:100%;opacity:0;pointer-events:none';
      document.body.append(cover);
      addEventListener('beforetoggle', (event) => event.stopImmediatePropagation(), true);
      cover.showPopover();
    })()`);
    await page.cardClosed();
  });

  it('3: a modal dialog closes it', async () => {
    const page = await openCard();
    await page.tab.evaluate(`(() => {
      const modal = document.createElement('dialog');
      modal.textContent = 'نافذة';
      document.body.append(modal);
      modal.showModal();
    })()`);
    await page.cardClosed();
  });

  it('4: does not see into the card', async () => {
    const page = await openCard();
    const seen = await page.tab.evaluate(`(() => {
      const host = document.querySelector('siyaq-card');
      const { x, y } = host.getBoundingClientRect();
      const texts = [document.documentElement.innerText, document.documentElement.textContent, host.outerHTML];
      return { root: host.shadowRoot, leaks: texts.some((text) => text.includes('Moscow')), attributes: host.attributes.length };
    })()`);
    expect(seen).toEqual({ root: null, leaks: false, attributes: 0 });
  });

  it('5: cannot read the card out of a selection', async () => {
    const page = await openCard();
    const { box } = await page.cardOpened();
    await page.tab.mouse.click(box.x + box.width / 2, box.y + 40, { count: 3 });
    await page.tab.keyboard.down('Control');
    await page.press('a');
    await page.tab.keyboard.up('Control');
    const selected = (await page.tab.evaluate('String(getSelection())')) as string;
    expect(selected).not.toContain('Moscow');
  });

  it('6: there is no field in the card whose keys it could hear', async () => {
    const page = await openCard();
    const fields = await page.inCard<number>(
      `(root) => root.querySelectorAll('input, textarea, select, [contenteditable]').length`,
    );
    expect(fields).toBe(0);
  });

  it('8: clears the highlights in vain, and finds only the six names', async () => {
    const page = await openStory();
    const names = (await page.tab.evaluate('[...CSS.highlights.keys()]')) as string[];
    expect(
      names.every((name) => /^siyaq-(person|place|organisation|event|concept|current)$/.test(name)),
    ).toBe(true);
    await page.tab.evaluate('CSS.highlights.clear()');
    await expect.poll(() => page.painted(), PATIENT).toEqual(expect.arrayContaining(['موسكو']));
  });

  it('9: loads no file of ours', async () => {
    const page = await openStory();
    const loaded = await page.tab.evaluate(`Promise.all(
      ['boot.js', 'content-scripts/annotator.js', 'content-scripts/card.js', 'icon/128.png', 'popup.html', 'manifest.json'].map((file) =>
        fetch('${scene.driver.origin}/' + file).then(() => file, () => null)))`);
    expect(loaded).toEqual([null, null, null, null, null, null]);
  });

  it('10: has no way to speak to us', async () => {
    const page = await openStory();
    const api = await page.tab.evaluate(
      `[typeof globalThis.chrome?.runtime?.sendMessage, typeof globalThis.browser?.runtime]`,
    );
    expect(api).toEqual(['undefined', 'undefined']);
  });

  it('16: does not mislead us by fields named like properties', async () => {
    const body = STORY.replace(
      '<article>',
      '<form><input name="parentNode"><input name="childNodes"><input name="nodeType"><input name="ownerDocument"><input name="closest"><input name="tagName"><input name="getAttribute"><article>',
    ).replace('</article>', '</article></form>');
    const page = await scene.open(CURATED, body);
    await expectPainted(page, 'موسكو', 'كازاخستان');
    await page.hover('موسكو');
    await page.cardOpened('Moscow');
  });

  it('16: does not mislead us by replaced built-ins', async () => {
    const script = `<script>
      Node.prototype.appendChild = Element.prototype.append = () => { throw new Error('page') };
      Element.prototype.attachShadow = function () { return this };
      window.Highlight = class {};
      Array.prototype.map = () => [];
    </script>`;
    const page = await scene.open(CURATED, STORY.replace('<body>', `<body>${script}`));
    await expect
      .poll(
        () => page.tab.evaluate('Array.from(CSS.highlights.get("siyaq-place") ?? []).length'),
        PATIENT,
      )
      .toBe(2);
  });
});
