import type { CompiledDates } from '../edtf/value';
import type { Entity, LocalText, Pack, PackEvent, Relation, Source } from './schema';

/** Where a statement comes from, for those who have to judge it. */
export interface PackOrigin {
  readonly id: string;
  readonly title: LocalText;
  readonly author: string;
  /** ms since the epoch; null for the bundled pack. */
  readonly importedAt: number | null;
}

/** All that a pack says of an entity. */
export interface EntityRecord {
  readonly entity: Entity;
  /** In which it took part. */
  readonly events: readonly PackEvent[];
  /** Those that its statements rest on; there may be more. */
  readonly sources: readonly Source[];
  /** In which it stands to others. */
  readonly relations: readonly Relation[];
  /** Of those others, by id; there may be more. */
  readonly names: ReadonlyMap<string, LocalText>;
  /** Values of its dates; there may be more. */
  readonly dates: CompiledDates;
}

/** One pack's word on an entity. */
export interface Told {
  readonly record: EntityRecord;
  readonly origin: PackOrigin;
  /** Before the pack's ids. */
  readonly prefix: string;
}

/** A pack's events, with what is shown of them. */
export interface StoryRecord {
  readonly events: readonly PackEvent[];
  /** By id; of each event the first, where there are very many. */
  readonly participants: ReadonlyMap<string, Entity>;
  readonly sources: readonly Source[];
  readonly dates: CompiledDates;
}

/** Of one entity: a pack is no place for thousands of statements on one name. */
export const MAX_FACTS = 200;
export const MAX_EVENTS = 100;
export const MAX_RELATIONS = 40;

/** What a pack says, wherever it is kept. Entities are numbered in its order. */
export interface PackRecords {
  readonly origin: PackOrigin;
  /** The number of an entity. @param id as the pack has it. */
  find(id: string): Promise<number | undefined>;
  read(entity: number): Promise<EntityRecord>;
  story(): Promise<StoryRecord>;
}

/** Of a pack in memory. */
export function recordsOf(
  pack: Pack,
  dates: CompiledDates,
  importedAt: number | null = null,
): PackRecords {
  const { id, title, author, entities, events, sources, relations } = pack;
  const indexOf = new Map(entities.map((entity, index) => [entity.id, index]));
  // One pass over the pack, however many names are wanted.
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return {
    origin: { id, title, author, importedAt },
    find: async (id) => indexOf.get(id),
    read: async (index) => {
      const entity = entities[index]!;
      const own = events.filter(({ participants }) => participants.includes(entity.id));
      const related = relations.filter(
        ({ subject, object }) => subject === entity.id || object === entity.id,
      );
      return { entity, events: own, relations: related, names, sources, dates };
    },
    story: async () => {
      const participants = new Map(entities.map((entity) => [entity.id, entity]));
      return { events, participants, sources, dates };
    },
  };
}
