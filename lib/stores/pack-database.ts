import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CompiledDates } from '@/lib/edtf/value';
import type { PackCounts } from '@/lib/pack/info';
import type { Identity, Links } from '@/lib/pack/links';
import type { LocalText } from '@/lib/pack/schema';
import type { StoredForm } from '@/lib/pack/stored-form';

/** What is known of an imported pack without reading it. */
export interface PackHead {
  readonly id: string;
  readonly title: LocalText;
  readonly author: string;
  readonly counts: PackCounts;
  readonly bytes: number;
  /** ms since the epoch: the last import of this id. */
  readonly importedAt: number;
  /** The first import: packs come in this order, whatever is updated later. */
  readonly since: number;
  readonly enabled: boolean;
  /** ms since the epoch; removed, but kept aside for a while. */
  readonly removedAt?: number;
}

/** Which entities of the packs in use are the same, with what that was worked out from. */
export interface StoredLinks {
  readonly of: string;
  readonly links: Links;
}

/**
 * Imported packs on disk. `storage.local` holds 10 MB and is read as a whole; a pack may be
 * twice that, and a page needs little of it.
 */
export interface PackSchema extends DBSchema {
  heads: { key: string; value: PackHead };
  /** By pack and number of the chunk. */
  texts: { key: [string, number]; value: string };
  forms: { key: string; value: StoredForm };
  identities: { key: string; value: readonly Identity[] };
  dates: { key: string; value: CompiledDates };
  /** Of the bundled pack, which is not in here: whether it is in use. */
  choices: { key: 'bundled'; value: { readonly enabled: boolean } };
  links: { key: 'links'; value: StoredLinks };
}

const NAME = 'packs';
const VERSION = 1;
const STORES = ['heads', 'texts', 'forms', 'identities', 'dates', 'choices', 'links'] as const;

/** Stores with one value a pack, by its id. */
export const BY_PACK = ['heads', 'forms', 'identities', 'dates'] as const;

/** All stores that have something of a pack. */
export const OF_PACK = [...BY_PACK, 'texts'] as const;

/** All chunks of a pack's text. */
export function textOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
}

export type PackDatabase = IDBPDatabase<PackSchema>;

/** The database, opened when it is first asked for and again after the browser closed it. */
export function createPackDatabase(): () => Promise<PackDatabase> {
  let opening: Promise<PackDatabase> | undefined;
  const forget = () => {
    opening = undefined;
  };
  return () => {
    if (!opening) {
      opening = openDB<PackSchema>(NAME, VERSION, {
        upgrade: (database) => {
          for (const store of STORES) database.createObjectStore(store);
        },
        terminated: forget,
      });
      opening.catch(forget);
    }
    return opening;
  };
}
