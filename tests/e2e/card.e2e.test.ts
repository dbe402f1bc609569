import { expect, it } from 'vitest';
import { pause } from '../../tools/browsers/until';
import { CURATED, expectPainted, fixture, inBothBrowsers, simplePage, word } from './harness';

/** Longer than any wait after which a card opens or closes (lib/card/timings.ts). */
const SETTLED_MS = 900;

const STORY = simplePage(
  'يصل الوفد إلى موسكو غدًا ثم يمضي إلى كازاخستان.',
  'وقال توكاييف إن المحادثات ستبدأ مساء الجمعة.',
);

inBothBrowsers('the card', (scene) => {
  const openStory = async () => {
    const page = await scene.open(CURATED, STORY);
    await expectPainted(page, 'موسكو', 'كازاخستان', 'توكاييف');
    return page;
  };

  it('opens for the name under a resting mouse, beside its line', async () => {
    const page = await openStory();
    const { y } = await page.hover('موسكو');
    const card = await page.cardOpened();
    expect(card.name).toBe('Moscow');
    expect(card.text).toContain('موسكو');
    expect(card.hasFocus).toBe(false);
    // Wholly below or wholly above the line.
    expect(card.box.y > y || card.box.y + card.box.height < y).toBe(true);
    expect((await page.highlights()).current).toEqual(['موسكو']);
  });

  it('says on what evidence each fact rests', async () => {
    const page = await scene.open(CURATED, fixture('withdrawal'));
    await expectPainted(page, 'توكاييف');
    await page.hoverPainted('قاسم جومارت توكاييف');
    const { text, buttons } = await page.cardOpened('Tokayev');
    expect(text).toMatch(/withdrawal from Kazakhstan \(2022\)\W*, \W*paragraphs? /);
    expect(text).toContain(word('evidence.record'));
    expect(buttons).toEqual(
      expect.arrayContaining([word('card.save'), word('card.copy'), word('card.close')]),
    );
  });

  it('stays while the mouse is in it and goes when it leaves', async () => {
    const page = await openStory();
    await page.hover('موسكو');
    const { box } = await page.cardOpened();
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.tab.mouse.move(middle.x, middle.y, { steps: 8 });
    await pause(SETTLED_MS);
    expect(await page.card()).not.toBeNull();
    await page.tab.mouse.move(5, 5, { steps: 4 });
    await page.cardClosed();
    expect((await page.highlights()).current ?? []).toEqual([]);
  });

  it('goes when the mouse leaves the name for the page', async () => {
    const page = await openStory();
    const { x } = await page.hover('موسكو');
    await page.cardOpened();
    await page.tab.mouse.move(x, 5, { steps: 3 });
    await page.cardClosed();
  });

  it('closes on Escape and stays closed under the same resting mouse', async () => {
    const page = await openStory();
    await page.hover('موسكو');
    await page.cardOpened();
    await page.press('Escape');
    await page.cardClosed();
    await pause(SETTLED_MS);
    expect(await page.card()).toBeNull();
  });

  it('closes when its name is scrolled away', async () => {
    const page = await scene.open(CURATED, simplePage('موسكو.', '<br>'.repeat(80)));
    await expectPainted(page, 'موسكو');
    await page.hover('موسكو');
    await page.cardOpened();
    await page.tab.evaluate(`scrollTo({ top: 2000, behavior: 'instant' })`);
    await page.cardClosed();
  });

  it('never opens while the mouse only passes', async () => {
    const page = await openStory();
    const { x, y } = await page.pointOf('موسكو');
    for (let step = 0; step < 20; step++) {
      await page.tab.mouse.move(x + 100 - 10 * step, y);
    }
    await page.tab.mouse.move(5, 5);
    await pause(SETTLED_MS);
    expect(await page.card()).toBeNull();
  });

  it('never opens while the reader selects text', async () => {
    const page = await openStory();
    const from = await page.pointOf('الوفد');
    const to = await page.pointOf('موسكو');
    await page.tab.mouse.move(from.x, from.y);
    await page.tab.mouse.down();
    await page.tab.mouse.move(to.x, to.y, { steps: 4 });
    await pause(SETTLED_MS);
    expect(await page.card()).toBeNull();
    await page.tab.mouse.up();
  });

  it('is pinned by a click on the name, until Escape', async () => {
    const page = await openStory();
    const { x, y } = await page.hover('موسكو');
    await page.tab.mouse.click(x, y);
    await page.cardOpened();
    await page.tab.mouse.move(5, 5, { steps: 4 });
    await pause(SETTLED_MS);
    expect(await page.card()).not.toBeNull();
    await page.press('Escape');
    await page.cardClosed();
  });

  it('opens on a tap and closes on a tap elsewhere', async () => {
    const page = await openStory();
    const { x, y } = await page.pointOf('كازاخستان');
    await page.tab.touchscreen.tap(x, y);
    const { name } = await page.cardOpened();
    expect(name).toBe('Kazakhstan');
    await page.tab.touchscreen.tap(10, 10);
    await page.cardClosed();
  });

  it('is reached, walked and left by the keyboard alone', async () => {
    const page = await openStory();
    await page.tab.bringToFront();
    await scene.driver.runCommand('next-mention');
    const first = await page.cardOpened('Moscow');
    expect(first.hasFocus).toBe(true);
    await scene.driver.runCommand('next-mention');
    await page.cardOpened('Kazakhstan');
    await scene.driver.runCommand('next-mention');
    await page.cardOpened('Tokayev');
    await scene.driver.runCommand('previous-mention');
    await page.cardOpened('Kazakhstan');
    await page.press('Tab');
    expect((await page.cardOpened()).hasFocus).toBe(true);
    await page.press('Escape');
    await page.cardClosed();
  });

  it('says which of the names it is', async () => {
    const page = await openStory();
    await page.tab.bringToFront();
    await scene.driver.runCommand('next-mention');
    await page.cardOpened('Moscow');
    const said = await page.inCard<string>(
      `(root) => [...root.querySelectorAll('[aria-live], [role=status]')].map((e) => e.textContent).join(' ')`,
    );
    expect(said?.replace(/[\u2066-\u2069]/g, '')).toContain('1 of 3');
  });

  it('opens the timeline at an event', async () => {
    const page = await scene.open(CURATED, fixture('withdrawal'));
    await expectPainted(page, 'توكاييف');
    await page.hoverPainted('قاسم جومارت توكاييف');
    await page.cardOpened();
    const title = await page.inCard<string>(
      `(root) => root.querySelector('.events button .title').textContent`,
    );
    await page.clickInCard(title!);
    const timeline = await scene.driver.openedOwn('timeline.html');
    await expect
      .poll(() => timeline.evaluate<string>('document.activeElement.innerText'), { timeout: 5_000 })
      .toContain(title);
    expect(await timeline.evaluate('location.hash')).toMatch(/^#event=/);
    await timeline.close();
  });

  it('works in the shadow of a page that hides everything it does not know', async () => {
    const hostile = `<style>
      html > :not(head, body), siyaq-card { all: initial; opacity: 0 !important; pointer-events: none !important; transform: scale(0.1) !important; display: none !important }
      * { letter-spacing: 1em }</style>`;
    const page = await scene.open(CURATED, STORY.replace('</head>', `${hostile}</head>`));
    await expectPainted(page, 'موسكو');
    await page.hover('موسكو');
    const { box } = await page.cardOpened();
    expect(box.width).toBeGreaterThan(250);
    const style = await page.inCard<string[]>(
      `(root) => [getComputedStyle(root.host).opacity, getComputedStyle(root.host).pointerEvents, getComputedStyle(root.querySelector('[role=dialog]')).letterSpacing]`,
    );
    expect(style?.[0]).toBe('1');
    expect(style?.[2]).toBe('normal');
  });
});
