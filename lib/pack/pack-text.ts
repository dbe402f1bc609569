import type { Pack } from './schema';
import { ITEMS_A_STEP, type Slices } from './slices';

/**
 * A pack's JSON cut into chunks of whole records, so that one record is read without the
 * others; all chunks one after the other are the file that can be shared.
 */
export interface PackText {
  readonly chunks: readonly string[];
  /** Chunk → where it starts in the text, in UTF-16 units; and one more. */
  readonly chunkStarts: Uint32Array;
  /** Record → where it starts; and one more. One unit stands between two and behind the last. */
  readonly entities: Uint32Array;
  readonly events: Uint32Array;
  readonly sources: Uint32Array;
  readonly relations: Uint32Array;
  /** In UTF-8. */
  readonly bytes: number;
}

/** Units from which on a chunk is full: read in about a millisecond. */
const CHUNK = 16_384;

const LISTS = ['sources', 'entities', 'events', 'relations'] as const;

export function* writePackText(pack: Pack): Slices<PackText> {
  const { sources, entities, events, relations, ...head } = pack;
  const lists = { sources, entities, events, relations };
  const records = LISTS.reduce((sum, name) => sum + lists[name].length, 0);
  const starts = { sources: [0], entities: [0], events: [0], relations: [0] };
  const chunks: string[] = [];
  const chunkStarts = [0];
  const encoder = new TextEncoder();
  let bytes = 0;
  let length = 0;
  let open: string[] = [];
  const write = (text: string) => {
    open.push(text);
    length += text.length;
    if (length - chunkStarts.at(-1)! >= CHUNK) close();
  };
  const close = () => {
    const chunk = open.join('');
    open = [];
    if (chunk === '') return;
    chunks.push(chunk);
    chunkStarts.push(length);
    bytes += encoder.encode(chunk).length;
  };

  let done = 0;
  write(`${JSON.stringify(head).slice(0, -1)}`);
  for (const name of LISTS) {
    write(`,"${name}":[`);
    starts[name][0] = length;
    const list: readonly unknown[] = lists[name];
    for (const [index, record] of list.entries()) {
      if (done++ % ITEMS_A_STEP === 0) yield done / records;
      write(`${JSON.stringify(record)}${index + 1 < list.length ? ',' : ']'}`);
      starts[name].push(length);
    }
    if (list.length === 0) write(']');
  }
  write('}');
  close();
  return {
    chunks,
    chunkStarts: Uint32Array.from(chunkStarts),
    entities: Uint32Array.from(starts.entities),
    events: Uint32Array.from(starts.events),
    sources: Uint32Array.from(starts.sources),
    relations: Uint32Array.from(starts.relations),
    bytes,
  };
}

/** Which chunk a place of the text is in. */
export function chunkAt(chunkStarts: Uint32Array, unit: number): number {
  let low = 0;
  let high = chunkStarts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (chunkStarts[middle]! <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}
