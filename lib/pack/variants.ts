import { isGivenName } from '../arabic/given-names';
import { splitProclitics } from '../arabic/proclitics';
import type { Refusal } from '../arabic/variant-refusals';
import { spellJoined, spellWord, type Variant } from '../arabic/variants';
import { compilePacks, type Matcher } from './compile';
import { joinablePairs, type NameWords, nameWords } from './name-words';
import type { VariantTable } from './respellings';
import type { Pack } from './schema';

/** Why a variant is refused: for what it is, or for what the pack holds beside it. */
export type PackRefusal =
  | Refusal
  /** An alias of another entity, or a variant of one. */
  | 'otherEntity'
  /** A given name, where the word is a whole name: a bare ديمتري is anybody. */
  | 'givenNameAlone'
  /** Reads as a particle and a name of the pack. */
  | 'particle'
  /** Costs more than any name with the word may spend. */
  | 'budget';

export interface SpelledWord {
  readonly variants: readonly Variant[];
  readonly refused: readonly (Variant & { readonly reason: PackRefusal })[];
}

/**
 * The words of a pack's transliterated aliases, folded, each with its variants; two words that
 * print may join are a key with a space.
 */
export function expandPack(pack: Pack): ReadonlyMap<string, SpelledWord> {
  const names = nameWords(pack);
  const spelled = spellAll(names.filter(({ budget }) => budget > 0));
  const refusalOf = judgeIn(names, spelled);
  return new Map(
    [...spelled].map(([key, word]) => {
      const variants: Variant[] = [];
      const refused = [...word.refused];
      for (const variant of word.variants) {
        const reason = refusalOf(key, variant);
        if (reason) refused.push({ ...variant, reason });
        else variants.push(variant);
      }
      return [key, { variants, refused }];
    }),
  );
}

/** What is shipped beside a pack: made when it is built, or imported. */
export function compileVariants(pack: Pack): VariantTable {
  const table: Record<string, string> = {};
  for (const [key, { variants }] of expandPack(pack)) {
    const most = Math.max(0, ...variants.map(({ cost }) => cost));
    const groups = Array.from({ length: most }, (_, i) =>
      variants.filter(({ cost }) => cost === i + 1).map(({ form }) => form),
    );
    if (most > 0) table[key] = groups.map((group) => group.join(' ')).join('|');
  }
  return table;
}

function spellAll(names: readonly NameWords[]): Map<string, SpelledWord> {
  const spelled = new Map<string, SpelledWord>();
  const articled = new Set(names.flatMap((name) => [...name.articled]));
  for (const name of names) {
    for (const word of name.words) {
      if (!spelled.has(word) && !articled.has(word)) spelled.set(word, spellWord(word));
    }
    for (const pair of joinablePairs(name)) {
      if (!spelled.has(pair)) spelled.set(pair, spellJoined(pair.split(' ')));
    }
  }
  return spelled;
}

/** What speaks against a variant in this pack, whose one-word names and first words count. */
function judgeIn(names: readonly NameWords[], spelled: ReadonlyMap<string, SpelledWord>) {
  const firstWords = new Set(names.map(({ words }) => words[0]));
  const budgets = new Map<string, number>();
  /** Whole names, and variants of whole names → whose. */
  const wholes = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  for (const name of names) {
    const whole = name.words.join(' ');
    addTo(wholes, whole, name.entity);
    addTo(owners, whole, name.entity);
    for (const key of [...name.words, ...joinablePairs(name)]) {
      budgets.set(key, Math.max(budgets.get(key) ?? 0, name.budget));
    }
    if (name.budget === 0) continue;
    for (const { form, cost } of spelled.get(whole)?.variants ?? []) {
      if (cost <= name.budget) addTo(owners, form, name.entity);
    }
  }
  return (key: string, { form, cost }: Variant): PackRefusal | undefined => {
    if (cost > budgets.get(key)!) return 'budget';
    if (splitProclitics(form).some(({ start, rest }) => start > 0 && firstWords.has(rest))) {
      return 'particle';
    }
    const entities = wholes.get(key);
    if (!entities) return undefined;
    if (isEqual(wholes.get(form), entities)) return undefined;
    if (isGivenName(form)) return 'givenNameAlone';
    const others = [...(owners.get(form) ?? [])].filter((id) => !entities.has(id));
    return others.length > 0 ? 'otherEntity' : undefined;
  };
}

/** Whether the form is an alias of just these entities: then it stands as that. */
function isEqual(some: ReadonlySet<string> | undefined, others: ReadonlySet<string>): boolean {
  return some?.size === others.size && [...others].every((id) => some.has(id));
}

function addTo(sets: Map<string, Set<string>>, key: string, id: string): void {
  const set = sets.get(key);
  if (set) set.add(id);
  else sets.set(key, new Set([id]));
}

/** A matcher of one pack with its variants, for programs that have the pack alone. */
export function compileWithVariants(pack: Pack): Matcher {
  return compilePacks([pack], [compileVariants(pack)]);
}
