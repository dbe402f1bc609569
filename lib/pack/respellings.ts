/**
 * A pack's variants as they are shipped: by word of a transliterated name, the other spellings
 * of that word, separated by spaces, in groups separated by `|`: those of cost 1, of cost 2 …
 * A key of two words has the spellings in which they are joined (نور سلطان: نورسلطان).
 * Words are folded. By word, for a name's forms are many times more and say no more.
 */
export type VariantTable = Readonly<Record<string, string>>;

/** What a word of a text may be a spelling of. */
export interface Respelling {
  /** As names have it: one word, or two that print joins. */
  readonly words: readonly string[];
  /** What it takes of a name's budget. */
  readonly cost: number;
}

/** Variant → what it may stand for. */
export type Respellings = ReadonlyMap<string, readonly Respelling[]>;

/**
 * Turns tables round, for look-up by the word in a text. A word of one name never counts in
 * another: the words it leads to must be the next ones of a name that has variants at all.
 */
export function readVariants(tables: readonly VariantTable[]): Respellings {
  const byVariant = new Map<string, readonly Respelling[]>();
  for (const table of tables) {
    for (const [key, groups] of Object.entries(table)) {
      const words = key.split(' ');
      groups.split('|').forEach((group, i) => {
        if (group === '') return;
        const meant: readonly Respelling[] = [{ words, cost: i + 1 }];
        for (const variant of group.split(' ')) {
          const others = byVariant.get(variant);
          byVariant.set(variant, others ? [...others, ...meant] : meant);
        }
      });
    }
  }
  return byVariant;
}
