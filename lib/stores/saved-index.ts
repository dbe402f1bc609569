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
  let byAddress: Map<string, Map<string, string>> | undefined;

  function put(entry: Entry): void {
    if (!byAddress) return;
    const sentences = byAddress.get(entry.url) ?? new Map<string, string>();
    byAddress.set(entry.url, sentences);
    if (entry.deletedAt === undefined) sentences.set(entry.sentence, entry.id);
    else if (sentences.get(entry.sentence) === entry.id) sentences.delete(entry.sentence);
  }

  return {
    isFilled: () => byAddress !== undefined,
    fill: (entries) => {
      byAddress = new Map();
      for (const entry of entries) put(entry);
    },
    put,
    from: (address) => byAddress?.get(address) ?? new Map(),
  };
}
