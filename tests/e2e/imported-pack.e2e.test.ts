import { expect, it } from 'vitest';
import type { OwnPage } from '../../tools/browsers/own-page';
import { CURATED, expectPainted, inBothBrowsers, PATIENT, simplePage } from './harness';

const PAGE = simplePage('زار موسكو مدير مرصد الغيوم، وعاد منها في اليوم نفسه.');
const TEXT = { ar: 'مرصد', en: 'Observatory' };
const PACK = {
  format: 'siyaq-pack',
  version: 1,
  id: 'clouds',
  title: { ar: 'الغيوم', en: 'Clouds' },
  author: 'A desk',
  sources: [{ id: 'record', kind: 'record', title: { ar: 'سجل', en: 'Record' } }],
  entities: [
    {
      id: 'observatory',
      type: 'organisation',
      name: TEXT,
      description: TEXT,
      aliases: [{ form: 'مرصد الغيوم', kind: 'name' }],
      facts: [],
    },
  ],
  events: [],
  relations: [],
};

/** What the options page does, without its buttons. */
const importing = (pack: unknown) => `new Promise((resolve) => {
  const port = (globalThis.browser ?? chrome).runtime.connect({ name: 'import-pack' });
  port.onMessage.addListener((said) => {
    if (said.type === 'preview') port.postMessage({ type: 'accept' });
    else if (said.type !== 'progress') resolve(said.type);
  });
  port.onDisconnect.addListener(() => resolve('closed'));
  port.postMessage({ type: 'piece', text: ${JSON.stringify(JSON.stringify(pack))} });
  port.postMessage({ type: 'end' });
})`;

const ask = (page: OwnPage, type: string, request: unknown) =>
  page.evaluate<{ ok: boolean }>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ type, request })})`,
  );

inBothBrowsers('an imported pack', (scene) => {
  it('marks open pages at once, and clears them when it is switched off', async () => {
    const page = await scene.open(CURATED, PAGE);
    await expectPainted(page, 'موسكو');
    const options = await scene.driver.openOwn('options.html');
    expect(await options.evaluate(importing(PACK))).toBe('stored');
    await expectPainted(page, 'موسكو', 'مرصد الغيوم');
    await ask(options, 'changePack', { id: 'clouds', enabled: false });
    await expect.poll(() => page.painted(), PATIENT).toEqual(['موسكو']);
    await ask(options, 'changePack', { id: 'clouds', enabled: true });
    await expectPainted(page, 'موسكو', 'مرصد الغيوم');
    await options.close();
  });

  it('is there after the background was killed, and after the browser was started anew', async () => {
    await scene.driver.killBackground();
    await expectPainted(await scene.open(`${CURATED}/2`, PAGE), 'موسكو', 'مرصد الغيوم');
    await scene.driver.restart();
    await expectPainted(await scene.open(`${CURATED}/3`, PAGE), 'موسكو', 'مرصد الغيوم');
  });
});
