import { isDefiniteNisba } from '../arabic/nisba';
import { readText } from '../arabic/tokens';
import { variantBudget } from '../arabic/variant-budget';
import { type CompiledCondition, compileCondition, type SequenceCache } from './compile-condition';
import { type Respellings, readVariants, type VariantTable } from './respellings';
import { type Alias, type Entity, type EntityType, type Pack, readerType } from './schema';

/** An entity as matching needs it. */
export interface MatcherEntity {
  readonly id: string;
  readonly type: EntityType;
  /**
   * Nisbas (with the article, folded) that its own aliases contain. After one of its general
   * names they are no sign of another country: البرلمان الكازاخي.
   */
  readonly ownNisbas: ReadonlySet<string>;
}

/** An alias as matching needs it. */
export interface MatcherAlias {
  /** As the pack writes it. */
  readonly form: string;
  /** Index into the matcher's entities. */
  readonly entity: number;
  readonly reading?: string;
  /** Empty: the form counts by itself. */
  readonly when: readonly CompiledCondition[];
  /** A general word (المنظمة) that a nisba after it gives to another country. */
  readonly isGeneral: boolean;
  /** The source must read exactly so: a word of one or two letters (arabic.md §2). */
  readonly isExact: boolean;
  /** What a text may spend on variants of its words; 0: every word as the pack has it. */
  readonly variantBudget: number;
}

/** A word on the way through aliases: which may follow, and which aliases end here. */
export interface MatcherNode {
  readonly next: Map<string, MatcherNode>;
  /** Indices into the matcher's aliases, in pack order. */
  readonly aliases: number[];
}

/** Compiled packs: a tree of folded words, entered at every word of a text. */
export interface Matcher {
  readonly entities: readonly MatcherEntity[];
  readonly aliases: readonly MatcherAlias[];
  readonly root: MatcherNode;
  readonly respellings: Respellings;
}

/**
 * Compiles validated packs into one matcher. Entities of two packs that share a `sameAs`, or
 * failing that an id, are one, under the id of the pack that comes first; of two open readings
 * too the earlier pack's is first.
 *
 * @param variants what `compileVariants` made of the packs; without them names are found as
 *   the packs write them.
 */
export function compilePacks(
  packs: readonly Pack[],
  variants: readonly VariantTable[] = [],
): Matcher {
  const entities: (MatcherEntity & { readonly ownNisbas: Set<string> })[] = [];
  const aliases: MatcherAlias[] = [];
  const root = newNode();
  const known = new Map<string, number>();
  const sequences: SequenceCache = new Map();
  for (const pack of packs) {
    const indexOf = new Map<string, number>();
    for (const entity of pack.entities) indexOf.set(entity.id, admit(entity));
    const canonical = (id: string) => entities[indexOf.get(id) ?? -1]?.id ?? id;
    for (const entity of pack.entities) {
      const index = indexOf.get(entity.id)!;
      for (const alias of entity.aliases) {
        const words = addAlias(alias, index, canonical);
        for (const word of words) if (isDefiniteNisba(word)) entities[index]!.ownNisbas.add(word);
      }
    }
  }
  return { entities, aliases, root, respellings: readVariants(variants) };

  function admit({ id, type, sameAs = [] }: Entity): number {
    const keys = [...sameAs, id];
    let index = keys.map((key) => known.get(key)).find((found) => found !== undefined);
    if (index === undefined) {
      index = entities.length;
      entities.push({ id, type: readerType(type), ownNisbas: new Set() });
    }
    for (const key of keys) if (!known.has(key)) known.set(key, index);
    return index;
  }

  function addAlias(alias: Alias, entity: number, canonical: (id: string) => string) {
    const words = wordsOf(alias.form);
    if (words.length === 0) return words;
    let node = root;
    for (const word of words) {
      const next = node.next.get(word) ?? newNode();
      node.next.set(word, next);
      node = next;
    }
    node.aliases.push(aliases.length);
    aliases.push({
      form: alias.form,
      entity,
      reading: alias.reading,
      when: (alias.when ?? []).map((condition) =>
        compileCondition(condition, canonical, sequences),
      ),
      isGeneral: alias.kind === 'short' || alias.kind === 'descriptive',
      isExact: words.length === 1 && words[0]!.length <= 2,
      variantBudget: alias.transliterated ? variantBudget(words) : 0,
    });
    return words;
  }
}

/** The folded words of a form; hyphens and quotes in it are spaces. */
export function wordsOf(form: string): readonly string[] {
  return readText(form).words;
}

function newNode(): MatcherNode {
  return { next: new Map(), aliases: [] };
}
