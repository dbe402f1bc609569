import { type Entry, TRASH_DAYS } from './entry';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** What the reader kept, newest last, and apart what lies in the trash, last deleted last. */
export function listEntries(all: Iterable<Entry>): { entries: Entry[]; trash: Entry[] } {
  const entries: Entry[] = [];
  const trash: Entry[] = [];
  for (const entry of all) (entry.deletedAt === undefined ? entries : trash).push(entry);
  entries.sort((a, b) => a.savedAt - b.savedAt || compareIds(a, b));
  trash.sort((a, b) => (a.deletedAt ?? 0) - (b.deletedAt ?? 0) || compareIds(a, b));
  return { entries, trash };
}

/** Ids whose time in the trash is over. @param now ms since the epoch */
export function expiredIds(all: Iterable<Entry>, now: number): string[] {
  return [...all]
    .filter(({ deletedAt }) => deletedAt !== undefined && now - deletedAt > TRASH_DAYS * DAY_MS)
    .map(({ id }) => id);
}

/** The same sentence of the same page: a repeated request, not somebody else's entry. */
export function isSameSentence(a: Entry, b: Entry): boolean {
  return a.url === b.url && a.sentence === b.sentence;
}

function compareIds(a: Entry, b: Entry): number {
  return a.id < b.id ? -1 : 1;
}
