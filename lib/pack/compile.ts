import { buildTables } from './build-tables';
import { compileCondition, type SequenceCache } from './compile-condition';
import { MatcherAlias, MatcherEntity, wordsOf } from './matcher-parts';
import { readVariants, type VariantTable } from './respellings';
import { type Entity, type Pack, readerType } from './schema';
import { type Tables, TablesUnusable } from './tables';

export { wordsOf } from './matcher-parts';

/** Compiled packs: what names mean, and the tables by which they are found. */
export interface Matcher {
  readonly entities: readonly MatcherEntity[];
  readonly aliases: readonly MatcherAlias[];
  readonly tables: Tables;
}

/** Letters and digits that are words however they fold; most forms have one. */
const PLAIN_LETTER = /[\u0621-\u064aA-Za-z0-9]/;

/**
 * Compiles validated packs into one matcher. Entities of two packs that share a `sameAs`, or
 * failing that an id, are one, under the id of the pack that comes first; of two open readings
 * too the earlier pack's is first.
 *
 * @param variants what `compileVariants` made of the packs; without them names are found as
 *   the packs write them.
 * @param tables of the same packs and variants, where they have been built before.
 * @throws TablesUnusable where they are not of these packs.
 */
export function compilePacks(
  packs: readonly Pack[],
  variants: readonly VariantTable[] = [],
  tables?: Tables,
): Matcher {
  const entities: MatcherEntity[] = [];
  const aliases: MatcherAlias[] = [];
  const known = new Map<string, number>();
  const sequences: SequenceCache = new Map();
  for (const pack of packs) {
    const indexOf = new Map<string, number>();
    for (const entity of pack.entities) indexOf.set(entity.id, admit(entity));
    const canonical = (id: string) => entities[indexOf.get(id) ?? -1]?.id ?? id;
    for (const entity of pack.entities) {
      const index = indexOf.get(entity.id)!;
      for (const alias of entity.aliases) {
        if (!PLAIN_LETTER.test(alias.form) && wordsOf(alias.form).length === 0) continue;
        entities[index]!.forms.push(alias.form);
        const compile = () =>
          (alias.when ?? []).map((condition) => compileCondition(condition, canonical, sequences));
        aliases.push(new MatcherAlias(alias, index, compile));
      }
    }
  }
  if (tables && tables.aliases !== aliases.length) {
    throw new TablesUnusable(`of ${tables.aliases} aliases, expected ${aliases.length}`);
  }
  return { entities, aliases, tables: tables ?? build(aliases, variants) };

  function admit({ id, type, sameAs = [] }: Entity): number {
    const keys = [...sameAs, id];
    let index = keys.map((key) => known.get(key)).find((found) => found !== undefined);
    if (index === undefined) {
      index = entities.length;
      entities.push(new MatcherEntity(id, readerType(type)));
    }
    for (const key of keys) if (!known.has(key)) known.set(key, index);
    return index;
  }
}

function build(aliases: readonly MatcherAlias[], variants: readonly VariantTable[]): Tables {
  const forms = aliases.map(({ form }) => form);
  if (variants.length === 0) return buildTables(forms);
  const budgets = aliases.map(({ variantBudget }) => variantBudget);
  return buildTables(forms, budgets, readVariants(variants));
}
