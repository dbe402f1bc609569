import { expect, it } from 'vitest';
import type { OwnPage } from '../../tools/browsers/own-page';
import { pause } from '../../tools/browsers/until';
import {
  CURATED,
  ELSEWHERE,
  expectPainted,
  fixture,
  inBothBrowsers,
  PATIENT,
  simplePage,
  word,
} from './harness';

const CURATED_ORIGIN = 'https://*.aljazeera.net/*';
const MOSCOW = simplePage('يصل الوفد إلى موسكو غدًا للقاء توكاييف.');
const NO_ARABIC =
  '<!doctype html><meta charset="utf-8"><title>Plain</title><p>Nothing for us here.</p>';

const expectText = (page: OwnPage, text: string) =>
  expect
    .poll(async () => (await page.text()).replace(/[\u2066-\u2069]/g, ''), PATIENT)
    .toContain(text);

inBothBrowsers('options and popup', (scene) => {
  it('a switch in the options changes every open page at once', async () => {
    const first = await scene.open(CURATED, MOSCOW);
    await expectPainted(first, 'موسكو', 'توكاييف');
    const second = await scene.open(`${CURATED}/2`, MOSCOW);
    await expectPainted(second, 'موسكو', 'توكاييف');
    const options = await scene.driver.openOwn('options.html');
    await options.click(word('types.person'));
    await expect.poll(() => first.painted(), PATIENT).toEqual(['موسكو']);
    await expect.poll(() => second.painted(), PATIENT).toEqual(['موسكو']);
    await options.click(word('types.person'));
    await expectPainted(first, 'موسكو', 'توكاييف');
    await expectPainted(second, 'موسكو', 'توكاييف');
    await options.close();
  });

  it('the pause of the options clears every page, and ends again', async () => {
    const page = await scene.open(CURATED, MOSCOW);
    await expectPainted(page, 'موسكو');
    const options = await scene.driver.openOwn('options.html');
    await options.click(word('options.pause'));
    await expect.poll(() => page.painted(), PATIENT).toEqual([]);
    const popup = await scene.driver.openPopup(page);
    await expectText(popup, word('popup.paused'));
    await popup.close();
    await options.click(word('options.pause'));
    // Read anew, and a tab behind another is read to its end only when it is seen again.
    await page.tab.bringToFront();
    await expectPainted(page, 'موسكو');
    await options.close();
  });

  it('the popup tells what stands on the page, and leads to it', async () => {
    const page = await scene.open(CURATED, fixture('withdrawal'));
    await expectPainted(page, 'توكاييف');
    const popup = await scene.driver.openPopup(page);
    await expectText(popup, word('types.person'));
    await expectText(popup, word('popup.summary'));
    await expectText(popup, 'Tokayev');
    await popup.click('Tokayev');
    await page.cardOpened('Tokayev');
  });

  it('the popup says that nothing was found', async () => {
    const page = await scene.open(CURATED, simplePage());
    const control = await scene.open(`${CURATED}/2`, MOSCOW);
    await expectPainted(control, 'موسكو');
    const popup = await scene.driver.openPopup(page);
    await expectText(popup, 'Siyaq found no name it knows in');
    await popup.close();
  });

  it('the popup offers to look at a page with little text, and says when it is not Arabic', async () => {
    const page = await scene.open(CURATED, NO_ARABIC);
    const popup = await scene.driver.openPopup(page);
    await expectText(popup, word('popup.idle'));
    await popup.click(word('popup.look'));
    await expectText(popup, word('popup.notArabic'));
    await popup.close();
  });

  it('the popup reads any other page when asked, this once', async () => {
    const page = await scene.open(ELSEWHERE, MOSCOW);
    const popup = await scene.driver.openPopup(page);
    await expectText(popup, word('popup.permission'));
    expect(await page.painted()).toEqual([]);
    await popup.click(word('popup.annotate'));
    await expectPainted(page, 'موسكو');
    await expectText(popup, '2 names');
    await popup.close();
    await page.hover('موسكو');
    await page.cardOpened('Moscow');
  });

  it('the popup turns a site off and on', async () => {
    const page = await scene.open(CURATED, MOSCOW);
    await expectPainted(page, 'موسكو');
    const popup = await scene.driver.openPopup(page);
    await popup.click(word('popup.onThisSite'));
    await expect.poll(() => page.painted(), PATIENT).toEqual([]);
    await expectText(popup, word('popup.siteOff'));
    const later = await scene.open(`${CURATED}/2`, MOSCOW);
    const again = await scene.driver.openPopup(later);
    await expectText(again, word('popup.siteOff'));
    expect(await later.painted()).toEqual([]);
    await again.click(word('popup.siteOn'));
    await expectPainted(later, 'موسكو');
    await again.close();
    // In the background a page may wait with its paint until it is looked at.
    await page.tab.bringToFront();
    await expectPainted(page, 'موسكو');
  });

  it('the popup knows pages on which no extension may run', async () => {
    const closed = scene.driver.name === 'chromium' ? 'chrome://version/' : 'about:blank';
    const page = await scene.driver.openNews(closed, null);
    const popup = await scene.driver.openPopup(page);
    await expectText(popup, word('popup.never'));
    await popup.close();
    await page.close();
  });

  it('options and timeline open from the popup', async () => {
    const page = await scene.open(CURATED, MOSCOW);
    await expectPainted(page, 'موسكو');
    await (await scene.driver.openPopup(page)).click(word('popup.timeline'));
    const timeline = await scene.driver.openedOwn('timeline.html');
    await expectText(timeline, word('timeline.title'));
    await timeline.close();
    await (await scene.driver.openPopup(page)).click(word('popup.options'));
    const options = await scene.driver.openedOwn('options.html');
    await expectText(options, word('options.title'));
    await options.close();
  });
});

inBothBrowsers('a curated site whose permission was withdrawn', (scene) => {
  it('is left alone until the reader asks for a page', async () => {
    await scene.driver.revoke([CURATED_ORIGIN]);
    const page = await scene.open(CURATED, MOSCOW);
    await pause(1_000);
    expect(await page.painted()).toEqual([]);
    // For this page the button is the permission: both browsers then run what they held back,
    // Chromium in place of the popup.
    await scene.driver.pressButton(page);
    await expectPainted(page, 'موسكو');
  });
});

inBothBrowsers(
  'with the permission for all sites',
  (scene) => {
    it('names are found on a page of any site as it loads', async () => {
      const page = await scene.open(ELSEWHERE, MOSCOW);
      await expectPainted(page, 'موسكو');
    });

    it('curated sites are not done twice', async () => {
      const page = await scene.open(CURATED, MOSCOW);
      await expectPainted(page, 'موسكو');
      expect((await page.painted()).sort()).toEqual(['توكاييف', 'موسكو']);
    });
  },
  { everywhere: true },
);
