import { expect, it } from 'vitest';
import type { NewsPage } from '../../tools/browsers/news-page';
import { CURATED, expectPainted, inChromium, simplePage } from './harness';

/** Evaluates where our content scripts run, as an attacker who broke out of the page would. */
async function asContentScript(page: NewsPage, expression: string): Promise<unknown> {
  const cdp = await page.tab.createCDPSession();
  const contexts: { id: number; origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await cdp.send('Runtime.enable');
  const ours = contexts.find(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!ours) throw new Error('no content script of ours');
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    contextId: ours.id,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await cdp.detach();
  return exceptionDetails ? String(exceptionDetails.exception?.description) : result.value;
}

// Firefox has no access level for storage, and its debugger no way into our scripts' world.
inChromium('a compromised renderer', (scene) => {
  const openStory = async () => {
    const page = await scene.open(CURATED, simplePage('يصل الوفد إلى موسكو غدًا.'));
    await expectPainted(page, 'موسكو');
    return page;
  };

  it('reads no storage', async () => {
    const page = await openStory();
    const answer = await asContentScript(
      page,
      `chrome.storage.local.get().then((all) => Object.keys(all), (error) => 'refused: ' + error.message)`,
    );
    expect(answer).toMatch(/^refused: .*not allowed/i);
  });

  it.each([
    ['getTimeline', {}],
    ['getSettings', {}],
    ['changeSettings', { paused: true }],
    ['deleteEntry', { id: 'some-entry-id' }],
    ['annotateTab', { tabId: 1 }],
    ['setSite', { tabId: 1, off: true }],
    ['summarise', { blocks: [], mentions: [] }],
  ])('is refused what only our windows may ask: %s', async (type, request) => {
    const page = await openStory();
    const answer = await asContentScript(
      page,
      `chrome.runtime.sendMessage(${JSON.stringify({ type, request })})`,
    );
    expect(answer).toMatchObject({ ok: false });
  });

  it('cannot send what has no shape', async () => {
    const page = await openStory();
    const message = { type: 'findMentions', request: { blocks: 'all', token: 'x' } };
    const answer = await asContentScript(
      page,
      `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    );
    expect(answer).toMatchObject({ ok: false });
  });
});
