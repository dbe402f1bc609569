import { readPlainDate } from '@/lib/edtf/plain';
import type { CompiledDates } from '@/lib/edtf/value';
import { numbersOfId } from '@/lib/pack/id-table';
import { entityAt, type Names } from '@/lib/pack/names';
import { chunkAt } from '@/lib/pack/pack-text';
import {
  MAX_EVENTS,
  MAX_FACTS,
  MAX_RELATIONS,
  type PackOrigin,
  type PackRecords,
} from '@/lib/pack/records';
import type { Entity, Evidence, LocalText, PackEvent, Relation, Source } from '@/lib/pack/schema';
import { listOf, type StoredForm } from '@/lib/pack/stored-form';
import { openTables } from '@/lib/pack/tables';
import type { PackStore } from './packs';

/** What is stored of a pack cannot be read: the disk, or a crash of the browser, lost it. */
export class PackBroken extends Error {
  constructor(
    readonly pack: string,
    cause: unknown,
  ) {
    super(`the pack ${pack} cannot be read`, { cause });
    this.name = 'PackBroken';
  }
}

/** An imported pack in use. Records come from disk as they are named, and stay for a while. */
export interface StoredPack {
  readonly names: Names;
  readonly records: PackRecords;
  /** Brings entities into memory, so that `names` has them. @throws PackBroken */
  load(entities: Iterable<number>): Promise<void>;
  /** How many are there. */
  loaded(): number;
  forget(): void;
}

interface Records {
  entities: Entity;
  events: PackEvent;
  sources: Source;
  relations: Relation;
}

/** @throws TablesUnusable */
export function openStoredPack(
  origin: PackOrigin,
  form: StoredForm,
  store: Pick<PackStore, 'chunks' | 'dates'>,
): StoredPack {
  const { id } = origin;
  const tables = openTables(form.tables);
  const entities = new Map<number, Entity>();
  // Few, and cited by nearly every card.
  const sources = new Map<number, Source>();
  let dates: Promise<CompiledDates> | undefined;

  /** Records of one list by number, all of them in one go. */
  async function readAll<S extends keyof Records>(
    list: S,
    numbers: readonly number[],
  ): Promise<ReadonlyMap<number, Records[S]>> {
    // Most entities have no events and no relations: nothing is asked of the disk for them.
    if (numbers.length === 0) return new Map();
    const { chunkStarts } = form;
    const starts = form[list];
    const chunkOf = (number: number) => chunkAt(chunkStarts, starts[number]!);
    const needed = [...new Set(numbers.map(chunkOf))];
    try {
      const texts = await store.chunks(id, needed);
      const textOf = new Map(needed.map((chunk, i) => [chunk, texts[i]!]));
      return new Map(
        numbers.map((number) => {
          const chunk = chunkOf(number);
          const from = starts[number]! - chunkStarts[chunk]!;
          const to = starts[number + 1]! - 1 - chunkStarts[chunk]!;
          return [number, JSON.parse(textOf.get(chunk)!.slice(from, to)) as Records[S]];
        }),
      );
    } catch (error) {
      throw new PackBroken(id, error);
    }
  }

  async function load(numbers: Iterable<number>): Promise<void> {
    const missing = [...new Set(numbers)].filter((number) => !entities.has(number));
    if (missing.length === 0) return;
    for (const [number, entity] of await readAll('entities', missing)) entities.set(number, entity);
  }

  async function find(own: string): Promise<number | undefined> {
    const numbers = numbersOfId(form.entityIds, own);
    await load(numbers);
    return numbers.find((number) => entities.get(number)!.id === own);
  }

  /** Entities by their own ids, without keeping them. */
  async function readNamed(ids: readonly string[]): Promise<readonly Entity[]> {
    const numbers = [...new Set(ids)].flatMap((own) => numbersOfId(form.entityIds, own));
    return [...(await readAll('entities', numbers)).values()];
  }

  async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, LocalText>> {
    return new Map((await readNamed(ids)).map((entity) => [entity.id, entity.name]));
  }

  async function sourcesOf(evidence: readonly Evidence[]): Promise<readonly Source[]> {
    const ids = new Set(evidence.map(({ source }) => source));
    const numbers = [...ids].flatMap((source) => numbersOfId(form.sourceIds, source));
    const missing = numbers.filter((number) => !sources.has(number));
    for (const [number, source] of await readAll('sources', missing)) sources.set(number, source);
    return numbers.flatMap((number) => sources.get(number) ?? []).filter(({ id }) => ids.has(id));
  }

  async function datesOf(texts: readonly (string | undefined)[]): Promise<CompiledDates> {
    const found: Record<string, CompiledDates[string]> = Object.create(null);
    for (const text of texts) {
      if (text === undefined || found[text]) continue;
      const plain = readPlainDate(text);
      if (plain) found[text] = plain;
      else {
        dates ??= store.dates(id);
        const all = await dates;
        if (Object.hasOwn(all, text)) found[text] = all[text]!;
      }
    }
    return { ...found };
  }

  return {
    names: {
      tables,
      prefix: `${id}:`,
      entities: form.entities.length - 1,
      entity: (number) => {
        const entity = entities.get(number);
        if (!entity) throw new Error(`entity ${number} of ${id} is not loaded`);
        return entity;
      },
      firstAlias: (entity) => form.firstAliases[entity]!,
      entityOfAlias: (alias) => entityAt(form.firstAliases, alias),
      shortForm: (alias) => form.shortForms.get(alias) ?? '',
      kind: (words) => form.kinds.get(words),
      ownWords: (kind) => form.ownWords.get(kind),
    },
    records: {
      origin,
      find,
      read: async (number) => {
        await load([number]);
        const entity = entities.get(number)!;
        const facts = entity.facts.slice(0, MAX_FACTS);
        const eventNumbers = listOf(form.eventsOf, number).slice(0, MAX_EVENTS);
        const relationNumbers = listOf(form.relationsOf, number).slice(0, MAX_RELATIONS);
        const events = [...(await readAll('events', eventNumbers)).values()];
        const relations = [...(await readAll('relations', relationNumbers)).values()];
        return {
          entity: { ...entity, facts },
          events,
          relations,
          names: await namesOf(relations.flatMap(({ subject, object }) => [subject, object])),
          sources: await sourcesOf([...facts, ...relations].flatMap(({ evidence }) => evidence)),
          dates: await datesOf([
            ...[...facts, ...relations].flatMap(({ from, until }) => [from, until]),
            ...events.map(({ date }) => date),
          ]),
        };
      },
      story: async () => {
        const events = [...(await readAll('events', [...form.story])).values()].map((event) => ({
          ...event,
          participants: event.participants.slice(0, MAX_PARTICIPANTS),
        }));
        const named = await readNamed(events.flatMap(({ participants }) => participants));
        return {
          events,
          participants: new Map(named.map((entity) => [entity.id, entity])),
          sources: await sourcesOf(events.flatMap(({ evidence }) => evidence)),
          dates: await datesOf(events.map(({ date }) => date)),
        };
      },
    },
    load,
    loaded: () => entities.size,
    forget: () => {
      entities.clear();
      sources.clear();
    },
  };
}

/** Of one event on the timeline page. */
const MAX_PARTICIPANTS = 20;
