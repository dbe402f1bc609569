import type { PackCounts } from '@/lib/pack/info';
import type { Problem } from '@/lib/pack/problem';
import type { Texts } from '@/lib/texts';

/** What a pack counts, in the words that readers have for it; in the order of a reading. */
const COUNTED = [
  ['names', 'entities'],
  ['forms', 'aliases'],
  ['facts', 'facts'],
  ['events', 'events'],
  ['relations', 'relations'],
] as const;

export interface Count {
  readonly word: (typeof COUNTED)[number][0];
  readonly count: number;
}

export function countsOf(counts: PackCounts): Count[] {
  return COUNTED.map(([word, key]) => ({ word, count: counts[key] }));
}

/** "12 names, 30 forms, …", «12 اسمًا و30 صيغة و…»: what there is, and the names in any case. */
export function wordCounts(counts: PackCounts, { plural, list }: Texts): string {
  const there = countsOf(counts).filter(({ word, count }) => count > 0 || word === 'names');
  return list(there.map(({ word, count }) => plural(`packs.${word}`, count)));
}

/** The schema library's words for kinds of value, and ours. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'integer',
  '>=1': 'positive',
  boolean: 'boolean',
  Array: 'array',
  Object: 'object',
  null: 'nothing',
  source: 'source',
  entity: 'entity',
};

/** Problems whose values count something. */
const COUNTING: readonly Problem['code'][] = ['tooLong', 'tooMany', 'tooDeep', 'noParagraph'];

/** Problems whose values name a kind of value or thing. */
const KIND: readonly Problem['code'][] = ['notAPack', 'wrongType', 'dangling'];

/** What was found and what was expected, in the reader's language. */
export function wordProblem({ code, values }: Problem, texts: Texts): string {
  const { t, number, list } = texts;
  const word = (value: string, index: number): string => {
    if (COUNTING.includes(code) && Number.isFinite(Number(value))) return number(Number(value));
    // Of a dangling reference the first is an id, whatever it says.
    if (KIND.includes(code) && !(code === 'dangling' && index === 0)) {
      const kind = KINDS[value];
      return kind ? t(`packs.kind.${kind}`) : value;
    }
    // As the schema library lists them: ("name" | "short").
    const allowed = code === 'notOneOf' && index === 1 && value.match(/"[^"]*"/g);
    return allowed ? list(allowed.map((one) => one.slice(1, -1))) : value;
  };
  return t(`packs.problem.${code}`, ...values.map(word));
}
