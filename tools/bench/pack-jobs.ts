import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../lib/arabic/tokens';
import { variantBudget } from '../../lib/arabic/variant-budget';
import { compileVariants } from '../../lib/pack/variants';
import { loadBundledPack } from '../pack/source';
import type { Job } from './measure';
import { ROOT } from './processes';
import { makeText } from './text';

/** The article that the bundled pack was made from: beside the project, not in it. */
const SEED = join(ROOT, '../shared/seed/article.txt');
const UNITS = 100_000;
/** Of the generated text that is repeated. */
const SPELT_UNITS = 20_000;

/** The article, or nothing where it is not at hand. */
export function readSeed(): readonly string[] {
  return existsSync(SEED) ? [readFileSync(SEED, 'utf8')] : [];
}

/** The bundled pack's names, as it writes them and with their variants, in texts that have them. */
export async function packJobs(rounds: number): Promise<Job[]> {
  const pack = await loadBundledPack();
  const variants = compileVariants(pack);
  const aliases = pack.entities.flatMap((entity) => entity.aliases);
  const forms = aliases.map(({ form }) => form);
  const budgets = aliases.map(({ form, transliterated }) =>
    transliterated === true ? variantBudget(wordsOf(form)) : 0,
  );
  const spellings = Object.values(variants).flatMap((groups) => groups.split(/[ |]+/));
  const spelt = makeText('news', SPELT_UNITS, spellings.filter(Boolean));
  const seed = readSeed();
  const job = { aliases: forms.length, engines: ['siyaq'], rounds };
  return [
    {
      ...job,
      names: { forms },
      texts: [
        ...seed.map((text) => ({ kind: 'seed, own names' as const, units: UNITS, text })),
        { kind: 'spelt', units: UNITS, text: spelt },
      ],
    },
    {
      ...job,
      names: { forms, budgets, variants },
      texts: [
        ...seed.map((text) => ({ kind: 'seed, variants' as const, units: UNITS, text })),
        { kind: 'spelt, variants', units: UNITS, text: spelt },
      ],
    },
  ];
}
