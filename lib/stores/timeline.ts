import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { Entry } from '../timeline/entry';
import { expiredIds, isSameSentence, listEntries } from '../timeline/queries';
import { dropKept, keep, readKept } from './kept';
import { readMigrated } from './migrate';
import { createQueue } from './queue';
import { isFull } from './quota';
import { createSavedIndex } from './saved-index';
import { allKeysOf, keyOf, type Versioned } from './versions';

const ENTRIES: Versioned = { name: 'entry', current: 1, upgrades: new Map() };

/** `full`, `failed`: the disk refused, the entry is kept for the session. */
export type WriteOutcome = 'written' | 'full' | 'failed' | 'refused';

export interface StoredTimeline {
  readonly entries: readonly Entry[];
  readonly trash: readonly Entry[];
  /** Ids of the above that are in session storage only, because the disk refused them. */
  readonly unwritten: readonly string[];
  /** Entries on disk that this release cannot read: a newer one's, or damaged. They stay. */
  readonly unreadable: number;
}

export interface TimelineStore {
  read(): Promise<StoredTimeline>;
  /**
   * Saves, or brings back from the trash. A repeat with the same id is the same entry, and so
   * is the same sentence of the same address: `savedFrom` knows its id.
   */
  save(entry: Entry): Promise<WriteOutcome>;
  /**
   * What is gone already is `written`. On a full disk the copy there stays as it was: that it
   * lies in the trash is known for the session, and emptying the trash makes room.
   *
   * @param from refuse unless the entry was saved from this address
   */
  moveToTrash(id: string, now: number, from?: string): Promise<WriteOutcome>;
  restore(id: string): Promise<WriteOutcome>;
  /** Removes for good. @param expiredAt only what was in the trash for too long at this time */
  emptyTrash(expiredAt?: number): Promise<void>;
  /** Ids by sentence of what was saved from this address. */
  savedFrom(address: string): Promise<ReadonlyMap<string, string>>;
}

interface Loaded {
  readonly entries: Map<string, Entry>;
  readonly unwritten: ReadonlySet<string>;
  readonly readOnly: ReadonlySet<string>;
  readonly unreadable: number;
}

/**
 * The timeline on disk: one key an entry, so that no write can damage another. This is the
 * only writer and it has one queue; every answer comes after the write it speaks of.
 */
export function createTimelineStore(): TimelineStore {
  const queue = createQueue();
  const saved = createSavedIndex();

  async function load(): Promise<Loaded> {
    const { values, newer } = await readMigrated(ENTRIES);
    const entries = new Map<string, Entry>();
    let unreadable = [...newer].filter((id) => !values.has(id)).length;
    for (const [id, value] of values) {
      const parsed = v.safeParse(Entry, value);
      if (parsed.success && parsed.output.id === id) entries.set(id, parsed.output);
      else unreadable++;
    }
    const kept = await readKept();
    for (const entry of kept) entries.set(entry.id, entry);
    saved.fill(entries.values());
    return { entries, unreadable, readOnly: newer, unwritten: new Set(kept.map(({ id }) => id)) };
  }

  /** Disk first; what it refuses goes to the session, and only then is the answer given. */
  async function write(entry: Entry): Promise<WriteOutcome> {
    let outcome: WriteOutcome = 'written';
    try {
      await storage.setItem(`local:${keyOf(ENTRIES, entry.id)}`, entry);
      await dropKept(new Set([entry.id]));
    } catch (error) {
      outcome = isFull(error) ? 'full' : 'failed';
      await keep(entry);
    }
    saved.put(entry);
    return outcome;
  }

  async function remove(ids: readonly string[]): Promise<void> {
    const keys = ids.flatMap((id) => allKeysOf(ENTRIES, id)).map((key) => `local:${key}` as const);
    await storage.removeItems(keys);
    await dropKept(new Set(ids));
    await writeKept();
  }

  /** There may be room again. The first refusal ends the attempt. */
  async function writeKept(): Promise<void> {
    for (const entry of await readKept()) {
      if ((await write(entry)) !== 'written') return;
    }
  }

  async function change(
    id: string,
    edit: (entry: Entry) => Entry,
    from?: string,
  ): Promise<WriteOutcome> {
    const { entries, readOnly } = await load();
    const entry = entries.get(id);
    if (!entry || readOnly.has(id) || (from !== undefined && entry.url !== from)) return 'refused';
    return write(edit(entry));
  }

  return {
    read: () =>
      queue(async () => {
        await writeKept();
        const { entries, unwritten, unreadable } = await load();
        return { ...listEntries(entries.values()), unwritten: [...unwritten], unreadable };
      }),

    save: (entry) =>
      queue(async () => {
        const { entries, readOnly, unwritten } = await load();
        const earlier = entries.get(entry.id);
        if (!earlier) {
          const same = [...entries.values()].find(
            (other) => other.deletedAt === undefined && isSameSentence(other, entry),
          );
          // Saved from another tab: one sentence is one entry.
          if (same && !unwritten.has(same.id)) return 'written';
          return write(same ?? entry);
        }
        if (readOnly.has(entry.id) || !isSameSentence(earlier, entry)) return 'refused';
        if (earlier.deletedAt === undefined && !unwritten.has(entry.id)) return 'written';
        const { deletedAt: _, ...restored } = earlier;
        return write(restored);
      }),

    moveToTrash: (id, now, from) =>
      queue(async () => {
        const { entries, readOnly } = await load();
        if (!entries.has(id) && !readOnly.has(id)) return 'written';
        return change(id, (e) => ({ ...e, deletedAt: e.deletedAt ?? now }), from);
      }),

    restore: (id) => queue(() => change(id, ({ deletedAt: _, ...entry }) => entry)),

    emptyTrash: (expiredAt) =>
      queue(async () => {
        const { entries, readOnly } = await load();
        const all = [...entries.values()];
        const ids =
          expiredAt === undefined
            ? listEntries(all).trash.map(({ id }) => id)
            : expiredIds(all, expiredAt);
        const removable = ids.filter((id) => !readOnly.has(id));
        if (removable.length > 0) await remove(removable);
      }),

    savedFrom: (address) =>
      queue(async () => {
        if (!saved.isFilled()) await load();
        return saved.from(address);
      }),
  };
}
