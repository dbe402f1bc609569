import { describe, expect, it } from 'vitest';
import { annotate } from '@/lib/annotate';
import { compilePacks, wordsOf } from '@/lib/pack/compile';
import { ARABIC_PAGE, blocksOf, entity, pack, when } from '../match/packs';

it('reads a form as folded words, its hyphens and quotes as spaces', () => {
  expect(wordsOf('منظمة "الأمن-الجماعي"')).toEqual(['منظمه', 'الامن', 'الجماعي']);
  expect(wordsOf('«»')).toEqual([]);
});

it('leaves out a form without a word', () => {
  expect(compilePacks([pack(entity('nothing', ['–']))]).aliases).toEqual([]);
});

describe('of two packs', () => {
  const first = pack(
    entity('russia', ['روسيا'], { sameAs: ['wikidata:Q159'], type: 'place' }),
    entity('army', ['الجيش الروسي'], { type: 'organisation' }),
  );
  const second = pack(
    entity('rus', ['روسيا', 'روسيا الاتحادية'], { sameAs: ['wikidata:Q159'], type: 'concept' }),
    entity('duma', [when('المجلس', { established: ['rus'] })]),
    entity('army', ['جيش روسيا']),
    entity('fleet', ['الجيش الروسي']),
  );
  const find = (text: string) =>
    annotate(blocksOf(text), ARABIC_PAGE, compilePacks([first, second])).mentions.get(0) ?? [];

  it('entities with one sameAs are one, under the first pack’s id and type', () => {
    expect(find('زار روسيا الاتحادية')).toEqual([
      expect.objectContaining({ entity: 'russia', type: 'place', certainty: 'sure' }),
    ]);
  });

  it('entities with one id are one', () => {
    expect(find('جيش روسيا')[0]).toMatchObject({ entity: 'army', type: 'organisation' });
  });

  it('conditions mean the merged entity', () => {
    expect(find('روسيا والمجلس').map(({ entity }) => entity)).toEqual(['russia', 'duma']);
  });

  it('one form of two entities stays open, the first pack’s first', () => {
    expect(find('قال الجيش الروسي')[0]).toMatchObject({
      entity: 'army',
      certainty: 'open',
      alternatives: ['fleet'],
    });
  });
});
