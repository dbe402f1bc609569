import {
  type Annotation,
  annotate,
  type Block,
  entitiesNamed,
  type PageState,
} from '@/lib/annotate';
import { type CardView, viewCard } from '@/lib/card/view';
import { prepareDates } from '@/lib/edtf/format';
import type { PackInfo } from '@/lib/pack/info';
import type { Identity, Links } from '@/lib/pack/links';
import { inLanguage } from '@/lib/pack/local-text';
import { joinPacks } from '@/lib/pack/matcher';
import type { Names } from '@/lib/pack/names';
import type { PackRecords, Told } from '@/lib/pack/records';
import type { Entity } from '@/lib/pack/schema';
import { createQueue } from '@/lib/stores/queue';
import { type StoryEvent, storyEvents } from '@/lib/timeline/story';

/**
 * What the background knows of the world: the packs in use, and what can be asked of them.
 * Whatever it is asked throws PackBroken where a pack on disk cannot be read.
 */
export interface Knowledge {
  annotate(blocks: readonly Block[], page: PageState): Promise<Annotation>;
  /** Cards will be asked for in a moment: what the first of them would wait for is got ready. */
  prepare(): void;
  /**
   * Cards of these entities; those that are none are left out.
   *
   * @param published the page's date, ISO 8601: facts are shown as of that day
   */
  cards(entities: readonly string[], published: string | undefined): Promise<CardView[]>;
  /** What the first pack that has them says of these entities, by these ids. */
  entities(ids: readonly string[]): Promise<ReadonlyMap<string, Entity>>;
  /** The bundled pack, whether it is used or not. */
  readonly bundled: PackInfo;
  /** Its JSON. */
  text(): string;
  /** What its entities say they are. */
  readonly identities: readonly Identity[];
  /** Imported packs that cannot be read. */
  readonly broken: ReadonlySet<string>;
  readonly storyTitle: string;
  story(): Promise<readonly StoryEvent[]>;
}

/** A pack in use, in memory or on disk. */
export interface UsedPack {
  readonly names: Names;
  readonly records: PackRecords;
  /** Of a pack on disk: see `stored-pack.ts`. */
  load?(entities: Iterable<number>): Promise<void>;
  loaded?(): number;
  forget?(): void;
}

/** Records kept in memory, of all packs on disk together; they come again in milliseconds. */
const MAX_LOADED = 5_000;

/** @param language BCP 47 of the interface */
export function createKnowledge(
  packs: readonly UsedPack[],
  links: Links,
  language: string,
): Omit<Knowledge, 'bundled' | 'broken' | 'text' | 'identities'> {
  const matcher = joinPacks(
    packs.map(({ names }) => names),
    links,
  );
  const isOnDisk = packs.some(({ load }) => load);
  // What one question has brought into memory must be there until it is answered.
  const queue = createQueue();

  function makeRoom(): void {
    const loaded = packs.reduce((sum, { loaded }) => sum + (loaded?.() ?? 0), 0);
    if (loaded <= MAX_LOADED) return;
    matcher.forget();
    for (const { forget } of packs) forget?.();
  }

  async function loadFor(blocks: readonly Block[]): Promise<void> {
    makeRoom();
    const named = entitiesNamed(blocks, matcher);
    await Promise.all(packs.map(({ load }, part) => load?.(named[part]!)));
  }

  /** Where an id of a page leads: each pack that has the entity, the first one's first. */
  async function find(id: string): Promise<readonly Told[]> {
    for (const [part, { names, records }] of packs.entries()) {
      if (!id.startsWith(names.prefix)) continue;
      const entity = await records.find(id.slice(names.prefix.length));
      if (entity === undefined) continue;
      const members = matcher.members(matcher.canonical(part, entity));
      return Promise.all(
        members.map(async (member) => {
          const { records, names } = packs[member.part]!;
          const record = await records.read(member.entity);
          return { record, origin: records.origin, prefix: names.prefix };
        }),
      );
    }
    return [];
  }

  async function card(id: string, published: string | undefined): Promise<CardView[]> {
    const [first, ...others] = await find(id);
    if (!first) return [];
    const options = { language, ...(published !== undefined && { published }) };
    return [viewCard(id, [first, ...others], options)];
  }

  return {
    annotate: async (blocks, page) => {
      if (!isOnDisk) return annotate(blocks, page, matcher);
      return queue(async () => {
        await loadFor(blocks);
        return annotate(blocks, page, matcher);
      });
    },
    prepare: () => prepareDates(language),
    cards: (ids, published) =>
      queue(async () => (await Promise.all(ids.map((id) => card(id, published)))).flat()),
    entities: (ids) =>
      queue(async () => {
        const told = await Promise.all(ids.map(async (id) => [id, (await find(id))[0]] as const));
        return new Map(told.flatMap(([id, first]) => (first ? [[id, first.record.entity]] : [])));
      }),
    storyTitle: packs
      .map(({ records }) => inLanguage(records.origin.title, language))
      .slice(0, MAX_TITLES)
      .join(inLanguage({ ar: '، ', en: ', ' }, language)),
    story: () =>
      queue(async () => {
        const stories = packs.map(async ({ records, names }) => {
          const { importedAt, title } = records.origin;
          const pack = importedAt === null ? {} : { pack: inLanguage(title, language) };
          return storyEvents(await records.story(), language, { prefix: names.prefix, ...pack });
        });
        return (await Promise.all(stories)).flat().slice(0, MAX_STORY);
      }),
  };
}

/** On the timeline page, of all packs. */
const MAX_STORY = 1_000;
const MAX_TITLES = 3;
