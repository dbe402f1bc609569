import { isDefiniteNisba } from '../arabic/nisba';
import { wordsOf } from '../arabic/tokens';
import { variantBudget } from '../arabic/variant-budget';
import type { CompiledCondition } from './compile-condition';
import type { Alias, EntityType } from './schema';

/**
 * What a matcher knows of entities and aliases. A page names few of a pack's hundreds: what
 * costs time is worked out for those, at the first asking.
 */

/** An entity as matching needs it. */
export class MatcherEntity {
  readonly #forms: () => readonly string[];
  #ownNisbas: ReadonlySet<string> | undefined;

  /** @param forms of all its aliases, in all packs that have it. */
  constructor(
    readonly id: string,
    readonly type: EntityType,
    forms: () => readonly string[],
  ) {
    this.#forms = forms;
  }

  /**
   * Nisbas (with the article, folded) that its own aliases contain. After one of its general
   * names they are no sign of another country: البرلمان الكازاخي.
   */
  get ownNisbas(): ReadonlySet<string> {
    this.#ownNisbas ??= new Set(this.#forms().flatMap(wordsOf).filter(isDefiniteNisba));
    return this.#ownNisbas;
  }
}

/** An alias as matching needs it. */
export class MatcherAlias {
  /** As the pack writes it. */
  readonly form: string;
  readonly reading: string | undefined;
  /** A general word (المنظمة) that a nisba after it gives to another country. */
  readonly isGeneral: boolean;
  readonly #isTransliterated: boolean;
  readonly #compile: () => readonly CompiledCondition[];
  #when: readonly CompiledCondition[] | undefined;
  #isExact: boolean | undefined;
  #variantBudget: number | undefined;

  /** @param entity index into the matcher's entities. */
  constructor(
    { form, reading, kind, transliterated }: Alias,
    readonly entity: number,
    compile: () => readonly CompiledCondition[],
  ) {
    this.form = form;
    this.reading = reading;
    this.isGeneral = kind === 'short' || kind === 'descriptive';
    this.#isTransliterated = transliterated === true;
    this.#compile = compile;
  }

  /** Empty: the form counts by itself. */
  get when(): readonly CompiledCondition[] {
    this.#when ??= this.#compile();
    return this.#when;
  }

  /** The source must read exactly so: a word of one or two letters (arabic.md §2). */
  get isExact(): boolean {
    if (this.#isExact === undefined) {
      const words = wordsOf(this.form);
      this.#isExact = words.length === 1 && words[0]!.length <= 2;
    }
    return this.#isExact;
  }

  /** What a text may spend on variants of its words; 0: every word as the pack has it. */
  get variantBudget(): number {
    this.#variantBudget ??= this.#isTransliterated ? variantBudget(wordsOf(this.form)) : 0;
    return this.#variantBudget;
  }
}
