import { isEverydayWord } from '../arabic/everyday';
import { wordsOf } from '../arabic/tokens';
import { WORD_CLASSES } from '../arabic/word-classes';
import type { Problem } from './problem';
import type { Condition, Pack } from './schema';
import { forEachAlias, type Slices } from './slices';

/** Words of a condition may name a class of words, as `@nisba`. */
const WORD_KEYS = [
  'precededBy',
  'followedBy',
  'notPrecededBy',
  'notFollowedBy',
  'nearby',
  'notNearby',
  'notAround',
  'ofCountry',
] as const satisfies readonly (keyof Condition)[];

interface Use {
  readonly entity: number;
  readonly path: string;
}

/**
 * Aliases as a matcher meets them: each has a word, of more than a letter, none is an everyday
 * word without a condition, and no two entities claim one form unconditionally (compared folded).
 */
export function* checkAliases({ entities }: Pack): Slices<readonly Problem[]> {
  const problems: Problem[] = [];
  const unconditional = new Map<string, Use>();
  yield* forEachAlias(entities, ({ form, when }, entity, index) => {
    const path = `entities[${entity}].aliases[${index}]`;
    const words = wordsOf(form);
    if (words.length === 0) problems.push({ path: `${path}.form`, code: 'empty', values: [] });
    if (words.join('').length === 1) problems.push({ path, code: 'oneLetter', values: [form] });
    when?.forEach((item, i) => {
      for (const problem of checkClasses(item, `${path}.when[${i}]`)) problems.push(problem);
    });
    if (when || words.length === 0) return;
    if (words.length === 1 && isEverydayWord(words[0]!)) {
      problems.push({ path, code: 'everydayWord', values: [form] });
    }
    const key = words.join(' ');
    const other = unconditional.get(key);
    if (!other) unconditional.set(key, { entity, path });
    else if (other.entity !== entity) {
      problems.push({ path, code: 'aliasCollision', values: [form, other.path] });
    }
  });
  return problems;
}

function checkClasses(condition: Condition, path: string): Problem[] {
  return WORD_KEYS.flatMap((key) =>
    (condition[key] ?? []).flatMap((item, i) =>
      item
        .split(/\s+/)
        .filter((word) => word.startsWith('@') && !Object.hasOwn(WORD_CLASSES, word))
        .map(
          (word): Problem => ({
            path: `${path}.${key}[${i}]`,
            code: 'unknownClass',
            values: [word, Object.keys(WORD_CLASSES).join(', ')],
          }),
        ),
    ),
  );
}
