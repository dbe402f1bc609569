import { everydayWords } from '../arabic/everyday';
import { mayCarryProclitics } from '../arabic/proclitics';
import { createKeyWriter, writeKey } from './encode-forms';
import { bitsOf, hashOfWord } from './key-hash';

/**
 * A bitmap of everyday words that begin like particles (وليد). They are looked at again wherever
 * a name is found behind particles, which is often; here most words show that they are none
 * without being folded first. One pack's is like another's: it stands in the tables only because
 * to make it takes a fresh process 3 to 6 ms, as long as a whole first page.
 */

const LOG2_OF_CELLS = 8;
export const EVERYDAY_CELLS = 2 ** LOG2_OF_CELLS;
const SHIFT = 32 - LOG2_OF_CELLS;

export function makeEverydayBits(): Int32Array {
  const cells = new Int32Array(EVERYDAY_CELLS);
  const writer = createKeyWriter(1);
  for (const word of everydayWords()) {
    if (!mayCarryProclitics(word)) continue;
    writer.length = 0;
    writeKey(word, writer);
    const hash = hashOfWord(writer.keys, 0, writer.length - 1);
    cells[hash >>> SHIFT]! |= bitsOf(hash);
  }
  return cells;
}

/** False where a word of this hash is no everyday one; true of few others. */
export function mayBeEveryday(cells: Int32Array, hash: number): boolean {
  const bits = bitsOf(hash);
  return (cells[hash >>> SHIFT]! & bits) === bits;
}
