import { wordsOf } from '../arabic/tokens';
import { WORD_CLASSES } from '../arabic/word-classes';
import type { Condition } from './schema';

/** One word of a condition: a folded word, or a class of words. */
export type WordTest = string | ((word: string) => boolean);

/** A condition item: words that stand one after the other. */
export type WordSequence = readonly WordTest[];

/** The keys of a condition, in schema order: so `rule` lists them. */
const CONDITION_KEYS = [
  'established',
  'allEstablished',
  'precededBy',
  'followedBy',
  'notPrecededBy',
  'notFollowedBy',
  'nearby',
  'notNearby',
  'notAround',
  'ofCountry',
  'dateline',
  'inBrackets',
] as const;

/** A `when` item, folded once. */
export interface CompiledCondition {
  /**
   * What is asked of the page: of each of these sets of ids, one established. `established`
   * is a set, each id of `allEstablished` is a set of its own.
   */
  readonly needs: readonly (readonly string[])[];
  readonly precededBy: readonly WordSequence[];
  readonly followedBy: readonly WordSequence[];
  readonly notPrecededBy: readonly WordSequence[];
  readonly notFollowedBy: readonly WordSequence[];
  readonly nearby: readonly WordSequence[];
  readonly notNearby: readonly WordSequence[];
  readonly notAround: readonly WordSequence[];
  readonly ofCountry: readonly WordSequence[];
  readonly dateline: boolean;
  readonly inBrackets: boolean;
  /** The keys given, comma-separated: the rule of a mention for which it holds. */
  readonly rule: string;
  /** Only says where the form does not count: everywhere else it counts by itself. */
  readonly isExclusion: boolean;
  /** A neighbour, a dateline or brackets speak for it: evidence at the very place. */
  readonly isAdjacent: boolean;
}

const EXCLUSIONS: readonly string[] = ['notPrecededBy', 'notFollowedBy', 'notNearby', 'notAround'];

/** Items read before: packs repeat their lists of words from alias to alias. */
export type SequenceCache = Map<string, WordSequence>;

/** @param canonical an id of the condition's pack → the id that stands for it when packs merge. */
export function compileCondition(
  condition: Condition,
  canonical: (id: string) => string,
  cache: SequenceCache,
): CompiledCondition {
  const keys = CONDITION_KEYS.filter((key) => condition[key] !== undefined);
  const read = (items: readonly string[] = []) => items.map((item) => sequenceOf(item, cache));
  return {
    needs: needsOf(condition, canonical),
    precededBy: read(condition.precededBy),
    followedBy: read(condition.followedBy),
    notPrecededBy: read(condition.notPrecededBy),
    notFollowedBy: read(condition.notFollowedBy),
    nearby: read(condition.nearby),
    notNearby: read(condition.notNearby),
    notAround: read(condition.notAround),
    ofCountry: read(condition.ofCountry),
    dateline: condition.dateline === true,
    inBrackets: condition.inBrackets === true,
    rule: keys.join(','),
    isExclusion: keys.every((key) => EXCLUSIONS.includes(key)),
    isAdjacent:
      condition.precededBy !== undefined ||
      condition.followedBy !== undefined ||
      condition.dateline === true ||
      condition.inBrackets === true,
  };
}

function needsOf(
  { established, allEstablished = [] }: Condition,
  canonical: (id: string) => string,
): readonly (readonly string[])[] {
  const each = allEstablished.map((id) => [canonical(id)]);
  return established ? [established.map(canonical), ...each] : each;
}

function sequenceOf(item: string, cache: SequenceCache): WordSequence {
  const known = cache.get(item);
  if (known) return known;
  const sequence = item.split(/\s+/).flatMap((word): readonly WordTest[] => {
    if (Object.hasOwn(WORD_CLASSES, word)) return [WORD_CLASSES[word]!];
    return wordsOf(word);
  });
  cache.set(item, sequence);
  return sequence;
}
