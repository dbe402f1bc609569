import { expect, it } from 'vitest';
import type { OwnPage } from '../../tools/browsers/own-page';
import { CURATED, expectPainted, inBothBrowsers, PATIENT, simplePage, word } from './harness';

const STORY = simplePage(
  'وصلت الوزيرة هند العياري إلى موسكو، وقالت العياري إن وزارة البساتين تعدّ دليلًا للزوار.',
  'وشكر الوزير سالم المرزوقي الوفد في 4 مارس 2021.',
);

inBothBrowsers('a pack from a page', (scene) => {
  const read = async (page: OwnPage) => (await page.text()).replace(/[\u2066-\u2069]/g, '');
  const expectText = (page: OwnPage, text: string) =>
    expect.poll(() => read(page), PATIENT).toContain(text);
  const tick = (page: OwnPage, name: string) =>
    page.evaluate(
      `[...document.querySelectorAll('.tick')]
        .find((label) => label.innerText.includes(${JSON.stringify(name)})).click()`,
    );

  it('is drafted, set right and in use at once; made again, it is the same pack', async () => {
    const page = await scene.open(CURATED, STORY);
    await expectPainted(page, 'موسكو');
    const popup = await scene.driver.openPopup(page);
    await expectText(popup, word('popup.makePack'));
    await popup.click(word('popup.makePack'));
    const editor = await scene.driver.openedOwn('editor.html');
    await expectText(editor, 'هند العياري');
    await expectText(editor, 'سالم المرزوقي');
    await expectText(editor, '4 مارس 2021');
    // What packs know stays out unless it is asked for.
    await expectText(editor, '1 name that other packs know');

    await tick(editor, 'سالم المرزوقي');
    await editor.click(word('editor.use'));
    await expectText(editor, word('editor.stored'));
    await expect
      .poll(() => page.painted(), PATIENT)
      .toEqual(expect.arrayContaining(['موسكو', 'هند العياري', 'العياري']));
    expect(await page.painted()).not.toContain('سالم المرزوقي');

    // A second thought: the name comes back, and the pack is replaced.
    await tick(editor, 'سالم المرزوقي');
    await editor.click(word('editor.use'));
    await expectText(editor, word('editor.stored'));
    await expectPainted(page, 'سالم المرزوقي', 'هند العياري');
    const packs = await editor.evaluate<{ id: string; importedAt: number | null }[]>(
      `browser.runtime.sendMessage({ type: 'getPacks', request: {} }).then(({ reply }) => reply)`,
    );
    expect(packs.filter(({ importedAt }) => importedAt !== null)).toHaveLength(1);
    await editor.evaluate(`browser.runtime.sendMessage(
      { type: 'removePack', request: { id: ${JSON.stringify(packs.at(-1)!.id)} } })`);
    await editor.close();
  });

  it('is not to be had of a page that is gone, and that is said', async () => {
    const editor = await scene.driver.openOwn('editor.html?tab=999999');
    await expectText(editor, word('editor.trouble.gone'));
    await editor.close();
  });
});
