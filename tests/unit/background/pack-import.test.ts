// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import type { PackInfo } from '@/lib/pack/info';
import { page } from './harness';
import { BUNDLED, connect, deskPack, wake } from './pack-harness';
import { fakeTabs } from './tabs';

const PAGE = 'زار روسيا الاتحادية، وقال الجيش الروسي إن المنظمة بخير.';
const text = (pack = deskPack()) => JSON.stringify(pack);
const ids = (packs: readonly PackInfo[]) => packs.map(({ id }) => id);

describe('an import', () => {
  it('shows what it is, and is in use once accepted, after a kill too', async () => {
    const { sendMessage } = fakeTabs([{ id: 3, url: 'https://news.example/a' }], [3]);
    const first = wake();
    expect((await first.find(PAGE)).ids).toEqual(['russia']);
    const { offered, outcome } = await first.importPack(text());
    expect(offered).toMatchObject({
      preview: {
        info: {
          id: 'desk',
          author: 'Desk of a paper',
          counts: { entities: 3, aliases: 5, facts: 3, events: 1, relations: 1 },
          bytes: new TextEncoder().encode(text()).length,
        },
        sources: [{ title: { ar: 'صحيفة', en: 'A paper' }, kind: 'record' }],
        sample: [
          { type: 'place', name: { ar: 'rus', en: 'rus' } },
          { type: 'organisation' },
          { type: 'place' },
        ],
        replaces: null,
        merged: 1,
      },
    });
    expect(outcome?.type === 'stored' && ids(outcome.packs)).toEqual(['bundled', 'desk']);
    for (const life of [first, wake()]) {
      const { ids, cards } = await life.find(PAGE);
      expect(ids).toEqual(['russia', 'desk:army', 'desk:army']);
      expect(cards.map(({ entity }) => entity)).toEqual(['russia', 'desk:army']);
      expect(cards[0]?.packs.map(({ title }) => title)).toEqual(['المرفقة', 'المكتب']);
      expect(cards[0]?.facts.map(({ id, pack }) => [id, pack])).toEqual([
        ['desk:rus-fact', 'المكتب'],
      ]);
      expect(cards[1]).toMatchObject({
        facts: [{ when: expect.stringContaining('نحو يناير'), evidence: [{ source: 'صحيفة' }] }],
        events: [{ id: 'desk:parade' }],
        related: [{ predicate: 'partOf', others: [{ entity: 'desk:rus', name: 'rus' }] }],
        packs: [
          { id: 'desk', author: 'Desk of a paper', imported: expect.stringContaining('يناير') },
        ],
      });
    }
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
    expect(sendMessage.mock.calls[0]?.slice(0, 2)).toMatchObject([
      3,
      { type: 'settingsChanged', request: { packs: true } },
    ]);
  });

  it('finds a name of two letters only as the pack writes it', async () => {
    const life = wake();
    await life.importPack(text());
    expect((await life.find('قال صح ذلك', 'قال صَح ذلك')).ids).toEqual(['desk:who']);
  });

  it('tells its events on the timeline, under its title', async () => {
    const life = wake();
    await life.importPack(text());
    const { story } = await life.reply<{ story: unknown[] }>('getTimeline', {});
    expect(story).toMatchObject([
      { id: 'desk:parade', pack: 'المكتب', participants: [{ id: 'desk:army' }] },
    ]);
  });

  it('changes nothing before the reader accepts, and none where the window goes', async () => {
    const life = wake();
    const port = connect(life.listen, 'import-pack');
    port.say({ type: 'piece', text: text() });
    port.say({ type: 'end' });
    await port.wait('preview');
    expect(ids(await life.reply('getPacks', {}))).toEqual(['bundled']);
    port.close();
    port.say({ type: 'accept' });
    expect((await life.importPack(text())).outcome?.type).toBe('stored');
  });

  it('ends in the middle of the work when the window goes', async () => {
    const life = wake();
    const port = connect(life.listen, 'import-pack');
    port.say({ type: 'piece', text: text() });
    port.say({ type: 'end' });
    await port.wait('preview');
    port.say({ type: 'accept' });
    port.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ids(await life.reply('getPacks', {}))).toEqual(['bundled']);
  });

  it('is one at a time', async () => {
    const life = wake();
    const first = connect(life.listen, 'import-pack');
    const second = connect(life.listen, 'import-pack');
    expect(second.heard).toEqual([{ type: 'failed', reason: 'failed' }]);
    expect(second.isOpen()).toBe(false);
    first.close();
    expect(connect(life.listen, 'import-pack').isOpen()).toBe(true);
  });

  it('of an id that is there replaces it, and keeps its place', async () => {
    const life = wake();
    await life.importPack(text());
    await life.importPack(
      text(deskPack({ id: 'other', entities: [] as never, events: [], relations: [] })),
    );
    const { offered } = await life.importPack(
      text(
        deskPack({
          author: 'Someone',
          entities: deskPack().entities.slice(0, 1),
          events: [],
          relations: [],
        }),
      ),
    );
    expect(offered).toMatchObject({ preview: { replaces: { author: 'Desk of a paper' } } });
    const packs = await life.reply<PackInfo[]>('getPacks', {});
    expect(packs.map(({ id, author }) => [id, author])).toEqual([
      ['bundled', 'Test'],
      ['desk', 'Someone'],
      ['other', 'Desk of a paper'],
    ]);
    expect((await life.find(PAGE)).ids).toEqual(['russia']);
  });

  it('of the bundled pack’s id is refused', async () => {
    const { outcome } = await wake().importPack(text({ ...BUNDLED, author: 'Someone' }));
    expect(outcome).toEqual({
      type: 'refused',
      problems: [{ path: 'id', code: 'bundledId', values: ['bundled'] }],
      total: 1,
    });
  });

  it('that the disk has no room for changes nothing', async () => {
    const life = wake();
    await life.importPack(text());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const { outcome } = await life.importPack(text(deskPack({ author: 'Someone' })));
    put.mockRestore();
    expect(outcome).toEqual({ type: 'failed', reason: 'full' });
    const [, desk] = await life.reply<PackInfo[]>('getPacks', {});
    expect(desk?.author).toBe('Desk of a paper');
    expect((await wake().find(PAGE)).ids).toEqual(['russia', 'desk:army', 'desk:army']);
  });
});

describe('a port', () => {
  it.each([
    ['a page', 'import-pack', page()],
    ['a page', 'export-pack', page()],
    ['another extension', 'import-pack', { ...page(), id: 'other' }],
    ['our window, of another name', 'timeline', undefined],
  ])('of %s is closed: %s', (_who, name, sender) => {
    const port = connect(wake().listen, name, sender);
    expect(port.isOpen()).toBe(false);
    port.say({ type: 'piece', text: text() });
    expect(port.heard).toEqual([]);
  });

  it.each([
    ['no message', null],
    ['an unknown message', { type: 'store' }],
    ['a yes before the end', { type: 'accept' }],
    ['too long a piece', { type: 'piece', text: 'ا'.repeat(1_000_001) }],
  ])('is closed at %s', async (_what, message) => {
    const port = connect(wake().listen, 'import-pack');
    port.say(message);
    expect(await port.wait('stored')).toBeNull();
  });

  it('is closed at more than a pack may have', async () => {
    const port = connect(wake().listen, 'import-pack');
    const piece = 'a'.repeat(1_000_000);
    for (let i = 0; i < 20; i++) port.say({ type: 'piece', text: piece });
    expect(port.isOpen()).toBe(true);
    port.say({ type: 'piece', text: piece });
    expect(await port.wait('failed')).toEqual({ type: 'failed', reason: 'failed' });
  });
});

describe('giving out', () => {
  const give = async (life: ReturnType<typeof wake>, id: string) => {
    const port = connect(life.listen, 'export-pack');
    port.say({ type: 'export', id });
    const end = await port.wait('end', 'failed');
    const pieces = port.heard.flatMap((reply) => (reply.type === 'piece' ? [reply.text] : []));
    return { end: end?.type, text: pieces.join('') };
  };

  it('gives back what was imported, and what the extension brings', async () => {
    const life = wake();
    await life.importPack(text());
    const given = await give(life, 'desk');
    expect(given.end).toBe('end');
    expect(JSON.parse(given.text)).toEqual(deskPack());
    expect(await give(life, 'bundled')).toEqual({ end: 'end', text: JSON.stringify(BUNDLED) });
    expect((await give(life, 'nothing')).end).toBe('failed');
  });
});

describe('the packs that there are', () => {
  it('are used or not as the reader wants', async () => {
    const life = wake();
    await life.importPack(text());
    await life.reply('changePack', { id: 'desk', enabled: false });
    expect((await life.find(PAGE)).ids).toEqual(['russia']);
    await life.reply('changePack', { id: 'desk', enabled: true });
    await life.reply('changePack', { id: 'bundled', enabled: false });
    for (const one of [life, wake()]) {
      const { ids, cards } = await one.find(PAGE);
      expect(ids).toEqual(['desk:rus', 'desk:army', 'desk:army']);
      expect(cards[0]?.packs).toHaveLength(1);
    }
  });

  it('can be removed, and come back', async () => {
    const life = wake();
    await life.importPack(text());
    expect(ids(await life.reply('removePack', { id: 'desk' }))).toEqual(['bundled']);
    expect((await life.find(PAGE)).ids).toEqual(['russia']);
    expect(ids(await wake().reply('restorePack', { id: 'desk' }))).toEqual(['bundled', 'desk']);
  });

  it('are gone for good a day after they were removed, not sooner', async () => {
    const life = wake();
    await life.importPack(text());
    const now = life.state.now();
    await life.reply('removePack', { id: 'desk' });
    await life.state.packs.purge(now + 23 * 3_600_000);
    expect(JSON.parse(await life.state.packs.text('desk'))).toEqual(deskPack());
    await life.state.packs.purge(now + 24 * 3_600_000);
    expect(await life.state.packs.text('desk')).toBe('');
    expect(ids(await life.reply('restorePack', { id: 'desk' }))).toEqual(['bundled']);
  });
});
