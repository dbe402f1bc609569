import { describe, expect, it } from 'vitest';
import { annotate } from '@/lib/annotate';
import { wordsOf } from '@/lib/arabic/tokens';
import { tablesOf } from '@/lib/pack/compile';
import { identitiesOf, linkPacks } from '@/lib/pack/links';
import { joinPacks } from '@/lib/pack/matcher';
import { namesOf } from '@/lib/pack/names';
import type { Pack } from '@/lib/pack/schema';
import { runAtOnce } from '@/lib/pack/slices';
import { ARABIC_PAGE, blocksOf, entity, matcherOf, pack, when } from '../match/packs';

it('reads a form as folded words, its hyphens and quotes as spaces', () => {
  expect(wordsOf('منظمة "الأمن-الجماعي"')).toEqual(['منظمه', 'الامن', 'الجماعي']);
  expect(wordsOf('«»')).toEqual([]);
});

it('finds no form without a word, and the others nonetheless', () => {
  const names = matcherOf(entity('nothing', ['–']), entity('russia', ['روسيا']));
  const { mentions } = annotate(blocksOf('روسيا – الصين'), ARABIC_PAGE, names);
  expect(mentions.get(0)?.map(({ entity }) => entity)).toEqual(['russia']);
});

/** Packs joined as the background joins them: the first bundled, the others imported. */
function join(...packs: Pack[]) {
  const prefixOf = (index: number) => (index === 0 ? '' : `p${index}:`);
  const links = linkPacks(
    packs.map(({ entities }, index) => ({
      prefix: prefixOf(index),
      identities: identitiesOf(entities),
    })),
  );
  const names = packs.map((one, index) => namesOf(one, runAtOnce(tablesOf(one)), prefixOf(index)));
  return joinPacks(names, links);
}

describe('of two packs', () => {
  const first = pack(
    entity('russia', ['روسيا'], { sameAs: ['wikidata:Q159'], type: 'place' }),
    entity('army', ['الجيش الروسي'], { type: 'organisation' }),
    entity('union', [{ ...when('المنظمة', { established: ['russia'] }), kind: 'short' as const }], {
      type: 'organisation',
    }),
  );
  const second = pack(
    entity('rus', ['روسيا', 'روسيا الاتحادية'], { sameAs: ['wikidata:Q159'], type: 'concept' }),
    entity('duma', [when('المجلس', { established: ['rus'] })]),
    entity('army', ['جيش روسيا']),
    entity('fleet', ['الجيش الروسي', when('الأسطول', { allEstablished: ['army'] })]),
    entity('health', ['منظمة الصحة العالمية'], { type: 'organisation' }),
  );
  const matcher = join(first, second);
  const find = (...texts: string[]) =>
    annotate(blocksOf(...texts), ARABIC_PAGE, matcher).mentions.get(0) ?? [];
  const idsIn = (...texts: string[]) => find(...texts).map(({ entity }) => entity);

  it('entities with one sameAs are one, under the first pack’s id and type', () => {
    expect(find('زار روسيا الاتحادية')).toEqual([
      expect.objectContaining({ entity: 'russia', type: 'place', certainty: 'sure' }),
    ]);
    expect(find('زار روسيا')[0]).toMatchObject({ entity: 'russia', alternatives: [] });
  });

  it('entities with one id are two', () => {
    expect(idsIn('جيش روسيا')).toEqual(['p1:army']);
    expect(idsIn('الجيش الروسي والأسطول')).toEqual(['army']);
    expect(idsIn('الأسطول', 'جيش روسيا')).toEqual(['p1:fleet']);
  });

  it('conditions mean the merged entity', () => {
    expect(idsIn('روسيا والمجلس')).toEqual(['russia', 'p1:duma']);
  });

  it('one form of two entities stays open, the first pack’s first', () => {
    expect(find('قال الجيش الروسي')[0]).toMatchObject({
      entity: 'army',
      certainty: 'open',
      alternatives: ['p1:fleet'],
    });
  });

  it('a body that the other pack names takes a general name away', () => {
    expect(idsIn('قالت المنظمة', 'روسيا')).toEqual(['union']);
    expect(idsIn('أعلنت منظمة الصحة العالمية ذلك. وقالت المنظمة إنها تعمل.', 'روسيا')).toEqual([
      'p1:health',
    ]);
  });

  it('the longer name stands, whichever pack has it', () => {
    expect(idsIn('روسيا الاتحادية')).toEqual(['russia']);
    expect(find('روسيا الاتحادية').map(({ start, end }) => end - start)).toEqual([
      'روسيا الاتحادية'.length,
    ]);
  });

  it('says the same when what was made has been forgotten', () => {
    const before = find('روسيا والمجلس والجيش الروسي');
    matcher.forget();
    expect(find('روسيا والمجلس والجيش الروسي')).toEqual(before);
  });
});

describe('identity', () => {
  const one = (id: string, ...sameAs: string[]) => entity(id, [id], { sameAs });
  const linked = (...packs: Pack[]) =>
    linkPacks(
      packs.map(({ entities }, index) => ({
        prefix: index === 0 ? '' : `p${index}:`,
        identities: identitiesOf(entities),
      })),
    ).map(({ part, id, as }) => `${part} ${id} → ${as}`);

  it('never joins two entities of one pack', () => {
    expect(linked(pack(one('a', 'wikidata:Q1'), one('b', 'wikidata:Q1')))).toEqual([]);
    expect(
      linked(pack(one('a', 'wikidata:Q1')), pack(one('b', 'wikidata:Q1'), one('c', 'wikidata:Q1'))),
    ).toEqual(['1 b → a']);
  });

  it('is the first pack’s in all packs, by any of what it states', () => {
    expect(
      linked(
        pack(one('a', 'wikidata:Q1')),
        pack(one('b', 'wikidata:Q1', 'viaf:2')),
        pack(one('c', 'viaf:2')),
      ),
    ).toEqual(['1 b → a', '2 c → a']);
  });

  it('joins what no bundled pack has', () => {
    expect(linked(pack(), pack(one('b', 'wikidata:Q2')), pack(one('c', 'wikidata:Q2')))).toEqual([
      '2 c → p1:b',
    ]);
  });
});
