import * as v from 'valibot';
import { Pack } from './schema';

/** One thing that is wrong with a pack. The window or tool words it. */
export interface Problem {
  /** Where, as `entities[3].aliases[0].form`. */
  readonly path: string;
  readonly code: 'schema';
  /** What was found and what was expected. */
  readonly values: readonly string[];
}

export type PackResult =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks any JSON value; never throws, reports all problems at once. */
export function validatePack(value: unknown): PackResult {
  const result = v.safeParse(Pack, value);
  if (result.success) return { ok: true, pack: result.output };
  return {
    ok: false,
    problems: result.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? '',
      code: 'schema',
      values: [issue.received, issue.expected ?? ''],
    })),
  };
}
