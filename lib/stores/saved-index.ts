import type { Entry } from '../timeline/entry';

/**
 * Which sentences were saved from which address, in memory: pages ask with every batch of
 * text. Filled from storage once per life of the background, then kept up by its one writer.
 */
export interface SavedIndex {
  isFilled(): boolean;
  fill(entries: Iterable<Entry>): void;
  put(entry: Entry): void;
  /** Ids by sentence. */
  from(address: string): ReadonlyMap<string, string>;
}

export function createSavedIndex(): SavedIndex {
  let byAddress: Map<string, Map<string, Set<string>>> | undefined;

  function put(entry: Entry): void {
    if (!byAddress) return;
    const sentences = byAddress.get(entry.url) ?? new Map<string, Set<string>>();
    byAddress.set(entry.url, sentences);
    // Older releases saved one sentence twice, and the trash gives back what was saved anew.
    const ids = sentences.get(entry.sentence) ?? new Set<string>();
    sentences.set(entry.sentence, ids);
    if (entry.deletedAt === undefined) ids.add(entry.id);
    else ids.delete(entry.id);
    if (ids.size === 0) sentences.delete(entry.sentence);
  }

  return {
    isFilled: () => byAddress !== undefined,
    fill: (entries) => {
      byAddress = new Map();
      for (const entry of entries) put(entry);
    },
    put,
    from: (address) =>
      new Map(
        [...(byAddress?.get(address) ?? [])].flatMap(([sentence, [id]]) =>
          id === undefined ? [] : [[sentence, id] as const],
        ),
      ),
  };
}
