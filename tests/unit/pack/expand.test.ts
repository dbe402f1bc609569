import { expect, it } from 'vitest';
import { expandClaim, expandEntity } from '@/tools/pack/expand';

it.each([
  ['article P3 P10', { source: 'article', paragraphs: [3, 10] }],
  ['akorda', { source: 'akorda' }],
  [' article  P3 ', { source: 'article', paragraphs: [3] }],
])('reads the evidence "%s"', (words, evidence) => {
  expect(expandClaim({ evidence: words })).toEqual({ evidence: [evidence] });
});

it('reads a list of evidence, and leaves full objects as they are', () => {
  const full = { source: 'article', paragraphs: [1], statedAs: { ar: 'أمس', en: 'yesterday' } };
  expect(expandClaim({ evidence: [full, 'akorda'] })).toEqual({
    evidence: [full, { source: 'akorda' }],
  });
});

it('makes an alias of each form, with the attributes they share', () => {
  const when = [{ established: ['x'] }];
  expect(
    expandEntity({ id: 'x', aliases: [{ forms: ['أ', 'ب'], kind: 'short', when }] }),
  ).toMatchObject({
    aliases: [
      { form: 'أ', kind: 'short', when },
      { form: 'ب', kind: 'short', when },
    ],
    facts: [],
  });
});

it.each([[null], [7], [{ aliases: 'x', facts: 3 }], [{ aliases: [null] }]])(
  'hands the odd shape %j on to validation',
  (value) => {
    expect(() => expandEntity(value)).not.toThrow();
  },
);
