import * as v from 'valibot';
import { checkAliases } from './check-aliases';
import { checkReferences } from './check-references';
import { cleanValue } from './clean';
import { MAX_PROBLEMS, type Problem } from './problem';
import { Entity, PACK_VERSION, Pack, PackEvent, Relation, Source } from './schema';
import { problemOfIssue } from './schema-problems';
import { forEachInSlices, part, runAtOnce, type Slices } from './slices';

/** security.md §1.15 */
const MAX_ENTITIES = 50_000;
const MAX_ALIASES = 200_000;

export type PackResult =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks a pack in its built form. Reports all problems at once, up to 1,000, and never
 * throws on a JSON value. The pack it returns is a copy: known fields only, bidi controls
 * taken out. Ids, dates and aliases are checked once the shape is right.
 */
export function validatePack(value: unknown): PackResult {
  return runAtOnce(validateInSlices(value));
}

/** As above, with pauses. */
export function* validateInSlices(value: unknown): Slices<PackResult> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => {
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
  };
  checkVersion(value).forEach(report);
  checkSizes(value).forEach(report);
  if (problems.length > 0) return { ok: false, problems };

  const clean = yield* part(cleanPack(value, report), 0, 0.2);
  const pack = yield* part(readPack(clean, report), 0.2, 0.7);
  if (!pack) return { ok: false, problems };
  (yield* part(checkReferences(pack), 0.7, 0.85)).forEach(report);
  (yield* part(checkAliases(pack), 0.85, 1)).forEach(report);
  return problems.length === 0 ? { ok: true, pack } : { ok: false, problems };
}

type Report = (problem: Problem) => void;

/** Lists of a pack, each with what one of its records is. */
const RECORDS = { sources: Source, entities: Entity, events: PackEvent, relations: Relation };
type ListName = keyof typeof RECORDS;
const LIST_NAMES = Object.keys(RECORDS) as ListName[];

function isList(value: Readonly<Record<string, unknown>>, name: ListName): boolean {
  return Object.hasOwn(value, name) && Array.isArray(value[name]);
}

/** `cleanValue`, a record at a time. */
function* cleanPack(value: unknown, report: Report): Slices<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return cleanValue(value, '', report);
  }
  const given = value as Record<string, unknown>;
  const lists = LIST_NAMES.filter((name) => isList(given, name));
  const others = Object.entries(given).filter(([key]) => !lists.some((name) => name === key));
  // fromEntries defines own properties, so that a key `__proto__` stays a key.
  const head = cleanValue(Object.fromEntries(others), '', report) as Record<string, unknown>;
  const clean: [string, unknown][] = [];
  for (const name of lists) {
    const list: unknown[] = [];
    yield* forEachInSlices(given[name] as unknown[], (record, i) => {
      list.push(cleanValue(record, `${name}[${i}]`, report, 2));
    });
    clean.push([name, list]);
  }
  return Object.fromEntries([...Object.entries(head), ...clean]);
}

/** The pack where its shape is right: first all around the lists, then a record at a time. */
function* readPack(clean: unknown, report: Report): Slices<Pack | undefined> {
  let isRight = true;
  const parse = <T>(schema: v.GenericSchema<unknown, T>, value: unknown, path: string) => {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    isRight = false;
    for (const issue of result.issues) report(problemOfIssue(issue, path));
    return undefined;
  };
  const given = (typeof clean === 'object' && clean !== null ? clean : {}) as Record<
    string,
    unknown
  >;
  const lists = LIST_NAMES.filter((name) => isList(given, name));
  const empty = Object.fromEntries(lists.map((name) => [name, []]));
  const head = parse(Pack, lists.length > 0 ? { ...given, ...empty } : clean, '');
  const read: Record<string, unknown[]> = {};
  for (const name of lists) {
    const records: unknown[] = [];
    read[name] = records;
    const schema: v.GenericSchema = RECORDS[name];
    yield* forEachInSlices(given[name] as unknown[], (record, i) => {
      records.push(parse(schema, record, `${name}[${i}]`));
    });
  }
  return head && isRight ? ({ ...head, ...read } as Pack) : undefined;
}

/** A later version may differ in anything: the rest would be called wrong in vain. */
function checkVersion(value: unknown): Problem[] {
  const version = (value as { version?: unknown } | null | undefined)?.version;
  if (!Number.isInteger(version) || (version as number) <= PACK_VERSION) return [];
  const values = [String(version), String(PACK_VERSION)];
  return [{ path: 'version', code: 'newerVersion', values }];
}

/** Counted before anything is copied, on whatever was handed in. */
function checkSizes(value: unknown): Problem[] {
  const entities = (value as { entities?: unknown } | null | undefined)?.entities;
  if (!Array.isArray(entities)) return [];
  const aliases = entities.reduce<number>((sum, entity) => {
    const list = (entity as { aliases?: unknown } | null | undefined)?.aliases;
    return sum + (Array.isArray(list) ? list.length : 0);
  }, 0);
  const tooMany = (found: number, limit: number): Problem[] =>
    found > limit
      ? [{ path: 'entities', code: 'tooMany', values: [String(found), String(limit)] }]
      : [];
  return [...tooMany(entities.length, MAX_ENTITIES), ...tooMany(aliases, MAX_ALIASES)];
}
