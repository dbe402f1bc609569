import { describe, expect, it } from 'vitest';
import { relatedTo } from '@/lib/card/related';
import { compileDates } from '@/lib/pack/dates';
import { recordsOf } from '@/lib/pack/records';
import { type Pack, PREDICATES } from '@/lib/pack/schema';
import { localeMessages } from '../components/texts-of';
import { examplePack } from '../pack/example-pack';

type Relation = Pack['relations'][number];

async function related(
  id: string,
  relations: Partial<Relation>[],
  pageDay?: string,
  language = 'en',
) {
  const pack = examplePack();
  pack.relations = relations.map((relation) => ({
    subject: 'town',
    predicate: 'partOf',
    object: 'river',
    evidence: [{ source: 'record' }],
    ...relation,
  }));
  const { read, find, origin } = recordsOf(pack, compileDates(pack));
  const number = await find(id);
  if (number === undefined) return [];
  return relatedTo([{ record: await read(number), origin, prefix: '' }], language, pageDay);
}

describe('relatedTo', () => {
  it('says of both sides how they stand to each other, each in its own direction', async () => {
    const relation = { predicate: 'locatedIn', from: '2019', until: '2022' };
    const other = {
      when: 'from 2019 to 2022',
      isLater: false,
      evidence: [{ source: 'Record', kind: 'record', paragraphs: [] }],
    };
    expect(await related('town', [relation])).toEqual([
      {
        predicate: 'locatedIn',
        isObject: false,
        others: [{ entity: 'river', name: 'Ishim', ...other }],
      },
    ]);
    expect(await related('river', [relation])).toEqual([
      {
        predicate: 'locatedIn',
        isObject: true,
        others: [{ entity: 'town', name: 'Town', ...other }],
      },
    ]);
  });

  it('is in the interface language, the pack\u2019s own words too', async () => {
    const relation = { predicate: 'floods', label: { ar: 'يغمر', en: 'floods' } };
    const [group] = await related('town', [relation], undefined, 'ar-EG');
    expect(group).toMatchObject({ label: 'يغمر', others: [{ name: 'نهر إشيم' }] });
  });

  it('groups what is alike, in the pack\u2019s order, and keeps own words apart', async () => {
    const groups = await related('river', [
      { predicate: 'leads', from: '1990' },
      { predicate: 'relativeOf', label: { ar: 'ابنة', en: 'daughter of' } },
      { predicate: 'leads', from: '2000' },
      { predicate: 'relativeOf', label: { ar: 'ابن', en: 'son of' } },
    ]);
    expect(groups.map(({ predicate, label, others }) => [predicate, label, others.length])).toEqual(
      [
        ['leads', undefined, 2],
        ['relativeOf', 'daughter of', 1],
        ['relativeOf', 'son of', 1],
      ],
    );
  });

  it('marks what begins after the page, and puts it last', async () => {
    const relations = [
      { predicate: 'leads', from: '2023-01-01' },
      { predicate: 'leads', from: '2019-03-20' },
      { predicate: 'leads', until: '2019-03-20' },
    ];
    const later = async (pageDay?: string) =>
      (await related('river', relations, pageDay)).flatMap(({ others }) =>
        others.map(({ when, isLater }) => [when, isLater]),
      );
    expect(await later('2022-01-13')).toEqual([
      ['from 20 March 2019', false],
      ['until 20 March 2019', false],
      ['from 1 January 2023', true],
    ]);
    expect((await later()).map(([, isLater]) => isLater)).toEqual([false, false, false]);
  });

  it('keeps to 40, whatever a pack says of one entity', async () => {
    const groups = await related(
      'river',
      Array.from({ length: 90 }, () => ({})),
    );
    expect(groups.flatMap(({ others }) => others)).toHaveLength(40);
  });

  it('has nothing to say of an entity without relations', async () => {
    expect(await related('sea', [{}])).toEqual([]);
  });
});

it.each(['ar', 'en'] as const)(
  'every known predicate has words for both directions in %s',
  (language) => {
    const messages = localeMessages(language);
    for (const predicate of PREDICATES) {
      for (const side of ['subject', 'object']) {
        expect(messages.get(`card_related_${side}_${predicate}`), predicate).toBeTruthy();
      }
    }
  },
);
