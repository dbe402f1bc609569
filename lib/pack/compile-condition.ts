import { readText, wordAt } from '../arabic/tokens';
import { WORD_CLASSES } from '../arabic/word-classes';
import type { Condition } from './schema';

/** One word of a condition: a folded word, or a class of words. */
export type WordTest = string | ((word: string) => boolean);

/** A condition item: words that stand one after the other. */
export type WordSequence = readonly WordTest[];

/** The keys of a condition, in schema order: so `rule` lists them. */
const CONDITION_KEYS = [
  'established',
  'precededBy',
  'followedBy',
  'notPrecededBy',
  'notFollowedBy',
  'nearby',
  'dateline',
] as const;

/** A `when` item, folded once. */
export interface CompiledCondition {
  readonly established: readonly string[];
  readonly precededBy: readonly WordSequence[];
  readonly followedBy: readonly WordSequence[];
  readonly notPrecededBy: readonly WordSequence[];
  readonly notFollowedBy: readonly WordSequence[];
  readonly nearby: readonly WordSequence[];
  readonly dateline: boolean;
  /** The keys given, comma-separated: the rule of a mention for which it holds. */
  readonly rule: string;
  /** Only says where the form does not count: everywhere else it counts by itself. */
  readonly isExclusion: boolean;
  /** A neighbour or a dateline speaks for it: evidence at the very place. */
  readonly isAdjacent: boolean;
}

const EXCLUSIONS: readonly string[] = ['notPrecededBy', 'notFollowedBy'];

/** @param canonical an id of the condition's pack → the id that stands for it when packs merge. */
export function compileCondition(
  condition: Condition,
  canonical: (id: string) => string,
): CompiledCondition {
  const keys = CONDITION_KEYS.filter((key) => condition[key] !== undefined);
  return {
    established: (condition.established ?? []).map(canonical),
    precededBy: (condition.precededBy ?? []).map(sequenceOf),
    followedBy: (condition.followedBy ?? []).map(sequenceOf),
    notPrecededBy: (condition.notPrecededBy ?? []).map(sequenceOf),
    notFollowedBy: (condition.notFollowedBy ?? []).map(sequenceOf),
    nearby: (condition.nearby ?? []).map(sequenceOf),
    dateline: condition.dateline === true,
    rule: keys.join(','),
    isExclusion: keys.every((key) => EXCLUSIONS.includes(key)),
    isAdjacent:
      condition.precededBy !== undefined ||
      condition.followedBy !== undefined ||
      condition.dateline === true,
  };
}

function sequenceOf(item: string): WordSequence {
  return item
    .trim()
    .split(/\s+/)
    .flatMap((word): WordTest[] => {
      if (Object.hasOwn(WORD_CLASSES, word)) return [WORD_CLASSES[word]!];
      const text = readText(word);
      return text.starts.map((_, index) => wordAt(text, index));
    });
}
