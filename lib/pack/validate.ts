import * as v from 'valibot';
import { checkAliases } from './check-aliases';
import { checkReferences } from './check-references';
import { cleanValue } from './clean';
import { MAX_PROBLEMS, type Problem } from './problem';
import { PACK_VERSION, Pack } from './schema';
import { problemOfIssue } from './schema-problems';

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
  const problems: Problem[] = [];
  const report = (problem: Problem) => {
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
  };
  checkVersion(value).forEach(report);
  checkSizes(value).forEach(report);
  if (problems.length > 0) return { ok: false, problems };

  const clean = cleanValue(value, '', report);
  const result = v.safeParse(Pack, clean);
  if (!result.success) {
    for (const issue of result.issues) report(problemOfIssue(issue));
    return { ok: false, problems };
  }
  for (const problem of [...checkReferences(result.output), ...checkAliases(result.output)]) {
    report(problem);
  }
  return problems.length === 0 ? { ok: true, pack: result.output } : { ok: false, problems };
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
