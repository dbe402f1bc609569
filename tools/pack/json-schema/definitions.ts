import * as v from 'valibot';
import {
  Alias,
  Condition,
  Entity,
  Evidence,
  Fact,
  LocalText,
  Pack,
  PackEvent,
  Relation,
  Source,
} from '../../../lib/pack/schema';

/** What the built form is made of, under the names that the JSON Schema gives them. */
export const BUILT = {
  Pack,
  LocalText,
  Source,
  Evidence,
  Entity,
  Alias,
  Condition,
  Fact,
  Event: PackEvent,
  Relation,
};
export type BuiltDefinitions = typeof BUILT;

/** Evidence in words (`evidence-words.ts`): a source's id, then its paragraphs. */
const EvidenceWords = v.pipe(
  v.string(),
  v.regex(/^\s*[a-z0-9][a-z0-9-]*(\s+P[1-9][0-9]*)*\s*$/),
  v.description('A source and its paragraphs in words, as: article P3 P4'),
);
const Cited = v.union([EvidenceWords, Evidence]);
/** A single item needs no list. */
const CitedList = v.union([Cited, v.pipe(v.array(Cited), v.minLength(1))]);

const { form, ...shared } = { ...Alias.entries, evidence: v.optional(Cited) };
const OneForm = v.strictObject({ form, ...shared });
const ManyForms = v.strictObject({ forms: v.pipe(v.array(form), v.minLength(1)), ...shared });

const FactInSource = v.strictObject({ ...Fact.entries, evidence: CitedList });
const EventInSource = v.strictObject({ ...PackEvent.entries, evidence: CitedList });
const RelationInSource = v.strictObject({ ...Relation.entries, evidence: CitedList });
const EntityInSource = v.strictObject({
  ...Entity.entries,
  aliases: v.pipe(v.array(v.union([OneForm, ManyForms])), v.minLength(1)),
  facts: v.optional(v.array(FactInSource)),
});

/**
 * One YAML file of a pack's source: any part of the pack, with the shorthands that
 * `expand.ts` and `evidence-words.ts` take out again.
 */
export const IN_SOURCE = {
  Pack: v.strictObject({
    ...v.partial(Pack).entries,
    entities: v.optional(v.array(EntityInSource)),
    events: v.optional(v.array(EventInSource)),
    relations: v.optional(v.array(RelationInSource)),
  }),
  LocalText,
  Source,
  Evidence,
  Entity: EntityInSource,
  Alias: OneForm,
  Aliases: ManyForms,
  Condition,
  Fact: FactInSource,
  Event: EventInSource,
  Relation: RelationInSource,
};
