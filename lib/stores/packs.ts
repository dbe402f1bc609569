import type { CompiledDates } from '@/lib/edtf/value';
import type { Identity } from '@/lib/pack/links';
import type { CompiledPack, StoredForm } from '@/lib/pack/stored-form';
import {
  BY_PACK,
  createPackDatabase,
  OF_PACK,
  type PackDatabase,
  type PackHead,
  type StoredLinks,
  textOf,
} from './pack-database';
import { createQueue } from './queue';
import { isFull } from './quota';

export type { PackHead, StoredLinks } from './pack-database';

/** Removed packs are kept so long, ms: a reader may think again. */
const KEPT_MS = 24 * 60 * 60 * 1_000;

/** What the reader has and chose. */
export interface StoredPacks {
  readonly bundledEnabled: boolean;
  /** In their order, without those removed. */
  readonly heads: readonly PackHead[];
  readonly links?: StoredLinks;
}

export interface PackStore {
  read(): Promise<StoredPacks>;
  form(id: string): Promise<StoredForm | undefined>;
  identities(id: string): Promise<readonly Identity[]>;
  dates(id: string): Promise<CompiledDates>;
  /** @returns a hole where a chunk is missing. */
  chunks(id: string, numbers: readonly number[]): Promise<readonly (string | undefined)[]>;
  /** One chunk of the text, so that all of it need not be in memory. */
  chunk(id: string, number: number): Promise<string | undefined>;
  text(id: string): Promise<string>;
  /**
   * Stores a pack, or another version of it, all in one transaction.
   *
   * @returns `full`, `failed`: nothing has changed.
   */
  put(head: PackHead, pack: CompiledPack): Promise<'stored' | 'full' | 'failed'>;
  /** Another form of a pack that is there, unless it has been imported anew meanwhile. */
  putForm(
    id: string,
    importedAt: number,
    pack: CompiledPack,
  ): Promise<'stored' | 'full' | 'failed'>;
  setBundledEnabled(enabled: boolean): Promise<void>;
  setEnabled(id: string, enabled: boolean): Promise<void>;
  /** Out of sight; it comes back with `restore`. */
  remove(id: string, now: number): Promise<void>;
  restore(id: string): Promise<void>;
  /** Deletes for good what was removed a day ago or longer. */
  purge(now: number): Promise<void>;
  keepLinks(links: StoredLinks): Promise<void>;
}

/** The only writer of packs and of what the reader chose of them. */
export function createPackStore(): PackStore {
  const open = createPackDatabase();
  const queue = createQueue();

  const change = (id: string, edit: (head: PackHead) => PackHead) =>
    queue(async () => {
      const transaction = (await open()).transaction('heads', 'readwrite');
      const head = await transaction.store.get(id);
      if (head) await transaction.store.put(edit(head), id);
      await transaction.done;
    });

  const write = (put: (database: PackDatabase) => Promise<void>) =>
    queue(async () => {
      try {
        await put(await open());
        return 'stored';
      } catch (error) {
        console.warn('Siyaq: the pack was not stored.', error);
        return isFull(error) ? 'full' : 'failed';
      }
    });

  return {
    read: async () => {
      const transaction = (await open()).transaction(['heads', 'choices', 'links']);
      const [heads, bundled, links] = await Promise.all([
        transaction.objectStore('heads').getAll(),
        transaction.objectStore('choices').get('bundled'),
        transaction.objectStore('links').get('links'),
      ]);
      return {
        bundledEnabled: bundled?.enabled ?? true,
        heads: heads
          .filter(({ removedAt }) => removedAt === undefined)
          .sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1)),
        ...(links && { links }),
      };
    },
    form: async (id) => (await open()).get('forms', id),
    identities: async (id) => (await (await open()).get('identities', id)) ?? [],
    dates: async (id) => (await (await open()).get('dates', id)) ?? {},
    chunks: async (id, numbers) => {
      const { store } = (await open()).transaction('texts');
      return Promise.all(numbers.map((number) => store.get([id, number])));
    },
    chunk: async (id, number) => (await open()).get('texts', [id, number]),
    text: async (id) => (await (await open()).getAll('texts', textOf(id))).join(''),

    put: (head, pack) => write((database) => putAll(database, head.id, () => head, pack)),
    putForm: (id, importedAt, pack) =>
      write((database) => {
        const same = (head?: PackHead) => (head?.importedAt === importedAt ? head : undefined);
        return putAll(database, id, same, pack);
      }),
    setBundledEnabled: (enabled) =>
      queue(async () => {
        await (await open()).put('choices', { enabled }, 'bundled');
      }),
    setEnabled: (id, enabled) => change(id, (head) => ({ ...head, enabled })),
    remove: (id, now) => change(id, (head) => ({ ...head, removedAt: now })),
    restore: (id) => change(id, ({ removedAt: _, ...head }) => head),
    purge: (now) =>
      queue(async () => {
        const database = await open();
        for (const { id, removedAt } of await database.getAll('heads')) {
          if (removedAt !== undefined && now - removedAt >= KEPT_MS) await drop(database, id);
        }
      }),
    keepLinks: (links) =>
      queue(async () => {
        await (await open()).put('links', links, 'links');
      }),
  };
}

/** @param headFor the new head, given the one that is there; without one nothing is written. */
async function putAll(
  database: PackDatabase,
  id: string,
  headFor: (there?: PackHead) => PackHead | undefined,
  { form, text, identities, dates }: CompiledPack,
): Promise<void> {
  const transaction = database.transaction(OF_PACK, 'readwrite');
  const heads = transaction.objectStore('heads');
  const there = await heads.get(id);
  const head = headFor(there);
  if (!head) return transaction.done;
  const texts = transaction.objectStore('texts');
  // One that is refused ends the transaction, which says why; the others fail for that alone.
  const write = (request: Promise<unknown>) => void request.catch(() => undefined);
  try {
    write(texts.delete(textOf(id)));
    for (const [number, chunk] of text.chunks.entries()) write(texts.put(chunk, [id, number]));
    write(transaction.objectStore('forms').put(form, id));
    write(transaction.objectStore('identities').put(identities, id));
    write(transaction.objectStore('dates').put(dates, id));
    write(heads.put({ ...head, since: there?.since ?? head.since }, id));
  } catch (error) {
    transaction.done.catch(() => undefined);
    transaction.abort();
    throw error;
  }
  await transaction.done;
}

async function drop(database: PackDatabase, id: string): Promise<void> {
  const transaction = database.transaction(OF_PACK, 'readwrite');
  await Promise.all([
    ...BY_PACK.map((name) => transaction.objectStore(name).delete(id)),
    transaction.objectStore('texts').delete(textOf(id)),
    transaction.done,
  ]);
}
