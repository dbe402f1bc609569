import { isOrdinaryWord } from '../arabic/everyday';
import { isGivenName } from '../arabic/given-names';
import { readText } from '../arabic/tokens';
import { variantBudget } from '../arabic/variant-budget';
import type { Alias, Pack } from './schema';
import { forEachAlias, type Slices } from './slices';

/** An alias as words, for what variants have to know of it. */
export interface NameWords {
  readonly entity: string;
  /** As the pack writes it. */
  readonly form: string;
  /** Folded. */
  readonly words: readonly string[];
  /** Words with the article as the author writes it: الدولي, but not ألماتي. */
  readonly articled: ReadonlySet<string>;
  /** What it may spend on variants; 0 where it has none. */
  readonly budget: number;
}

/** First parts of two to four letters are joined to the next word: نور سلطان, جين بينغ. */
const JOINED_LETTERS = [2, 3, 4];

/** All aliases of a pack. */
export function* nameWordsInSlices({ entities }: Pack): Slices<readonly NameWords[]> {
  const names: NameWords[] = [];
  yield* forEachAlias(entities, (alias, entity) => {
    names.push(readName(entities[entity]!.id, alias));
  });
  return names;
}

function readName(entity: string, { form, transliterated }: Alias): NameWords {
  const { source, folded, starts, words } = readText(form);
  const isArticled = (index: number) => source.startsWith('ال', folded.starts[starts[index]!]);
  return {
    entity,
    form,
    words,
    articled: new Set(words.length > 1 ? words.filter((_, i) => isArticled(i)) : []),
    budget: transliterated ? variantBudget(words) : 0,
  };
}

/** Neighbours in a name that print may write as one word, as `a b`. */
export function joinablePairs({ words, articled }: NameWords): readonly string[] {
  const isPart = (word: string) =>
    !articled.has(word) && (isGivenName(word) || !isOrdinaryWord(word));
  return words.slice(1).flatMap((word, i) => {
    const first = words[i]!;
    return JOINED_LETTERS.includes(first.length) && isPart(first) && isPart(word)
      ? [`${first} ${word}`]
      : [];
  });
}
