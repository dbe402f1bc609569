import * as v from 'valibot';
import { ENTITY_TYPES, type EntityType } from '../entity-types';

export { ENTITY_TYPES, type EntityType };

/**
 * The knowledge pack, format `siyaq-pack` version 1: the built form, one JSON value.
 * Types and validation come from the same schemas. What a schema cannot say (unique ids,
 * references that exist, aliases that collide) is checked in `validate.ts`.
 */

/** Why 2,000: security.md's bound for one string of an imported pack, in UTF-16 units. */
const MAX_TEXT = 2_000;

/** Something to read must be there: blanks and joiners alone are an empty text. */
export const READABLE = /[^\s\u200c\u200d]/;
const readable = v.check<string>((text) => READABLE.test(text));

const Text = v.pipe(v.string(), v.maxLength(MAX_TEXT), readable);
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/), v.maxLength(100));

/**
 * What an entity is the same as: a register and its identifier there (`wikidata:Q159`), or a
 * web address. It is compared and shown, never fetched; other schemes of links are refused.
 */
const Identifier = v.pipe(
  v.string(),
  v.maxLength(MAX_TEXT),
  v.regex(
    /^(?:https?:\/\/[^\s"<>]+|(?!(?:javascript|vbscript|data|blob|file|https?):)[a-z][a-z0-9-]*:[A-Za-z0-9][A-Za-z0-9._-]*)$/,
  ),
);

/** A text in both languages of the interface. */
export const LocalText = v.strictObject({ ar: Text, en: Text });
export type LocalText = v.InferOutput<typeof LocalText>;

/**
 * An EDTF value (ISO 8601-2, levels 0–2 as far as the `edtf` library reads them).
 * Parsed when a pack is built or imported, never on a page.
 */
const Edtf = v.pipe(v.string(), v.nonEmpty(), v.maxLength(50));

/** What a statement rests on. Paragraphs count from 1; a source without text has none. */
export const Evidence = v.strictObject({
  source: Id,
  paragraphs: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  /** The date as the source itself writes it, where it differs from the value we give. */
  statedAs: v.optional(LocalText),
});
export type Evidence = v.InferOutput<typeof Evidence>;

/** SHA-256 of one paragraph, NFC and trimmed, UTF-8, in lower-case hexadecimal. */
const ParagraphHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

export const Source = v.strictObject({
  id: Id,
  /** `article`: the text the pack was made from. `record`: the public record beyond it. */
  kind: v.picklist(['article', 'record']),
  title: LocalText,
  publisher: v.optional(LocalText),
  date: v.optional(Edtf),
  paragraphs: v.optional(v.array(ParagraphHash)),
});
export type Source = v.InferOutput<typeof Source>;

const Ids = v.pipe(v.array(Id), v.minLength(1));
const Words = v.pipe(v.array(Text), v.minLength(1));

/**
 * One condition under which an ambiguous alias counts. All keys of one item must hold;
 * of an alias's items, one suffices. Words are compared folded; `@nisba`, `@saying`,
 * `@given` and the like are word classes of `lib/arabic`. An item that only excludes (its
 * keys all begin with `not`) lets the form count by itself everywhere else.
 */
export const Condition = v.strictObject({
  /** One of these entities has a `sure` mention somewhere on the page. */
  established: v.optional(Ids),
  /** Each of these has. */
  allEstablished: v.optional(Ids),
  /** The adjacent word (or words: an item may hold several, separated by spaces). */
  precededBy: v.optional(Words),
  followedBy: v.optional(Words),
  notPrecededBy: v.optional(Words),
  notFollowedBy: v.optional(Words),
  /** One of these stands in the same sentence. */
  nearby: v.optional(Words),
  /** None of these does. */
  notNearby: v.optional(Words),
  /** None stands in its paragraph, the three before or the one after. */
  notAround: v.optional(Words),
  /** No other country or people was named last before it, in its paragraph or the three before. */
  ofCountry: v.optional(Words),
  /** The mention opens a line and a dateline's mark (- – : /) follows it, or nothing does. */
  dateline: v.optional(v.literal(true)),
  /** It is all that stands in brackets, as the credit of a picture is. */
  inBrackets: v.optional(v.literal(true)),
});
export type Condition = v.InferOutput<typeof Condition>;

export const Alias = v.strictObject({
  /** The surface form, as an author writes it; matching folds it. */
  form: v.pipe(v.string(), v.maxLength(200), readable),
  kind: v.picklist(['name', 'short', 'acronym', 'nickname', 'descriptive']),
  /** A foreign name in Arabic letters: the declared spelling variants apply. */
  transliterated: v.optional(v.boolean()),
  /** Given only where the article itself writes this form. */
  evidence: v.optional(Evidence),
  /** Which of the entity's readings the form means here: `city`, `government`, … */
  reading: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(40))),
  /** Present where the form is ambiguous: it counts only if one of these holds. */
  when: v.optional(v.pipe(v.array(Condition), v.minLength(1))),
});
export type Alias = v.InferOutput<typeof Alias>;

export const Fact = v.strictObject({
  id: Id,
  text: LocalText,
  from: v.optional(Edtf),
  until: v.optional(Edtf),
  evidence: v.pipe(v.array(Evidence), v.minLength(1)),
  /** Where sources contradict each other or themselves: what, in our own words. */
  conflict: v.optional(LocalText),
});
export type Fact = v.InferOutput<typeof Fact>;

export const Entity = v.strictObject({
  id: Id,
  sameAs: v.optional(v.array(Identifier)),
  type: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
  name: LocalText,
  description: LocalText,
  aliases: v.pipe(v.array(Alias), v.minLength(1)),
  facts: v.array(Fact),
});
export type Entity = v.InferOutput<typeof Entity>;

export const PackEvent = v.strictObject({
  id: Id,
  title: LocalText,
  date: Edtf,
  /** Ids of the entities that took part, a named event's own entity included. */
  participants: v.array(Id),
  evidence: v.pipe(v.array(Evidence), v.minLength(1)),
  conflict: v.optional(LocalText),
});
export type PackEvent = v.InferOutput<typeof PackEvent>;

/** The predicates known by name; any other brings its own label. */
export const PREDICATES = [
  'succeeded',
  'leads',
  'memberOf',
  'partOf',
  'locatedIn',
  'capitalOf',
  'speaksFor',
  'requestedHelpFrom',
  'inResponseTo',
  'ended',
  'causedBy',
  'relativeOf',
] as const;

export const Relation = v.strictObject({
  subject: Id,
  predicate: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
  object: Id,
  label: v.optional(LocalText),
  from: v.optional(Edtf),
  until: v.optional(Edtf),
  evidence: v.pipe(v.array(Evidence), v.minLength(1)),
});
export type Relation = v.InferOutput<typeof Relation>;

export const PACK_VERSION = 1;

export const Pack = v.strictObject({
  format: v.literal('siyaq-pack'),
  version: v.literal(PACK_VERSION),
  id: Id,
  title: LocalText,
  author: Text,
  sources: v.array(Source),
  entities: v.array(Entity),
  events: v.array(PackEvent),
  relations: v.array(Relation),
});
export type Pack = v.InferOutput<typeof Pack>;

/** The reader's five types; an unknown type counts as `concept` (design.md §4). */
export function readerType(type: string): EntityType {
  return (ENTITY_TYPES as readonly string[]).includes(type) ? (type as EntityType) : 'concept';
}
