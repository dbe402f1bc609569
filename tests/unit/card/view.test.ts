import { describe, expect, it } from 'vitest';
import { viewCard } from '@/lib/card/view';
import { compileDates } from '@/lib/pack/dates';
import { recordsOf, type Told } from '@/lib/pack/records';
import type { Fact, Pack } from '@/lib/pack/schema';
import { examplePack } from '../pack/example-pack';

function packWith(facts: Partial<Fact>[], events: Partial<Pack['events'][number]>[] = []): Pack {
  const pack = examplePack();
  pack.entities[0]!.facts = facts.map((fact, i) => ({
    id: `fact-${i}`,
    text: { ar: `حقيقة ${i}`, en: `Fact ${i}` },
    evidence: [{ source: 'record' }],
    ...fact,
  }));
  pack.events = events.map((event, i) => ({
    id: `event-${i}`,
    title: { ar: `حدث ${i}`, en: `Event ${i}` },
    date: '2022',
    participants: ['river'],
    evidence: [{ source: 'record' }],
    ...event,
  }));
  return pack;
}

/** @param entity its number */
async function told(pack: Pack, entity = 0, importedAt: number | null = null): Promise<Told> {
  const records = recordsOf(pack, compileDates(pack), importedAt);
  const prefix = importedAt === null ? '' : `${pack.id}:`;
  return { record: await records.read(entity), origin: records.origin, prefix };
}

async function view(pack: Pack, published?: string, language = 'en') {
  const options = { language, ...(published && { published }) };
  return viewCard('river', [await told(pack)], options);
}

describe('viewCard', () => {
  it('words the entity in the interface language, both names always', async () => {
    const pack = examplePack();
    expect(await view(pack, undefined, 'ar-EG')).toMatchObject({
      entity: 'river',
      type: 'place',
      name: { ar: 'نهر إشيم', en: 'Ishim' },
      description: 'نهر',
      packs: [{ id: 'example', title: 'مثال', author: 'A desk' }],
    });
    expect((await view(pack)).description).toBe('A river');
  });

  it("reads a type of the pack's own as a concept", async () => {
    const pack = examplePack();
    const card = viewCard('town', [await told(pack, 1)], { language: 'en' });
    expect(card.type).toBe('concept');
  });

  describe("parts facts by the page's date", () => {
    const facts = [
      { id: 'timeless' },
      { id: 'ended', from: '1990', until: '2019-03-20' },
      { id: 'only-end', until: '2022-09-17' },
      { id: 'open', from: '2019-03-20' },
      { id: 'next-year', from: '2023-04-24' },
      { id: 'same-day', from: '2022-01-13' },
      { id: 'day-after', from: '2022-01-14' },
      { id: 'this-year', from: '2022' },
      { id: 'open-start', from: '../2022-06' },
    ];
    const ids = async (published?: string) => {
      const { facts: now, since } = await view(packWith(facts), published);
      return { now: now.map(({ id }) => id), since: since.map(({ id }) => id) };
    };

    it('puts what begins later into `since`, in order of time', async () => {
      expect(await ids('2022-01-13')).toEqual({
        now: ['timeless', 'ended', 'only-end', 'open', 'same-day', 'this-year', 'open-start'],
        since: ['day-after', 'next-year'],
      });
    });

    it("takes the day as the page writes it, in the page's own zone", async () => {
      expect((await ids('2022-01-14T00:30:00+06:00')).since).toEqual(['next-year']);
      expect((await ids('2022-01-13T23:30:00-05:00')).since).toEqual(['day-after', 'next-year']);
    });

    it.each([[undefined], ['yesterday'], ['2022']])(
      'has nothing later than a page dated %j',
      async (published) => {
        expect((await ids(published)).since).toEqual([]);
      },
    );
  });

  it.each([
    ['Born on 17 May 1953.', '1953-05-17', undefined, ''],
    ['Sworn in.', '2019-03-20', undefined, 'from 20 March 2019'],
    [
      'Chaired it from 2021.',
      '2021-09-16',
      '2022-11-23',
      'from 16 September 2021 to 23 November 2022',
    ],
  ])('says a date once: %j', async (text, from, until, when) => {
    const fact = { text: { ar: text, en: text }, from, ...(until && { until }) };
    expect((await view(packWith([fact]))).facts[0]?.when).toBe(when);
  });

  it('words the period of a fact, its evidence and its conflict', async () => {
    const pack = packWith([
      {
        from: '2022-01-13',
        until: '2022-01-19',
        evidence: [
          {
            source: 'article',
            paragraphs: [1, 2],
            statedAs: { ar: 'الخميس 14', en: 'Thursday 14' },
          },
          { source: 'record' },
        ],
        conflict: { ar: 'كان يوم جمعة', en: 'It was a Friday' },
      },
    ]);
    expect((await view(pack)).facts).toEqual([
      {
        id: 'fact-0',
        text: 'Fact 0',
        when: 'from 13 to 19 January 2022',
        evidence: [
          { source: 'Article', kind: 'article', paragraphs: [1, 2], statedAs: 'Thursday 14' },
          { source: 'Record', kind: 'record', paragraphs: [] },
        ],
        conflict: 'It was a Friday',
      },
    ]);
  });

  it('leaves `when` empty for a timeless fact', async () => {
    expect((await view(packWith([{}]))).facts[0]?.when).toBe('');
  });

  it("lists the entity's own events in order of time", async () => {
    const pack = packWith(
      [],
      [
        { id: 'late', date: '2022-01-19' },
        { id: 'not-mine', date: '2022-01-01', participants: ['town'] },
        { id: 'loose', date: '../2022-01-06', conflict: { ar: 'خلاف', en: 'Doubt' } },
        { id: 'early', date: '1991-12-16' },
      ],
    );
    expect((await view(pack)).events).toEqual([
      { id: 'early', title: 'Event 3', when: '16 December 1991' },
      { id: 'loose', title: 'Event 2', when: '6 January 2022 or earlier', conflict: 'Doubt' },
      { id: 'late', title: 'Event 0', when: '19 January 2022' },
    ]);
  });

  it('is plain JSON: it goes through a message unchanged', async () => {
    const card = await view(examplePack(), '2022-01-11', 'ar');
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });

  describe('of an entity that two packs have', () => {
    const imported = packWith(
      [{ id: 'later', from: '2023' }, { id: 'old' }],
      [{ id: 'early', date: '1991' }],
    );
    Object.assign(imported, { id: 'rivers', title: { ar: 'أنهار', en: 'Rivers' }, author: 'Desk' });
    const importedAt = new Date(2026, 0, 5, 12).getTime();
    const both = async () =>
      viewCard('river', [await told(packWith([{}], [{}])), await told(imported, 0, importedAt)], {
        language: 'en',
        published: '2022-06-01',
      });

    it('names both packs, the imported one with author and day', async () => {
      expect((await both()).packs).toEqual([
        { id: 'example', title: 'Example', author: 'A desk' },
        { id: 'rivers', title: 'Rivers', author: 'Desk', imported: '5 January 2026' },
      ]);
    });

    it('has the facts of both, each of the second with its pack', async () => {
      const { facts, since } = await both();
      expect(facts.map(({ id, pack }) => [id, pack])).toEqual([
        ['fact-0', undefined],
        ['rivers:old', 'Rivers'],
      ]);
      expect(since.map(({ id, pack }) => [id, pack])).toEqual([['rivers:later', 'Rivers']]);
    });

    it('has the events of both in order of time', async () => {
      expect((await both()).events.map(({ id }) => id)).toEqual(['rivers:early', 'event-0']);
    });
  });
});
