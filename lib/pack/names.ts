import { type KindsAsked, kindsOf } from './kinds';
import type { Entity, Pack } from './schema';
import type { Tables } from './tables';

/**
 * What matching needs of one pack, wherever it is kept. Entities and aliases are numbered
 * within the pack, in its order.
 */
export interface Names extends KindsAsked {
  readonly tables: Tables;
  /** What ids of this pack have before them: nothing for the bundled one, else `pack:`. */
  readonly prefix: string;
  readonly entities: number;
  /** May need loading first: see `stored-names.ts`. */
  entity(index: number): Entity;
  /** Entity → its first alias; its others follow. */
  firstAlias(entity: number): number;
  entityOfAlias(alias: number): number;
  /** Of names of one or two letters: those the scanner compares letter by letter. */
  shortForm(alias: number): string;
}

/** The names of a pack in memory. */
export function namesOf(
  { entities }: Pick<Pack, 'entities'>,
  tables: Tables,
  prefix = '',
  kinds = kindsOf(entities),
): Names {
  const firstAliases = firstAliasesOf(entities);
  const entityOfAlias = (alias: number) => entityAt(firstAliases, alias);
  return {
    tables,
    prefix,
    entities: entities.length,
    entity: (index) => entities[index]!,
    firstAlias: (entity) => firstAliases[entity]!,
    entityOfAlias,
    shortForm: (alias) => {
      const entity = entityOfAlias(alias);
      return entities[entity]!.aliases[alias - firstAliases[entity]!]!.form;
    },
    ...kinds,
  };
}

/** Entity → number of its first alias; and one more, the number of aliases. */
export function firstAliasesOf(entities: readonly Pick<Entity, 'aliases'>[]): Uint32Array {
  const first = new Uint32Array(entities.length + 1);
  entities.forEach(({ aliases }, index) => {
    first[index + 1] = first[index]! + aliases.length;
  });
  return first;
}

/** The entity whose aliases this one is among. */
export function entityAt(firstAliases: Uint32Array, alias: number): number {
  let low = 0;
  let high = firstAliases.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firstAliases[middle]! <= alias) low = middle;
    else high = middle - 1;
  }
  return low;
}
