import { BREAK } from '../arabic/letter-bytes';
import { wordsOf } from '../arabic/tokens';
import { MAX_VARIANT_BUDGET } from '../arabic/variant-budget';
import { createKeyWriter, type KeyWriter, writeKey } from './encode-forms';
import { addWindows } from './first-windows';
import { hashOfWord, slotOf } from './key-hash';
import type { Respelling, Respellings } from './respellings';
import { ITEMS_A_STEP, type Slices } from './slices';
import { COST_BITS, TAG_AT, type Tables } from './tables';

/** A longer variant is none: buffers are made for keys (tables.ts). */
const MAX_LETTERS = 1000;
const LOAD = 0.6;

export type SpellingTables = Pick<Tables, 'spellingSlots' | 'spellings' | 'meanings' | 'words'> & {
  /** Of the variants. */
  readonly hashes: readonly number[];
  /** In bytes, its BREAK counted. */
  readonly longestVariant: number;
};

/**
 * Lays the variants of words out for the scanner (tables.ts draws it).
 *
 * @param longestKey what is longer stands in no name.
 * @param isVaried whether a name that has variants begins with this word.
 * @param windows gets those of variants that may open a name.
 */
export function* spellingsInSlices(
  respellings: Respellings,
  longestKey: number,
  isVaried: (keys: Uint8Array, from: number, to: number) => boolean,
  windows: number[],
): Slices<SpellingTables> {
  const writer = createKeyWriter(respellings.size);
  const known = new Map<string, number>();
  const spellings: number[] = [];
  const meanings: number[] = [];
  const hashes: number[] = [];
  let longestVariant = 0;
  let done = 0;
  for (const [variant, meant] of respellings) {
    if (done++ % ITEMS_A_STEP === 0) yield done / respellings.size;
    const usable =
      variant.length <= MAX_LETTERS && isWord(variant)
        ? meant.filter((each) => isUsable(each))
        : [];
    if (usable.length === 0) continue;
    const places = usable.map(({ words }) => placeOf(words.join(' '), writer, known));
    if (places.every((place) => place.length > longestKey)) continue;
    const start = placeOf(variant, writer, known).start;
    const to = writer.keys.indexOf(BREAK, start);
    longestVariant = Math.max(longestVariant, to + 1 - start);
    spellings.push(start, meanings.length);
    hashes.push(hashOfWord(writer.keys, start, to));
    let isFirst = false;
    places.forEach((place, i) => {
      if (place.length > longestKey) return;
      meanings.push((place.start << COST_BITS) | usable[i]!.cost);
      const end = writer.keys.indexOf(BREAK, place.start);
      isFirst ||= isVaried(writer.keys, place.start, end);
    });
    if (isFirst) addWindows(writer.keys, start, to, windows);
  }
  spellings.push(writer.length, meanings.length);
  return {
    spellingSlots: place(hashes),
    spellings: Uint32Array.from(spellings),
    meanings: Uint32Array.from(meanings),
    words: writer.keys.slice(0, writer.length),
    hashes,
    longestVariant,
  };
}

function isUsable({ words, cost }: Respelling): boolean {
  return cost <= MAX_VARIANT_BUDGET && words.every(isWord);
}

/** Whether a text can have it as one word; what is not folded it cannot. */
function isWord(text: string): boolean {
  const words = wordsOf(text);
  return words.length === 1 && words[0] === text;
}

/** Where words stand in the writer, each written once. */
function placeOf(
  words: string,
  writer: KeyWriter,
  known: Map<string, number>,
): { readonly start: number; readonly length: number } {
  let start = known.get(words);
  if (start === undefined) {
    start = writer.length;
    writeKey(words, writer);
    // There is room: a key takes at most what is made for it, less one.
    writer.keys[writer.length++] = BREAK;
    known.set(words, start);
  }
  let end = start;
  while (writer.keys[end] !== BREAK || writer.keys[end + 1] !== BREAK) end++;
  return { start, length: end + 1 - start };
}

function place(hashes: readonly number[]): Int32Array {
  if (hashes.length === 0) return new Int32Array(0);
  const slots = new Int32Array(Math.ceil(hashes.length / LOAD) + 1);
  for (const [index, hash] of hashes.entries()) {
    let slot = slotOf(hash, slots.length);
    while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
    slots[slot] = (index + 1) | (hash << TAG_AT);
  }
  return slots;
}
