import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * Imported packs on disk. `storage.local` holds 10 MB and is read as a whole; a pack may be
 * twice that, and a page needs little of it.
 */
export interface PackSchema extends DBSchema {
  /** What the reader chose of the bundled pack, which is not in here. */
  choices: { key: 'bundled'; value: { readonly enabled: boolean } };
}

const NAME = 'packs';
const VERSION = 1;

/** The database, opened when it is first asked for and again after the browser closed it. */
export function createPackDatabase(): () => Promise<IDBPDatabase<PackSchema>> {
  let opening: Promise<IDBPDatabase<PackSchema>> | undefined;
  const forget = () => {
    opening = undefined;
  };
  return () => {
    opening ??= openDB<PackSchema>(NAME, VERSION, {
      upgrade: (database) => database.createObjectStore('choices'),
      terminated: forget,
    });
    opening.catch(forget);
    return opening;
  };
}
