import { compileWithVariants } from '../lib/pack/variants';
import { readCorpus, readFigures } from './eval/corpus';
import { addScores, ratesOf, reaches, type Score, scoreSentences } from './eval/score';
import { loadBundledPack } from './pack/source';

/**
 * `npm run eval`: how well the bundled pack's names are found in the sentences of
 * `tests/fixtures/mentions`, by phenomenon, and which sentences fail. Exits 1 where a group
 * falls below the figure recorded for it there.
 */

const matcher = compileWithVariants(await loadBundledPack());
const HEAD = ['phenomenon', 'sentences', 'names', 'precision', 'recall', 'F1'];

function row(name: string, score: Score): readonly string[] {
  const { precision, recall, f1 } = ratesOf(score);
  const rates = [precision, recall, f1].map((rate) => rate.toFixed(3));
  return [name, String(score.sentences), String(score.right + score.missed), ...rates];
}

const results = (await readCorpus()).map(({ name, sentences }) => ({
  name,
  ...scoreSentences(sentences, matcher),
}));
const total = addScores(results.map(({ score }) => score));
const rows = [HEAD, ...results.map(({ name, score }) => row(name, score)), row('total', total)];
const widths = HEAD.map((_, i) => Math.max(...rows.map((cells) => cells[i]!.length)));
for (const [name, ...figures] of rows) {
  const right = figures.map((cell, i) => cell.padStart(widths[i + 1]!));
  console.log([name!.padEnd(widths[0]!), ...right].join('  '));
}
for (const { name, failures } of results) {
  for (const { text, wrong, missed } of failures) {
    console.log(`\n${name}: ${text}`);
    if (missed.length > 0) console.log(`  missed ${missed.join('; ')}`);
    if (wrong.length > 0) console.log(`  wrong  ${wrong.join('; ')}`);
  }
}
const figures = await readFigures();
for (const { name, score } of results) {
  if (reaches(score, figures[name])) continue;
  console.log(`\n${name} is below its recorded figure, ${figures[name] ?? 1}`);
  process.exitCode = 1;
}
