import { expect, it } from 'vitest';
import type { NewsPage } from '../../tools/browsers/news-page';
import type { OwnPage } from '../../tools/browsers/own-page';
import { CURATED, expectPainted, inBothBrowsers, PATIENT, simplePage, word } from './harness';

const sentence = (what: string) => `يصل ${what} إلى موسكو مساء الغد في زيارة قصيرة.`;

inBothBrowsers('the reader keeps a sentence', (scene) => {
  const openCardOf = async (text: string): Promise<NewsPage> => {
    const page = await scene.open(CURATED, simplePage(text));
    await expectPainted(page, 'موسكو');
    await page.hover('موسكو');
    await page.cardOpened('Moscow');
    return page;
  };

  const save = async (text: string): Promise<NewsPage> => {
    const page = await openCardOf(text);
    await page.clickInCard(word('card.save'));
    await expect
      .poll(async () => (await page.card())?.text, PATIENT)
      .toContain(word('card.notice.saved'));
    return page;
  };

  const withTimeline = async (look: (timeline: OwnPage) => Promise<void>): Promise<void> => {
    const timeline = await scene.driver.openOwn('timeline.html');
    try {
      await look(timeline);
    } finally {
      await timeline.close();
    }
  };

  /** Saved entries only, each once: the trash shows the same sentences. */
  const entries = (timeline: OwnPage) =>
    timeline.evaluate<string[]>(
      `[...document.querySelectorAll('main button')]
        .filter((button) => (button.ariaLabel ?? button.innerText).includes(${JSON.stringify(word('timeline.delete'))}))
        .map((button) => button.closest('article, li').innerText)`,
    );

  const expectKept = (text: string) =>
    withTimeline(async (timeline) => {
      await expect.poll(async () => (await entries(timeline)).join('\n'), PATIENT).toContain(text);
    });

  const expectGone = (text: string) =>
    withTimeline(async (timeline) => {
      await expect.poll(() => timeline.text(), PATIENT).toContain(word('timeline.title'));
      await expect
        .poll(async () => (await entries(timeline)).join('\n'), PATIENT)
        .not.toContain(text);
    });

  it('finds it on the timeline, with its page', async () => {
    await save(sentence('الوفد'));
    await withTimeline(async (timeline) => {
      await expect.poll(() => timeline.text(), PATIENT).toContain(sentence('الوفد'));
      const links = await timeline.evaluate<string[]>(
        `[...document.querySelectorAll('main a[href]')].map((a) => a.href)`,
      );
      expect(links).toContain(CURATED);
    });
  });

  it('sees in the card of the next visit that it is kept', async () => {
    await save(sentence('الفريق'));
    const again = await openCardOf(sentence('الفريق'));
    expect((await again.cardOpened()).buttons).toContain(word('card.remove'));
  });

  it('still has it when the background was killed', async () => {
    await save(sentence('الوزير'));
    await scene.driver.killBackground();
    await expectKept(sentence('الوزير'));
  });

  it('saves through a background that was just killed', async () => {
    const page = await openCardOf(sentence('السفير'));
    await scene.driver.killBackground();
    await page.clickInCard(word('card.save'));
    await expect
      .poll(async () => (await page.card())?.text, PATIENT)
      .toContain(word('card.notice.saved'));
    await expectKept(sentence('السفير'));
  });

  it('takes it back in the card', async () => {
    const page = await save(sentence('المبعوث'));
    await page.clickInCard(word('card.remove'));
    await expect
      .poll(async () => (await page.card())?.text, PATIENT)
      .toContain(word('card.notice.removed'));
    await expectGone(sentence('المبعوث'));
  });

  it('deletes it on the timeline and has it back by undo', async () => {
    await save(sentence('الرئيس'));
    await withTimeline(async (timeline) => {
      await expect.poll(() => timeline.text(), PATIENT).toContain(sentence('الرئيس'));
      const before = (await entries(timeline)).length;
      await timeline.click(word('timeline.delete'));
      await expect.poll(() => timeline.text(), PATIENT).toContain(word('timeline.deleted'));
      await expect.poll(async () => (await entries(timeline)).length, PATIENT).toBe(before - 1);
      await timeline.click(word('undo'));
      await expect.poll(async () => (await entries(timeline)).length, PATIENT).toBe(before);
    });
  });

  it('sees it appear on a timeline that is open already', async () => {
    const timeline = await scene.driver.openOwn('timeline.html');
    await save(sentence('القائد'));
    await expect.poll(() => timeline.text(), PATIENT).toContain(sentence('القائد'));
    await timeline.close();
  });

  it('still has everything after the browser was closed and opened', async () => {
    await save(sentence('العائد'));
    await scene.driver.restart();
    await expectKept(sentence('العائد'));
  });
});
