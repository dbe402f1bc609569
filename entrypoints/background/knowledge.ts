import type { Annotation, Block, PageState } from '@/lib/annotate';
import type { CardView } from '@/lib/card/view';
import type { StoryEvent } from '@/lib/timeline/story';

/** What the background knows of the world: the compiled packs, and what can be asked of them. */
export interface Knowledge {
  annotate(blocks: readonly Block[], page: PageState): Annotation;
  /** @param published the page's date, ISO 8601: facts are shown as of that day */
  card(entity: string, published: string | undefined): CardView | undefined;
  readonly storyTitle: string;
  story(): readonly StoryEvent[];
}

export interface KnowledgeSource {
  /** Null where the pack cannot be read; the next call tries again. */
  get(): Promise<Knowledge | null>;
}

/** Loads once per life of the background; callers that come meanwhile wait for the same load. */
export function createKnowledgeSource(load: () => Promise<Knowledge>): KnowledgeSource {
  let loading: Promise<Knowledge | null> | undefined;
  return {
    get: () => {
      loading ??= load().catch((error: unknown) => {
        console.error('Siyaq: the knowledge pack could not be read.', error);
        loading = undefined;
        return null;
      });
      return loading;
    },
  };
}
