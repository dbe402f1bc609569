// @vitest-environment node
import { describe, expect, it, test } from 'vitest';
import type { Matcher } from '@/lib/pack/matcher';
import { compileWithVariants } from '@/lib/pack/variants';
import { readCorpus, readFigures } from '@/tools/eval/corpus';
import { reaches, scoreSentences } from '@/tools/eval/score';
import { loadBundledPack } from '@/tools/pack/source';

/** The bundled pack against sentences of ours, by phenomenon: `npm run eval` shows the figures. */
const groups = await readCorpus();
const figures = await readFigures();
const pack = await loadBundledPack();
let compiled: Matcher | undefined;
/** Compiled by the first test that asks: importing this file takes no time where none runs. */
const matcher = () => (compiled ??= compileWithVariants(pack));

describe('names are found in', () => {
  test.each(groups)('$name', ({ name, sentences }) => {
    const { score, failures } = scoreSentences(sentences, matcher());
    if (reaches(score, figures[name])) return;
    expect.fail(`${name} is below ${figures[name] ?? 1}:\n${JSON.stringify(failures, null, 2)}`);
  });
});

it('the figures are of groups that exist and have room for more', () => {
  const known = new Map(groups.map(({ name, sentences }) => [name, sentences]));
  for (const [name, figure] of Object.entries(figures)) {
    expect(known.has(name), name).toBe(true);
    expect(figure).toBeLessThan(1);
  }
});

it('a sentence without names yields none, and one that does is counted against it', () => {
  const sentence = { text: 'عاد من موسكو', expected: [] };
  const { score, failures } = scoreSentences([sentence], matcher());
  expect(score).toEqual({ sentences: 1, right: 0, wrong: 1, missed: 0 });
  expect(failures[0]?.wrong).toEqual(['moscow:موسكو']);
});
