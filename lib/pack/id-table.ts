/** Numbers of things by their ids, found without reading the ids: by a hash of each. */
export interface IdTable {
  /** In ascending order. */
  readonly hashes: Uint32Array;
  /** At the same place: the number of what has this hash. */
  readonly numbers: Uint32Array;
}

export function buildIdTable(ids: readonly string[]): IdTable {
  const hashes = Uint32Array.from(ids, hashOfId);
  const numbers = Uint32Array.from(ids, (_, number) => number);
  numbers.sort((a, b) => hashes[a]! - hashes[b]!);
  return { hashes: numbers.map((number) => hashes[number]!), numbers };
}

/** Numbers that the id may have: whoever asks compares the id itself. */
export function numbersOfId({ hashes, numbers }: IdTable, id: string): readonly number[] {
  const hash = hashOfId(id);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (hashes[end] === hash) end++;
  return [...numbers.subarray(low, end)];
}

/** FNV-1a over the units. */
export function hashOfId(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
