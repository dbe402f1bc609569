import { wordsOf } from '../../lib/arabic/tokens';
import { joinablePairs, type NameWords, nameWordsInSlices } from '../../lib/pack/name-words';
import type { Pack } from '../../lib/pack/schema';
import { runAtOnce } from '../../lib/pack/slices';
import { expandPack, type PackRefusal, type SpelledWord } from '../../lib/pack/variants';

/** What an alias expands to. */
export interface AliasVariants {
  readonly entity: string;
  readonly alias: string;
  /** What all its words together may spend. */
  readonly budget: number;
  readonly words: readonly {
    readonly word: string;
    readonly variants: readonly {
      readonly form: string;
      readonly cost: number;
      readonly rules: readonly string[];
    }[];
    readonly refused: readonly {
      readonly form: string;
      readonly rules: readonly string[];
      readonly reason: PackRefusal;
    }[];
  }[];
}

/** In words, for the table. */
const REASONS: Record<PackRefusal, string> = {
  everydayWord: 'an everyday word',
  givenName: 'an Arab given name',
  nisba: 'an adjective of a country',
  lookAlike: 'the name of something else',
  tooShort: 'fewer than four letters',
  bound: 'over the bound',
  otherEntity: 'stands for another entity too',
  givenNameAlone: 'a given name by itself',
  particle: 'reads as a particle and a name',
  budget: 'more changes than the name may have',
};

/**
 * The variants of a pack's transliterated aliases, in pack order.
 *
 * @param wanted an alias, compared folded, or an entity's id; without it, all of them.
 */
export function listVariants(pack: Pack, wanted: string | undefined): readonly AliasVariants[] {
  const spelled = expandPack(pack);
  const key = wordsOf(wanted ?? '').join(' ');
  return runAtOnce(nameWordsInSlices(pack))
    .filter(({ budget }) => budget > 0)
    .filter(({ entity, words }) => !wanted || entity === wanted || words.join(' ') === key)
    .map((name) => ({
      entity: name.entity,
      alias: name.form,
      budget: name.budget,
      words: [...name.words, ...joinablePairs(name)].map((word) => ({
        word,
        ...affordable(spelled.get(word), name),
      })),
    }));
}

/** Of a word's variants those that this name can pay for; the word may stand in others. */
function affordable(word: SpelledWord | undefined, { budget }: NameWords) {
  const { variants = [], refused = [] } = word ?? {};
  return {
    variants: variants.filter(({ cost }) => cost <= budget),
    refused: [
      ...refused,
      ...variants
        .filter(({ cost }) => cost > budget)
        .map((variant) => ({ ...variant, reason: 'budget' as const })),
    ],
  };
}

/** One row a variant: form, cost, rules; refused ones after them with the reason. */
export function variantsInWords(names: readonly AliasVariants[]): string {
  return names
    .map(({ entity, alias, budget, words }) =>
      [
        `${alias}  (${entity}; may spend ${budget})`,
        ...words.flatMap(({ word, variants, refused }) => [
          ...(variants.length + refused.length > 0 ? [`  ${word}`] : []),
          ...variants.map(({ form, cost, rules }) => `    ${form}\t${cost}\t${rules.join(' + ')}`),
          ...refused.map(
            ({ form, rules, reason }) =>
              `    ${form}\trefused: ${REASONS[reason]}\t${rules.join(' + ')}`,
          ),
        ]),
      ].join('\n'),
    )
    .join('\n\n');
}
