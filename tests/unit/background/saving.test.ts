import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createRateLimit } from '@/entrypoints/background/rate-limit';
import { NEWS, page, popup, startBackground } from './harness';

afterEach(() => vi.restoreAllMocks());

const SAVE = { id: 'entry-0001', sentence: 'قال توكاييف إن النظام استُعيد.', entity: 'tokayev' };
const OK = { ok: true, reply: { ok: true } };
const refused = (reason: string) => ({ ok: true, reply: { ok: false, reason } });

async function disk(): Promise<string> {
  return JSON.stringify(await fakeBrowser.storage.local.get(null));
}

describe('saveSentence', () => {
  it('keeps sentence, page, date and name', async () => {
    const { ask, state } = startBackground();
    const request = { ...SAVE, published: '2022-01-13T10:00:00+03:00' };
    expect(await ask('saveSentence', request, page(`${NEWS}#part`))).toEqual(OK);
    expect((await state.timeline.read()).entries).toEqual([
      {
        version: 1,
        id: 'entry-0001',
        url: NEWS,
        title: 'عنوان الصفحة',
        sentence: SAVE.sentence,
        entity: 'tokayev',
        entityName: { ar: 'قاسم جومارت توكاييف', en: 'Kassym-Jomart Tokayev' },
        published: '2022-01-13T10:00:00+03:00',
        savedAt: Date.UTC(2026, 0, 5),
      },
    ]);
  });

  it('is the same entry when repeated, also by a background that was killed', async () => {
    await startBackground().ask('saveSentence', SAVE, page());
    const before = await disk();
    const next = startBackground({ now: () => Date.UTC(2027, 0, 1) });
    expect(await next.ask('saveSentence', SAVE, page())).toEqual(OK);
    expect(await disk()).toBe(before);
  });

  it('lets no page overwrite another’s entry', async () => {
    const { ask } = startBackground();
    await ask('saveSentence', SAVE, page());
    const before = await disk();
    const evil = { ...SAVE, sentence: 'جملة أخرى' };
    expect(await ask('saveSentence', evil, page('https://evil.example/'))).toEqual(
      refused('failed'),
    );
    expect(await ask('saveSentence', evil, page())).toEqual(refused('failed'));
    expect(await disk()).toBe(before);
  });

  it.each([
    ['controls only', '\u202e\u2066\u0000'],
    ['space only', ' \n '],
    ['half a character', '\ud83d'],
  ])('refuses a sentence of %s', async (_why, sentence) => {
    const { ask } = startBackground();
    expect(await ask('saveSentence', { ...SAVE, sentence }, page())).toEqual(refused('failed'));
    expect(await disk()).toBe('{}');
  });

  it.each([['about:blank'], ['data:text/html,x'], [`https://a.example/${'a'.repeat(2_100)}`]])(
    'refuses a page without an address of its own: %s',
    async (url) => {
      const { ask } = startBackground();
      expect(await ask('saveSentence', SAVE, page(url))).toEqual(refused('failed'));
    },
  );

  it('gives the id of the entry that another tab made of the sentence', async () => {
    const { ask, state } = startBackground();
    await ask('saveSentence', SAVE, page());
    expect(await ask('saveSentence', { ...SAVE, id: 'entry-0002' }, page())).toEqual({
      ok: true,
      reply: { ok: true, id: 'entry-0001' },
    });
    expect((await state.timeline.read()).entries).toHaveLength(1);
  });

  it('refuses a name that no card is about', async () => {
    const { ask } = startBackground();
    expect(await ask('saveSentence', { ...SAVE, entity: '=cmd()' }, page())).toEqual(
      refused('failed'),
    );
    expect(await disk()).toBe('{}');
  });

  it('keeps the title cleaned', async () => {
    const { ask, state } = startBackground();
    const sender = page();
    Object.assign(sender.tab!, { title: ' a\u202eb\n c ' });
    await ask('saveSentence', SAVE, sender);
    expect((await state.timeline.read()).entries[0]?.title).toBe('ab c');
  });

  it('answers before windows and tabs have heard of it', async () => {
    fakeBrowser.runtime.onMessage.addListener(() => new Promise(() => {}));
    expect(await startBackground().ask('saveSentence', SAVE, page())).toEqual(OK);
  });

  it.each([['=cmd()'], ['2022-01-13=cmd()'], ['2022-01-13\n=cmd()']])(
    'keeps no date that is none: %j',
    async (published) => {
      const { ask, state } = startBackground();
      await ask('saveSentence', { ...SAVE, published }, page());
      expect((await state.timeline.read()).entries[0]).not.toHaveProperty('published');
    },
  );

  it('allows ten a second and tab', async () => {
    let now = 0;
    const { ask } = startBackground({ saves: createRateLimit(10, () => now) });
    const save = (n: number, tabId: number) =>
      ask(
        'saveSentence',
        { ...SAVE, id: `entry-${1000 + n}`, sentence: `${n}.` },
        page(NEWS, { tabId }),
      );
    for (let n = 0; n < 10; n++) expect(await save(n, 1)).toEqual(OK);
    expect(await save(10, 1)).toEqual(refused('tooMany'));
    expect(await save(11, 2)).toEqual(OK);
    now = 1_001;
    expect(await save(12, 1)).toEqual(OK);
  });

  it('tells the windows once it is on disk', async () => {
    const { ask } = startBackground();
    const told = vi.fn(async () => disk());
    fakeBrowser.runtime.onMessage.addListener(told);
    await ask('saveSentence', SAVE, page());
    expect(told).toHaveBeenCalledWith(
      { type: 'stateChanged', request: { what: 'timeline' } },
      expect.anything(),
    );
    expect(await told.mock.results[0]?.value).toContain('entry-0001');
  });
});

describe('unsaveSentence', () => {
  it('moves into the trash what the page saved, and nothing else', async () => {
    const { ask, state } = startBackground();
    await ask('saveSentence', SAVE, page());
    const id = { id: SAVE.id };
    expect(await ask('unsaveSentence', id, page('https://b.example/'))).toEqual(refused('failed'));
    expect(await ask('unsaveSentence', { id: 'entry-9999' }, page())).toEqual(OK);
    expect((await state.timeline.read()).trash).toEqual([]);
    expect(await ask('unsaveSentence', id, page())).toEqual(OK);
    expect(await ask('unsaveSentence', id, page())).toEqual(OK);
    expect((await state.timeline.read()).trash).toMatchObject([id]);
    expect(await ask('saveSentence', SAVE, page())).toEqual(OK);
    expect(await state.timeline.read()).toMatchObject({ trash: [], entries: [id] });
  });
});

describe('a private window', () => {
  const secret = page('https://secret.example/', { incognito: true });

  it('leaves every byte of storage as it was', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
    const { ask, state } = startBackground();
    await ask('saveSentence', SAVE, page());
    const before = await disk();
    expect(await ask('saveSentence', { ...SAVE, id: 'entry-0002' }, secret)).toEqual(
      refused('private'),
    );
    expect(await ask('unsaveSentence', { id: SAVE.id }, page(NEWS, { incognito: true }))).toEqual(
      refused('private'),
    );
    const find = {
      blocks: [{ id: 1, text: SAVE.sentence }],
      page: { language: 'ar', established: [], cards: [] },
      token: 1,
    };
    expect(await ask('findMentions', find, page(NEWS, { incognito: true }))).toMatchObject({
      reply: { saved: [], settings: { canSave: false, off: false } },
    });
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(secret.tab as never);
    Object.assign(fakeBrowser.permissions, { contains: async () => true });
    await ask('setSite', { tabId: 7, off: true }, popup());
    expect(await ask('getSite', { tabId: 7 }, popup())).toMatchObject({
      reply: { host: 'secret.example', off: true, isPrivate: true },
    });
    expect(await disk()).toBe(before);
    await state.privateSites.forget();
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('secret');
  });
});
