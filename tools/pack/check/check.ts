import type { Pack } from '../../../lib/pack/schema';
import { validatePack } from '../../../lib/pack/validate';
import { problemInWords } from '../problem-words';
import { checkAgainstArticle } from './against-article';
import type { Article } from './article';
import { checkInItself } from './in-itself';
import type { CheckResult } from './report';

/** Everything that design.md §4 asks of a pack. A pack of the wrong shape ends after that row. */
export function checkPack(value: unknown, article: Article | undefined): CheckResult[] {
  const result = validatePack(value);
  const name = 'format, ids, references, dates, conditions';
  if (!result.ok) return [{ name, looked: 1, problems: result.problems.map(problemInWords) }];
  const { pack } = result;
  return [
    { name, looked: countClaims(pack), problems: [] },
    ...checkInItself(pack),
    ...checkAgainstArticle(pack, article),
  ];
}

function countClaims({ sources, entities, events, relations }: Pack): number {
  const parts = entities.reduce(
    (sum, { aliases, facts }) => sum + aliases.length + facts.length,
    0,
  );
  return sources.length + entities.length + parts + events.length + relations.length;
}
