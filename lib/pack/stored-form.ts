import type { CompiledDates } from '../edtf/value';
import type { IdTable } from './id-table';
import type { Kinds } from './kinds';
import type { Identity } from './links';
import type { PackText } from './pack-text';
import { TABLES_VERSION } from './tables';

/** Another layout is made anew from the pack's text. */
export const STORED_LAYOUT = `1.${TABLES_VERSION}`;

/**
 * What is made of a pack when it is imported, and read whenever the background wakes. It loads
 * without parsing: typed arrays, and what is rare. The pack itself stays in its text, of which
 * single records are read when a page names them.
 */
export interface StoredForm extends Omit<PackText, 'chunks' | 'bytes'> {
  readonly layout: string;
  /** As `openTables` reads them. */
  readonly tables: ArrayBuffer;
  /** Entity → number of its first alias; and one more. */
  readonly firstAliases: Uint32Array;
  readonly entityIds: IdTable;
  readonly sourceIds: IdTable;
  /** Of each entity, the events it took part in and the relations it stands in. */
  readonly eventsOf: Lists;
  readonly relationsOf: Lists;
  /** The first events in order of time. */
  readonly story: Uint32Array;
  /** By alias: names of one or two letters. */
  readonly shortForms: ReadonlyMap<number, string>;
  readonly kinds: Kinds;
  /** By kind: see `ownWordsOf`. */
  readonly ownWords: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A list of numbers for each entity. */
export interface Lists {
  /** Entity → where its list begins in `all`; and one more. */
  readonly starts: Uint32Array;
  readonly all: Uint32Array;
}

export function listOf({ starts, all }: Lists, entity: number): readonly number[] {
  return [...all.subarray(starts[entity], starts[entity + 1])];
}

/** A pack as it is stored. */
export interface CompiledPack {
  readonly form: StoredForm;
  readonly text: PackText;
  /** Read when the packs in use change. */
  readonly identities: readonly Identity[];
  /** Values of the dates that are more than a plain day, month or year. */
  readonly dates: CompiledDates;
}
