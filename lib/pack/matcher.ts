import { compileCondition, type SequenceCache } from './compile-condition';
import type { Bearing } from './kinds';
import type { Links } from './links';
import { MatcherAlias, MatcherEntity } from './matcher-parts';
import type { Names } from './names';
import { readerType } from './schema';
import type { Tables } from './tables';

/**
 * What names mean and the tables by which they are found, of all packs in use. Each pack keeps
 * its own tables and is scanned by itself, so that none is built anew when another comes or
 * goes. Numbers of entities and aliases run on from pack to pack; an alias is made when a page
 * first has it.
 */
export interface Matcher {
  readonly parts: readonly MatcherPart[];
  alias(index: number): MatcherAlias;
  entity(index: number): MatcherEntity;
  /** The organisations that a word for a kind of body (`منظمه`) may stand for. */
  kind(words: string): JoinedKind;
  /** Where an entity's record is: in each pack that has it, the first one's first. */
  members(entity: number): readonly Member[];
  /** The number that stands for an entity of a part, whichever packs have it. */
  canonical(part: number, entity: number): number;
  /** Forgets what was made of aliases and entities; they are made again when needed. */
  forget(): void;
}

/** The organisations of a kind, of all packs. */
export interface JoinedKind {
  /** Number of the entity → how it bears the kind. */
  readonly bearers: ReadonlyMap<number, Bearing>;
  /** Whether a word speaks for them: it stands in their names, or general ones ask for it. */
  isOwnWord(word: string): boolean;
}

export interface MatcherPart {
  readonly names: Names;
  readonly tables: Tables;
  readonly firstAlias: number;
  readonly firstEntity: number;
}

/** An entity of one pack. */
export interface Member {
  readonly part: number;
  /** Number within the pack. */
  readonly entity: number;
}

/**
 * Joins packs, of which each has been compiled before.
 *
 * @param links which entities of theirs are the same.
 */
export function joinPacks(packs: readonly Names[], links?: Links): Matcher {
  const parts = placeParts(packs);
  const aliases = new Map<number, MatcherAlias>();
  const entities = new Map<number, MatcherEntity>();
  const kinds = new Map<string, JoinedKind>();
  const sequences: SequenceCache = new Map();
  const members = new Map<number, Member[]>();
  const canonicalOf = new Map<number, number>();
  /** By part: own id → the id that stands for it. */
  const ids = packs.map(() => new Map<string, string>());
  for (const { part, entity, id, to, as } of links ?? []) {
    const first = parts[to.part]!.firstEntity + to.entity;
    canonicalOf.set(parts[part]!.firstEntity + entity, first);
    ids[part]!.set(id, as);
    const list = members.get(first) ?? [to];
    members.set(first, [...list, { part, entity }]);
  }

  const canonical = (part: number, entity: number) => {
    const index = parts[part]!.firstEntity + entity;
    return canonicalOf.get(index) ?? index;
  };
  const membersOf = (index: number): readonly Member[] => {
    const known = members.get(index);
    if (known) return known;
    const part = lastFrom(parts, (other) => other.firstEntity <= index);
    return [{ part, entity: index - parts[part]!.firstEntity }];
  };

  function makeAlias(index: number): MatcherAlias {
    const part = lastFrom(parts, (other) => other.firstAlias <= index);
    const { names, firstAlias } = parts[part]!;
    const own = names.entityOfAlias(index - firstAlias);
    const alias = names.entity(own).aliases[index - firstAlias - names.firstAlias(own)]!;
    const idOf = (id: string) => ids[part]!.get(id) ?? names.prefix + id;
    const compile = () => (alias.when ?? []).map((item) => compileCondition(item, idOf, sequences));
    return new MatcherAlias(alias, canonical(part, own), compile);
  }

  function makeEntity(index: number): MatcherEntity {
    const all = membersOf(index);
    const recordOf = ({ part, entity }: Member) => parts[part]!.names.entity(entity);
    const { id, type } = recordOf(all[0]!);
    const forms = () => all.flatMap((member) => recordOf(member).aliases.map(({ form }) => form));
    return new MatcherEntity(parts[all[0]!.part]!.names.prefix + id, readerType(type), forms);
  }

  function makeKind(words: string): JoinedKind {
    const found = parts.flatMap(({ names }, part) => {
      const kind = names.kind(words);
      return kind ? [{ kind, part }] : [];
    });
    const bearers = new Map<number, Bearing>();
    for (const { kind, part } of found) {
      for (const [entity, bearing] of kind.bearers) {
        const index = canonical(part, entity);
        if (bearers.get(index) !== 'byKind') bearers.set(index, bearing);
      }
    }
    let own: ReadonlySet<string> | undefined;
    const isOwnWord = (word: string) => {
      own ??= new Set(found.flatMap(({ part }) => [...(parts[part]!.names.ownWords(words) ?? [])]));
      return own.has(word);
    };
    return { bearers, isOwnWord };
  }

  return {
    parts,
    alias: (index) => getOrMake(aliases, index, makeAlias),
    entity: (index) => getOrMake(entities, index, makeEntity),
    kind: (words) => getOrMake(kinds, words, makeKind),
    members: membersOf,
    canonical,
    forget: () => {
      aliases.clear();
      entities.clear();
      sequences.clear();
    },
  };
}

function placeParts(packs: readonly Names[]): readonly MatcherPart[] {
  let firstAlias = 0;
  let firstEntity = 0;
  return packs.map((names) => {
    const part = { names, tables: names.tables, firstAlias, firstEntity };
    firstAlias += names.tables.aliases;
    firstEntity += names.entities;
    return part;
  });
}

/** Index of the last part of which this is true; it is of the first. */
function lastFrom(parts: readonly MatcherPart[], isTrue: (part: MatcherPart) => boolean): number {
  let index = parts.length - 1;
  while (index > 0 && !isTrue(parts[index]!)) index--;
  return index;
}

function getOrMake<Key, Value extends object>(
  map: Map<Key, Value>,
  key: Key,
  make: (key: Key) => Value,
): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  map.set(key, made);
  return made;
}
