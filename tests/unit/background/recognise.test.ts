import { describe, expect, it } from 'vitest';
import { NEWS, page, popup, startBackground } from './harness';

const BLOCKS = [
  { id: 0, text: 'وصل الوفد صباحًا.' },
  { id: 1, text: 'قال توكاييف.' },
];

describe('what packs know of a page', () => {
  it('is told to a window, with what each name is', async () => {
    const envelope = await startBackground().ask('recognise', { blocks: BLOCKS }, popup());
    expect(envelope).toMatchObject({
      ok: true,
      reply: [
        {
          paragraph: 1,
          start: 4,
          end: 11,
          type: 'person',
          entity: { id: 'tokayev', name: { en: 'Tokayev' }, sameAs: ['wikidata:Q1'] },
        },
      ],
    });
  });

  it('is told to no page', async () => {
    const envelope = await startBackground().ask('recognise', { blocks: BLOCKS }, page(NEWS));
    expect(envelope).toEqual({ ok: false, code: 'forbidden' });
  });
});
