import { wordsOf } from '../arabic/tokens';
import { variantBudget } from '../arabic/variant-budget';
import { tablesInSlices } from './build-tables';
import { joinPacks, type Matcher } from './matcher';
import { namesOf } from './names';
import { readVariants, type VariantTable } from './respellings';
import type { Pack } from './schema';
import { runAtOnce, type Slices } from './slices';
import { type Tables, TablesUnusable } from './tables';

/**
 * A matcher of one validated pack.
 *
 * @param variants what `compileVariants` made of it; without them names are found as it writes
 *   them.
 * @param tables of the same pack and variants, where they have been built before.
 * @throws TablesUnusable where they are not of this pack.
 */
export function compilePack(
  pack: Pick<Pack, 'entities'>,
  variants?: VariantTable,
  tables = runAtOnce(tablesOf(pack, variants)),
): Matcher {
  const aliases = pack.entities.reduce((sum, entity) => sum + entity.aliases.length, 0);
  if (tables.aliases !== aliases) {
    throw new TablesUnusable(`of ${tables.aliases} aliases, expected ${aliases}`);
  }
  return joinPacks([namesOf(pack, tables)]);
}

/** The tables by which a pack's names are found. */
export function* tablesOf(
  { entities }: Pick<Pack, 'entities'>,
  variants?: VariantTable,
): Slices<Tables> {
  const aliases = entities.flatMap((entity) => entity.aliases);
  const forms = aliases.map(({ form }) => form);
  if (!variants) return yield* tablesInSlices(forms);
  const budgets = aliases.map(({ form, transliterated }) =>
    transliterated ? variantBudget(wordsOf(form)) : 0,
  );
  return yield* tablesInSlices(forms, budgets, readVariants([variants]));
}
