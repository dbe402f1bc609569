import { isGivenName } from '../arabic/given-names';
import { isNisba } from '../arabic/nisba';
import { splitProclitics } from '../arabic/proclitics';
import type { Refusal } from '../arabic/variant-refusals';
import { spellJoined, spellWord, type Variant, type WordVariants } from '../arabic/variants';
import { compilePack } from './compile';
import type { Matcher } from './matcher';
import { joinablePairs, type NameWords, nameWordsInSlices } from './name-words';
import type { VariantTable } from './respellings';
import type { Pack } from './schema';
import { ITEMS_A_STEP, part, runAtOnce, type Slices } from './slices';

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
 * Variants of one pack in all. They are most of its tables, and a page that wakes the background
 * waits until those are read: a pack of very many foreign names gets fewer variants a word.
 */
const MAX_IN_PACK = 200_000;

/**
 * The words of a pack's transliterated aliases, folded, each with its variants; two words that
 * print may join are a key with a space.
 */
export function expandPack(pack: Pack): ReadonlyMap<string, SpelledWord> {
  return runAtOnce(expandInSlices(pack));
}

function* expandInSlices(pack: Pack): Slices<ReadonlyMap<string, SpelledWord>> {
  const names = yield* part(nameWordsInSlices(pack), 0, 0.2);
  const spelled = yield* part(spellAll(names.filter(({ budget }) => budget > 0)), 0.2, 0.8);
  const refusalOf = yield* part(judgeIn(names, spelled), 0.8, 0.9);
  const words = new Map<string, SpelledWord>();
  let done = 0;
  for (const [key, word] of spelled) {
    if (done++ % ITEMS_A_STEP === 0) yield 0.9 + (done / spelled.size) * 0.1;
    const variants: Variant[] = [];
    const refused = [...word.refused];
    for (const variant of word.variants) {
      const reason = refusalOf(key, variant);
      if (reason) refused.push({ ...variant, reason });
      else variants.push(variant);
    }
    words.set(key, { variants, refused });
  }
  return words;
}

/** What is kept beside a pack: made when it is built, or imported. */
export function* variantsInSlices(pack: Pack): Slices<VariantTable> {
  // Keys are words of the pack: none of them may be taken for a property that every object has.
  const table: Record<string, string> = Object.create(null);
  for (const [key, { variants }] of yield* expandInSlices(pack)) {
    const most = Math.max(0, ...variants.map(({ cost }) => cost));
    const groups = Array.from({ length: most }, (_, i) =>
      variants.filter(({ cost }) => cost === i + 1).map(({ form }) => form),
    );
    if (most > 0) table[key] = groups.map((group) => group.join(' ')).join('|');
  }
  return { ...table };
}

/** As above, without a pause. */
export function compileVariants(pack: Pack): VariantTable {
  return runAtOnce(variantsInSlices(pack));
}

function* spellAll(names: readonly NameWords[]): Slices<Map<string, SpelledWord>> {
  const words = new Set<string>();
  const pairs = new Set<string>();
  const articled = new Set(names.flatMap((name) => [...name.articled]));
  for (const name of names) {
    for (const word of name.words) if (!articled.has(word) || isNisba(word)) words.add(word);
    for (const pair of joinablePairs(name)) pairs.add(pair);
  }
  yield 0.01;
  const spelled = new Map<string, SpelledWord>();
  const all = words.size + pairs.size;
  const most = Math.max(1, Math.floor(MAX_IN_PACK / Math.max(1, all)));
  const keep = ({ variants, refused }: WordVariants): SpelledWord =>
    variants.length <= most
      ? { variants, refused }
      : { variants: variants.slice(0, most), refused: [] };
  for (const word of words) {
    if (spelled.size % WORDS_A_STEP === 0) yield spelled.size / all;
    spelled.set(word, keep(spellWord(word)));
  }
  for (const pair of pairs) {
    if (spelled.size % WORDS_A_STEP === 0) yield spelled.size / all;
    spelled.set(pair, keep(spellJoined(pair.split(' '))));
  }
  return spelled;
}

/** A word takes about a tenth of a millisecond. */
const WORDS_A_STEP = 32;

/** What speaks against a variant in this pack, whose one-word names and first words count. */
function* judgeIn(
  names: readonly NameWords[],
  spelled: ReadonlyMap<string, SpelledWord>,
): Slices<(key: string, variant: Variant) => PackRefusal | undefined> {
  const firstWords = new Set(names.map(({ words }) => words[0]));
  const budgets = new Map<string, number>();
  /** Whole names, and variants of whole names → whose. */
  const wholes = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  let done = 0;
  for (const name of names) {
    if (done++ % ITEMS_A_STEP === 0) yield done / names.length;
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
  return compilePack(pack, compileVariants(pack));
}
