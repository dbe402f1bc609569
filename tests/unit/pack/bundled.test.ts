// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { type CardOptions, viewCard } from '@/lib/card/view';
import type { BundledPack } from '@/lib/pack/bundled';
import { countPack } from '@/lib/pack/count';
import { kindsOf, readWrittenKinds } from '@/lib/pack/kinds';
import { recordsOf } from '@/lib/pack/records';
import type { Entity } from '@/lib/pack/schema';
import { checkPack } from '@/tools/pack/check/check';
import { buildBundledPack } from '@/tools/pack/source';

let bundled: BundledPack;
beforeAll(async () => {
  bundled = await buildBundledPack();
});

const entity = (id: string): Entity => bundled.pack.entities.find((item) => item.id === id)!;

async function cardOf(id: string, options: CardOptions) {
  const records = recordsOf(bundled.pack, bundled.dates);
  const record = await records.read((await records.find(id))!);
  return viewCard(id, [{ record, origin: records.origin, prefix: '' }], options);
}

describe('the bundled pack', () => {
  it('passes every check that can be run without the article', () => {
    expect(checkPack(bundled.pack, undefined).flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('has at least the size that was set for it', () => {
    const { entities, aliases, facts, events, relations } = countPack(bundled.pack);
    expect(entities).toBeGreaterThanOrEqual(60);
    expect(aliases).toBeGreaterThanOrEqual(300);
    expect(facts).toBeGreaterThanOrEqual(150);
    expect(events).toBeGreaterThanOrEqual(20);
    expect(relations).toBeGreaterThanOrEqual(30);
  });

  it('has a value for every date in it', () => {
    const dates = JSON.stringify(bundled.pack).matchAll(/"(?:date|from|until)":"([^"]+)"/g);
    for (const [, text] of dates) expect(bundled.dates).toHaveProperty([text!]);
  });

  it('has beside it the kinds of body that its names are words for', () => {
    const { entities } = bundled.pack;
    const written = readWrittenKinds(JSON.parse(JSON.stringify(bundled.kinds)));
    const read = kindsOf(entities);
    const asked = bundled.kinds.map(({ words }) => words);
    expect(asked).toContain('منظمه');
    for (const words of [...asked, 'ملعب']) {
      expect(written.kind(words)?.bearers).toEqual(read.kind(words)?.bearers);
      expect(written.ownWords(words)).toEqual(read.ownWords(words));
    }
  });

  it('gives two facts or more for each entity that the article names', () => {
    const named = bundled.pack.entities.filter(({ aliases }) =>
      aliases.some(({ evidence }) => evidence?.source === 'article'),
    );
    expect(named.length).toBeGreaterThanOrEqual(19);
    expect(named.filter(({ facts }) => facts.length < 2).map(({ id }) => id)).toEqual([]);
  });

  it('shows both the stated and the true day of the start of the withdrawal', async () => {
    const card = await cardOf('csto-withdrawal-2022', {
      language: 'en',
      published: '2022-01-13',
    });
    const start = card.events.find(({ id }) => id === 'withdrawal-begins-2022');
    expect(start?.when).toBe('13 January 2022');
    expect(start?.conflict).toContain('Friday');
    expect(card.facts.find(({ conflict }) => conflict)?.evidence[0]?.statedAs).toBe(
      'Thursday 14 January 2022',
    );
  });

  it('tells a reader of January 2022 what came later apart', async () => {
    const card = await cardOf('karim-massimov', {
      language: 'ar',
      published: '2022-01-13',
    });
    expect(card.since.map(({ id }) => id)).toEqual(['massimov-sentenced']);
  });

  it('puts the city before the person where «نور سلطان» stays open', () => {
    const ids = bundled.pack.entities.map(({ id }) => id);
    expect(ids.indexOf('astana')).toBeLessThan(ids.indexOf('nursultan-nazarbayev'));
  });

  it('says of nothing that it is so now', () => {
    const texts = JSON.stringify([bundled.pack.entities, bundled.pack.events]);
    expect(texts).not.toMatch(/\b(?:now|currently|at present|today)\b|حاليًا|حاليا|في الوقت الحالي/);
  });

  it.each([
    ['nursultan-nazarbayev', 'nazarbayev-age', ['article', 'akorda'], '81'],
    ['csto-force-kz', 'force-four-states', ['csto-record'], 'Kyrgyzstan'],
    ['csto-force-kz', 'force-size-tokayev', ['akorda'], '2,030'],
    ['csto-force-kz', 'force-size-zas', ['csto-record'], '2,500'],
  ])('says of %s on whose word it is so: %s', (id, fact, sources, claim) => {
    const { text, evidence } = entity(id).facts.find((item) => item.id === fact)!;
    expect(text.en).toContain(claim);
    expect(evidence.map(({ source }) => source)).toEqual(sources);
  });

  it('shows that the two counts of the force contradict each other, on either', () => {
    const counts = entity('csto-force-kz').facts.filter(({ id }) => id.startsWith('force-size'));
    expect(counts.map(({ conflict }) => conflict?.en)).toEqual([
      expect.stringContaining('2,500'),
      expect.stringContaining('2,030'),
    ]);
  });
});
