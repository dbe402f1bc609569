import type { Tables } from '../pack/tables';

/** Entities that share one form: a name that means more means nothing on a page. */
const MAX_TWINS = 32;

/** The aliases with the key of this first one, in pack order. */
export function aliasesWithKey({ twins }: Tables, first: number): readonly number[] {
  const found = [first];
  for (
    let alias = nextTwin(twins, first);
    alias >= 0 && found.length < MAX_TWINS;
    alias = nextTwin(twins, alias)
  ) {
    found.push(alias);
  }
  return found;
}

/** The next alias with the same key, or −1: pairs are sorted by their first. */
function nextTwin(twins: Uint32Array, alias: number): number {
  let low = 0;
  let high = twins.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (twins[middle * 2]! < alias) low = middle + 1;
    else high = middle;
  }
  return twins[low * 2] === alias ? twins[low * 2 + 1]! : -1;
}
