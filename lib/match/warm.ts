import { hashOfWordAt, slotOf } from '../pack/key-hash';
import { startOfKey } from '../pack/key-records';
import type { Tables } from '../pack/tables';
import { mayLead } from './find-key';
import { INDEX_MASK, PASSED } from './sift';
import { CODES, CODES_VIEW, ENDS, startOfPiece } from './word-list';

/**
 * Large tables do not fit in a processor's cache, and a search goes from one to the next: it
 * waits for memory four times a word. Here the same cells are read for all words of a part,
 * step by step, so that the waits of many words overlap; then the search finds them near.
 */

/** Below so many slots the tables are in the cache anyway. */
const LARGE = 2 ** 19;

const HASHES = new Int32Array(ENDS.length);
const ENTRIES = new Int32Array(ENDS.length);
/** Something has to be done with what is read, or the compiler leaves the reading out. */
const READ = new Int32Array(1);

/** @param count of PASSED, that are going to be looked up. */
export function warm(count: number, tables: Tables): void {
  if (tables.slots.length < LARGE) return;
  let words = 0;
  for (let i = 0; i < count; i++) {
    const index = PASSED[i]! & INDEX_MASK;
    const hash = hashOfWordAt(CODES_VIEW, CODES, startOfPiece(index), ENDS[index]!);
    HASHES[words] = hash;
    words += mayLead(tables, hash) ? 1 : 0;
  }
  touch(words, tables);
}

/** Reads the slots and the keys of HASHES, all of the ones before the others. */
function touch(words: number, { slots, slotSeed, keys }: Tables): void {
  let read = 0;
  for (let i = 0; i < words; i++) ENTRIES[i] = slots[slotOf(HASHES[i]!, slots.length, slotSeed)]!;
  for (let i = 0; i < words; i++) read += keys[startOfKey(ENTRIES[i]!)]!;
  READ[0] = read;
}
