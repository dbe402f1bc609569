import * as v from 'valibot';
import { MAX_SENTENCE } from '../limits';

/** Of what one entry keeps, UTF-16 units: storage is 10 MB in all. */
export const MAX_TITLE = 500;

/** A sentence the reader saved, with where it stood. One storage key each. */
export const Entry = v.object({
  version: v.literal(1),
  /** Made by the caller, so that a repeated request is the same entry. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/)),
  url: v.pipe(v.string(), v.maxLength(2_048)),
  title: v.pipe(v.string(), v.maxLength(MAX_TITLE)),
  sentence: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_SENTENCE)),
  /** The entity whose card was open. */
  entity: v.string(),
  entityName: v.object({ ar: v.string(), en: v.string() }),
  /** The page's own date, ISO 8601, where it states one. */
  published: v.optional(v.string()),
  /** ms since the epoch. */
  savedAt: v.number(),
  /** ms since the epoch; present in the trash only. */
  deletedAt: v.optional(v.number()),
});
export type Entry = v.InferOutput<typeof Entry>;

/** Trashed entries are kept this long. ux.md §6. */
export const TRASH_DAYS = 30;
