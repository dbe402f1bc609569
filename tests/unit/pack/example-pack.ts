import type { Pack } from '@/lib/pack/schema';

/** A small valid pack; each call is a new value, so that a test may change it. */
export function examplePack(): Pack {
  return {
    format: 'siyaq-pack',
    version: 1,
    id: 'example',
    title: { ar: 'مثال', en: 'Example' },
    author: 'A desk',
    sources: [
      {
        id: 'article',
        kind: 'article',
        title: { ar: 'مقال', en: 'Article' },
        date: '2022-01-13~',
        paragraphs: ['a'.repeat(64), 'b'.repeat(64)],
      },
      { id: 'record', kind: 'record', title: { ar: 'سجل', en: 'Record' } },
    ],
    entities: [
      {
        id: 'river',
        type: 'place',
        name: { ar: 'نهر إشيم', en: 'Ishim' },
        description: { ar: 'نهر', en: 'A river' },
        aliases: [
          { form: 'نهر إشيم', kind: 'name', evidence: { source: 'article', paragraphs: [2] } },
          { form: 'النهر', kind: 'short', when: [{ established: ['river'] }] },
        ],
        facts: [
          {
            id: 'river-flood',
            text: { ar: 'فاض', en: 'It flooded' },
            from: '2022-01-10',
            until: '2022-01-12',
            evidence: [{ source: 'article', paragraphs: [1] }],
          },
        ],
      },
      {
        id: 'town',
        type: 'newType',
        name: { ar: 'بلدة', en: 'Town' },
        description: { ar: 'بلدة', en: 'A town' },
        aliases: [{ form: 'كوكشيتاو', kind: 'name' }],
        facts: [],
      },
    ],
    events: [
      {
        id: 'flood',
        title: { ar: 'فيضان', en: 'Flood' },
        date: '2022-01-10/2022-01-12',
        participants: ['river', 'town'],
        evidence: [{ source: 'record' }],
      },
    ],
    relations: [
      {
        subject: 'town',
        predicate: 'locatedIn',
        object: 'river',
        evidence: [{ source: 'record' }],
      },
    ],
  };
}
