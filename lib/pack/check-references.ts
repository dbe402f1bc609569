import { checkDates } from './dates';
import type { Problem } from './problem';
import { type Evidence, type Pack, PREDICATES } from './schema';
import { part, type Slices } from './slices';

/**
 * What a schema cannot say of ids and dates: each id once, each reference to something that
 * exists, each date readable, each period in order.
 */
export function* checkReferences(pack: Pack): Slices<readonly Problem[]> {
  const unique = checkUnique(pack);
  yield 0.2;
  const mentioned = checkMentionedIds(pack);
  yield 0.3;
  const evidence = checkEvidence(pack);
  yield 0.5;
  const problems = [...unique, ...mentioned, ...evidence, ...checkLabels(pack)];
  const { unreadable, wrongPeriods } = yield* part(checkDates(pack), 0.5, 1);
  for (const { path, text } of unreadable) problems.push({ path, code: 'badDate', values: [text] });
  for (const { path, from, until } of wrongPeriods) {
    problems.push({ path, code: 'badPeriod', values: [from, until] });
  }
  return problems;
}

/** Sources, entities and events have each their own ids; facts are unique in the pack. */
function checkUnique({ sources, entities, events }: Pack): Problem[] {
  const facts = entities.flatMap((entity, i) =>
    entity.facts.map(({ id }, j) => ({ id, path: `entities[${i}].facts[${j}].id` })),
  );
  const withPath = (list: readonly { id: string }[], name: string) =>
    list.map(({ id }, i) => ({ id, path: `${name}[${i}].id` }));
  return [
    withPath(sources, 'sources'),
    withPath(entities, 'entities'),
    withPath(events, 'events'),
    facts,
  ].flatMap(duplicates);
}

function duplicates(list: readonly { id: string; path: string }[]): Problem[] {
  const first = new Map<string, string>();
  return list.flatMap(({ id, path }): Problem[] => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    return [{ path, code: 'duplicateId', values: [id, earlier] }];
  });
}

function checkMentionedIds({ entities, events, relations }: Pack): Problem[] {
  const known = new Set(entities.map(({ id }) => id));
  const problems: Problem[] = [];
  const expectEntity = (id: string, path: string) => {
    if (!known.has(id)) problems.push({ path, code: 'dangling', values: [id, 'entity'] });
  };
  entities.forEach(({ aliases }, i) => {
    aliases.forEach(({ when }, j) => {
      when?.forEach((condition, k) => {
        for (const key of ['established', 'allEstablished'] as const) {
          condition[key]?.forEach((id, l) => {
            expectEntity(id, `entities[${i}].aliases[${j}].when[${k}].${key}[${l}]`);
          });
        }
      });
    });
  });
  events.forEach(({ participants }, i) => {
    participants.forEach((id, j) => {
      expectEntity(id, `events[${i}].participants[${j}]`);
    });
  });
  relations.forEach(({ subject, object }, i) => {
    expectEntity(subject, `relations[${i}].subject`);
    expectEntity(object, `relations[${i}].object`);
  });
  return problems;
}

function checkEvidence({ sources, entities, events, relations }: Pack): Problem[] {
  const paragraphs = new Map(sources.map(({ id, paragraphs }) => [id, paragraphs?.length ?? 0]));
  const check = ({ source, paragraphs: cited = [] }: Evidence, path: string): Problem[] => {
    const count = paragraphs.get(source);
    if (count === undefined) {
      return [{ path: `${path}.source`, code: 'dangling', values: [source, 'source'] }];
    }
    return cited.flatMap((number, i): Problem[] =>
      number <= count
        ? []
        : [
            {
              path: `${path}.paragraphs[${i}]`,
              code: 'noParagraph',
              values: [String(number), String(count)],
            },
          ],
    );
  };
  const checkAll = (list: readonly Evidence[], path: string) =>
    list.flatMap((item, i) => check(item, `${path}.evidence[${i}]`));
  return [
    ...entities.flatMap(({ aliases, facts }, i) => [
      ...aliases.flatMap(({ evidence }, j) =>
        evidence ? check(evidence, `entities[${i}].aliases[${j}].evidence`) : [],
      ),
      ...facts.flatMap(({ evidence }, j) => checkAll(evidence, `entities[${i}].facts[${j}]`)),
    ]),
    ...events.flatMap(({ evidence }, i) => checkAll(evidence, `events[${i}]`)),
    ...relations.flatMap(({ evidence }, i) => checkAll(evidence, `relations[${i}]`)),
  ];
}

function checkLabels({ relations }: Pack): Problem[] {
  return relations.flatMap(({ predicate, label }, i): Problem[] =>
    label || (PREDICATES as readonly string[]).includes(predicate)
      ? []
      : [{ path: `relations[${i}].label`, code: 'missingLabel', values: [predicate] }],
  );
}
