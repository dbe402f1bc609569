import { PackBroken } from '@/lib/stores/stored-pack';
import type { Knowledge } from './knowledge';

/** Access to what the packs say, whatever becomes of them meanwhile. */
export interface KnowledgeSource {
  /** Null where the bundled pack cannot be read; the next call tries again. */
  get(): Promise<Knowledge | null>;
  /**
   * Does something with it. A pack that turns out to be unreadable is left out from then on,
   * and the work is done again without it.
   */
  use<T>(work: (knowledge: Knowledge) => Promise<T>): Promise<T | null>;
  /** This pack is not to be used: it cannot be read. */
  leaveOut(pack: string): void;
  /** The packs are others now: the next call loads them. */
  forget(): void;
}

/**
 * Loads once per life of the background; callers that come meanwhile wait for the same load.
 *
 * @param load what is left when these packs are left out.
 */
export function createKnowledgeSource(
  load: (without: ReadonlySet<string>) => Promise<Knowledge>,
  onBroken: () => void = () => undefined,
): KnowledgeSource {
  const broken = new Set<string>();
  let loading: Promise<Knowledge | null> | undefined;
  let isReported = false;

  function get(): Promise<Knowledge | null> {
    loading ??= load(new Set(broken)).catch((error: unknown) => {
      if (!isReported) console.error('Siyaq: the knowledge pack could not be read.', error);
      isReported = true;
      loading = undefined;
      return null;
    });
    return loading;
  }

  function leaveOut(pack: string): void {
    broken.add(pack);
    loading = undefined;
    onBroken();
  }

  return {
    get,
    leaveOut,
    use: async (work) => {
      for (;;) {
        const knowledge = await get();
        if (!knowledge) return null;
        try {
          return await work(knowledge);
        } catch (error) {
          if (!(error instanceof PackBroken) || broken.has(error.pack)) throw error;
          console.error('Siyaq: a pack is left out.', error);
          leaveOut(error.pack);
        }
      }
    },
    forget: () => {
      broken.clear();
      loading = undefined;
    },
  };
}
