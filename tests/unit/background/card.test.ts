import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, startBackground } from './harness';
import { fakeTabs } from './tabs';

afterEach(() => vi.restoreAllMocks());

const KNOWN = 'قال توكاييف إن النظام استُعيد.';

const ask = (text: string, { cards = [] as string[], page: more = {}, sender = page() } = {}) =>
  startBackground().ask(
    'findMentions',
    {
      blocks: [{ id: 1, text }],
      page: { language: 'ar', established: [], cards, ...more },
      token: 1,
    },
    sender,
  );

const card = (target: object) => ({ target, files: ['/content-scripts/card.js'] });

describe('the card', () => {
  it('comes to a page with its first names', async () => {
    const { executeScript } = fakeTabs([]);
    await ask(KNOWN);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith(card({ tabId: 7, frameIds: [0] }));
  });

  it('comes into the document that Chromium prepares unseen', async () => {
    const { executeScript } = fakeTabs([]);
    const unseen = { ...page(), frameId: 3, documentLifecycle: 'prerender', documentId: 'D1' };
    await ask(KNOWN, { sender: unseen as never });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith(card({ tabId: 7, documentIds: ['D1'] }));
  });

  it('stays away where nothing is known', async () => {
    const { executeScript } = fakeTabs([]);
    expect(await ask('لا اسم معروفًا في هذا النص.')).toMatchObject({ ok: true });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('is not brought again to a page that has cards', async () => {
    const { executeScript } = fakeTabs([]);
    await ask(KNOWN, { cards: ['almaty'] });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('is brought again with new cards where it did not arrive', async () => {
    const { executeScript } = fakeTabs([]);
    await ask(KNOWN, { cards: ['almaty'], page: { hasCard: true } });
    expect(executeScript).not.toHaveBeenCalled();
    await ask(KNOWN, { cards: ['almaty'], page: { hasCard: false } });
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('is brought to a page that asks for nothing but it', async () => {
    const { executeScript } = fakeTabs([]);
    await ask('', { cards: ['almaty'], page: { hasCard: true } });
    expect(executeScript).not.toHaveBeenCalled();
    await ask('', { cards: ['almaty'], page: { hasCard: false } });
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('holds up no answer, not even when the page has gone', async () => {
    const { executeScript } = fakeTabs([]);
    executeScript.mockReturnValueOnce(new Promise(() => undefined));
    expect(await ask(KNOWN)).toMatchObject({ ok: true });
    executeScript.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    expect(await ask(KNOWN)).toMatchObject({ ok: true });
  });
});
