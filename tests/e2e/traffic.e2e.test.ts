import { afterAll, expect, it } from 'vitest';
import { startRecorder } from '../../tools/browsers/recorder';
import { pause } from '../../tools/browsers/until';
import { CURATED, expectPainted, fixture, inBothBrowsers, word } from './harness';

/** What the browsers ask their own makers for, whoever is installed in them. */
const MAKERS =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|googleusercontent\.com|mozilla\.(com|org|net)|firefox\.com|mozgcp\.net|mozaws\.net)(:\d+)?$/;

const recorder = await startRecorder();
afterAll(() => recorder.close());

/** A browser opens a connection to a page's own host before it knows that we answer. */
const PAGE_HOST = `${new URL(CURATED).host}:443`;

const strangers = () =>
  [...new Set(recorder.asked)].filter((host) => !MAKERS.test(host) && host !== PAGE_HOST);

inBothBrowsers(
  'nothing leaves the machine',
  (scene) => {
    it('a whole visit asks nobody for anything', async () => {
      recorder.asked.length = 0;
      const page = await scene.open(CURATED, fixture('withdrawal'));
      await expectPainted(page, 'توكاييف');
      await page.hoverPainted('موسكو');
      await page.cardOpened('Moscow');
      await page.clickInCard(word('card.save'));
      const popup = await scene.driver.openPopup(page);
      await pause(300);
      await popup.close();
      for (const path of ['options.html', 'timeline.html']) {
        const own = await scene.driver.openOwn(path);
        await pause(300);
        await own.close();
      }
      expect(strangers()).toEqual([]);
      const { origin } = new URL(CURATED);
      // A data: address is its own answer; Firefox has a font of its own at one.
      const asked = page.asked.filter((url) => !url.startsWith('data:'));
      expect(asked.filter((url) => url !== `${origin}/favicon.ico`)).toEqual([CURATED]);
    });

    it('and a request would have been seen', async () => {
      const page = await scene.driver.openNews('http://control.example/', null).catch(() => null);
      await page?.close();
      expect(strangers()).toEqual([expect.stringContaining('control.example')]);
    });
  },
  { proxyPort: recorder.port },
);
