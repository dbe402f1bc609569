import { type Annotation, annotate, type Block, type PageState } from '@/lib/annotate';
import { type CardView, viewCard } from '@/lib/card/view';
import type { BundledPack } from '@/lib/pack/bundled';
import { compilePacks } from '@/lib/pack/compile';
import { countPack } from '@/lib/pack/count';
import type { PackInfo } from '@/lib/pack/info';
import { inLanguage } from '@/lib/pack/local-text';
import type { Pack } from '@/lib/pack/schema';
import type { Tables } from '@/lib/pack/tables';
import { type StoryEvent, storyEvents } from '@/lib/timeline/story';

/** What the background knows of the world: the compiled pack, and what can be asked of it. */
export interface Knowledge {
  annotate(blocks: readonly Block[], page: PageState): Annotation;
  /** @param published the page's date, ISO 8601: facts are shown as of that day */
  card(entity: string, published: string | undefined): CardView | undefined;
  /** The bundled pack, whether it is used or not. */
  readonly bundled: PackInfo;
  readonly storyTitle: string;
  story(): readonly StoryEvent[];
}

/**
 * @param language BCP 47 of the interface
 * @param tables built of the pack before; without them they are built here
 */
export function createKnowledge(
  { pack, dates, variants }: BundledPack,
  language: string,
  tables?: Tables,
  isEnabled = true,
): Knowledge {
  const bundled = infoOf(pack, isEnabled);
  if (!isEnabled) return { ...NOTHING, bundled };
  const matcher = compilePacks([pack], [variants], tables);
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  return {
    bundled,
    annotate: (blocks, page) => annotate(blocks, page, matcher),
    card: (id, published) => {
      const entity = entities.get(id);
      const options = { language, ...(published !== undefined && { published }) };
      return entity && viewCard(entity, pack, dates, options);
    },
    storyTitle: inLanguage(pack.title, language),
    story: () => storyEvents(pack, dates, language),
  };
}

/** Of no pack. */
const NOTHING: Omit<Knowledge, 'bundled'> = {
  annotate: (_blocks, { language }) => ({
    language,
    mentions: new Map(),
    established: [],
    waiting: [],
  }),
  card: () => undefined,
  storyTitle: '',
  story: () => [],
};

function infoOf(pack: Pack, enabled: boolean): PackInfo {
  return {
    id: pack.id,
    title: pack.title,
    author: pack.author,
    counts: countPack(pack),
    bytes: new TextEncoder().encode(JSON.stringify(pack)).length,
    importedAt: null,
    enabled,
    state: 'ready',
  };
}

export interface KnowledgeSource {
  /** Null where the pack cannot be read; the next call tries again. */
  get(): Promise<Knowledge | null>;
  /** The packs are others now: the next call loads them. */
  forget(): void;
}

/** Loads once per life of the background; callers that come meanwhile wait for the same load. */
export function createKnowledgeSource(load: () => Promise<Knowledge>): KnowledgeSource {
  let loading: Promise<Knowledge | null> | undefined;
  let isReported = false;
  return {
    get: () => {
      loading ??= load().catch((error: unknown) => {
        if (!isReported) console.error('Siyaq: the knowledge pack could not be read.', error);
        isReported = true;
        loading = undefined;
        return null;
      });
      return loading;
    },
    forget: () => {
      loading = undefined;
    },
  };
}
