/**
 * Long work in steps: between two of them whoever runs it may do something else, tell how far
 * it is (0 to 1), or stop for good. The value it returns is the result.
 */
export type Slices<T> = Generator<number, T, undefined>;

/** Runs work to its end without a pause. */
export function runAtOnce<T>(slices: Slices<T>): T {
  let step = slices.next();
  while (!step.done) step = slices.next();
  return step.value;
}

/** Items between two steps where an item takes some microseconds. */
export const ITEMS_A_STEP = 256;

/** Does something for each item of a list. */
export function* forEachInSlices<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => void,
): Slices<void> {
  for (let index = 0; index < items.length; index++) {
    if (index % ITEMS_A_STEP === 0) yield index / items.length;
    work(items[index]!, index);
  }
}

/** Does something for each alias of each entity: one may have very many. */
export function* forEachAlias<A>(
  entities: readonly { readonly aliases: readonly A[] }[],
  work: (alias: A, entity: number, index: number) => void,
): Slices<void> {
  let done = 0;
  for (let entity = 0; entity < entities.length; entity++) {
    const { aliases } = entities[entity]!;
    for (let index = 0; index < aliases.length; index++) {
      if (done++ % ITEMS_A_STEP === 0) yield entity / entities.length;
      work(aliases[index]!, entity, index);
    }
  }
}

/** Work that is one part of a whole: its progress counts from `from` to `to`. */
export function* part<T>(slices: Slices<T>, from: number, to: number): Slices<T> {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}
