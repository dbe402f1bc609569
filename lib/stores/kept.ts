import { storage } from 'wxt/utils/storage';
import type { Entry } from '../timeline/entry';

/**
 * Entries that the disk refused: kept in session storage, which outlives a killed background
 * but not the browser, until there is room or the reader has exported them.
 */
const stored = storage.defineItem<readonly Entry[]>('session:keptEntries', { fallback: [] });

export async function readKept(): Promise<readonly Entry[]> {
  return stored.getValue();
}

export async function keep(entry: Entry): Promise<void> {
  const others = (await stored.getValue()).filter(({ id }) => id !== entry.id);
  await stored.setValue([...others, entry]);
}

export async function dropKept(ids: ReadonlySet<string>): Promise<void> {
  const kept = await stored.getValue();
  const others = kept.filter(({ id }) => !ids.has(id));
  if (others.length !== kept.length) await stored.setValue(others);
}
