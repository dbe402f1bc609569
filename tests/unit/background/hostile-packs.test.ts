// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '@/lib/pack/schema';
import { entity } from '../match/packs';
import { PROPERTY } from '../property-runs';
import { deskPack, wake } from './pack-harness';

/** What an import of this text comes to: `stored`, or the codes of what is wrong with it. */
async function outcomeOf(text: string) {
  const life = wake();
  const before = await life.state.packs.read();
  const { outcome } = await life.importPack(text);
  if (outcome?.type !== 'refused') return outcome?.type ?? 'closed';
  // Refused is refused: nothing of it is kept.
  expect(await life.state.packs.read()).toEqual(before);
  expect(outcome.problems.length).toBeLessThanOrEqual(200);
  return [...new Set(outcome.problems.map(({ code }) => code))].join();
}

const changed = (change: (pack: Pack) => void) => {
  const pack = structuredClone(deskPack());
  change(pack);
  return JSON.stringify(pack);
};
const named = (form: string) =>
  changed((pack) => {
    pack.entities[2]!.aliases[0]!.form = form;
  });
const sameAs = (link: string) =>
  changed((pack) => {
    pack.entities[0]!.sameAs = ['wikidata:Q159', link];
  });
const many = (entities: number, aliases: number) =>
  JSON.stringify({
    entities: Array.from({ length: entities }, () => ({ aliases: Array(aliases).fill(0) })),
  });

describe('a hostile file is refused, and changes nothing', () => {
  it.each<[string, string, string]>([
    ['not JSON', 'siyaq: pack', 'notJson'],
    ['cut off', JSON.stringify(deskPack()).slice(0, -20), 'notJson'],
    ['another JSON', '[]', 'missing'],
    ['a number', '7', 'notAPack'],
    [
      'nesting 100,000 deep',
      `{"entities":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'tooDeep,missing,unexpected',
    ],
    ['a newer format', changed((pack) => Object.assign(pack, { version: 2 })), 'newerVersion'],
    ['a wrong type', changed((pack) => Object.assign(pack, { author: 7 })), 'wrongType'],
    [
      'an id twice',
      changed((pack) =>
        pack.entities.push({
          ...pack.entities[0]!,
          aliases: [{ form: 'اسم آخر', kind: 'name' }],
          facts: [],
        }),
      ),
      'duplicateId',
    ],
    [
      'a dangling reference',
      changed((pack) => pack.events[0]!.participants.push('nobody')),
      'dangling',
    ],
    [
      'a string of 2,001',
      changed((pack) => Object.assign(pack, { author: 'ا'.repeat(2_001) })),
      'tooLong',
    ],
    ['an invisible character in a name', named('صح\u2060ح'), 'control'],
    ['a lone surrogate', named('صح\ud800'), 'loneSurrogate'],
    ['an everyday word', named('قال'), 'everydayWord'],
    ['a link that runs', sameAs('javascript:alert(1)'), 'badLink'],
    ['a link to data', sameAs('data:text/html,x'), 'badLink'],
    ['50,001 entities', many(50_001, 0), 'tooMany'],
    ['200,001 aliases', many(1, 200_001), 'tooMany'],
    ['a million aliases', many(1, 1_000_000), 'tooMany'],
  ])('%s', async (_what, text, codes) => {
    expect(await outcomeOf(text)).toBe(codes);
  });

  it('__proto__ and constructor are unknown fields', async () => {
    const text = JSON.stringify(deskPack()).replace(
      '"author"',
      '"__proto__":{"polluted":1},"constructor":2,"author"',
    );
    expect(await outcomeOf(text)).toContain('unexpected');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('what is just within the limits is taken', () => {
  it.each<[string, string]>([
    ['a string of 2,000', changed((pack) => Object.assign(pack, { author: 'ا'.repeat(2_000) }))],
    ['a file that begins with a byte order mark', `\ufeff${JSON.stringify(deskPack())}`],
    ['bidi controls, which are taken out', named('\u202eصحح\u2069')],
    ['a link of the web', sameAs('https://www.wikidata.org/wiki/Q159')],
    ['joiners', named('صح\u200cح')],
    ['an id of 100', changed((pack) => Object.assign(pack, { id: 'a'.repeat(100) }))],
  ])('%s', async (_what, text) => {
    expect(await outcomeOf(text)).toBe('stored');
  });

  it('50,000 entities, 200,000 aliases: only what is in them counts', async () => {
    expect(await outcomeOf(many(50_000, 4))).not.toContain('tooMany');
  });

  it('an id that is as long as may be, with its pack’s, through a page', async () => {
    const pack = deskPack({
      id: 'p'.repeat(100),
      entities: [entity('e'.repeat(100), ['توكاييف'])],
      events: [],
      relations: [],
    });
    const life = wake();
    await life.importPack(JSON.stringify(pack));
    expect((await life.find('قال توكاييف')).ids).toEqual([`${'p'.repeat(100)}:${'e'.repeat(100)}`]);
  });
});

it('any JSON is stored or refused, and never fails', async () => {
  const places = ['id', 'title', 'author', 'sources', 'entities', 'events', 'relations'] as const;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async (place, value) => {
      expect(await outcomeOf(JSON.stringify(value))).not.toMatch(/failed|closed/);
      const pack = JSON.stringify({ ...deskPack(), [place]: value });
      expect(await outcomeOf(pack)).not.toMatch(/failed|closed/);
    }),
    { numRuns: Math.ceil(PROPERTY.numRuns / 8) },
  );
}, 60_000);
