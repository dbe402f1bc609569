import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { ENTITY_TYPES, PREDICATES, READABLE } from '../../../lib/pack/schema';
import { BUILT, IN_SOURCE } from './definitions';
import { WORDS } from './words';

/** The published files, by their names under `docs/`. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    'pack.schema.json': generate(BUILT, WORDS, 'Siyaq knowledge pack, format 1, built form'),
    'pack-source.schema.json': generate(
      IN_SOURCE,
      { ...WORDS, Aliases: ALIASES },
      'Siyaq knowledge pack, format 1: a YAML file of its source',
    ),
  };
}

const ALIASES = {
  ...WORDS.Alias,
  about: 'Several forms with the same attributes: one alias of each.',
  forms: `Each of them: ${WORDS.Alias.form}`,
};

/** Offered by editors, where more is allowed than what is listed. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'Entity.type': ENTITY_TYPES,
  'Relation.predicate': PREDICATES,
};

type Definitions = Readonly<Record<string, GenericSchema>> & { readonly Pack: GenericSchema };
type Descriptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** JSON Schema 2020-12 of `Pack`, with a word on everything. */
function generate({ Pack, ...definitions }: Definitions, words: Descriptions, title: string) {
  const { $schema, $defs, ...pack } = toJsonSchema(Pack, {
    target: 'draft-2020-12',
    definitions,
    // The schema's only check of its own: is there something to read?
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check' ? { ...jsonSchema, pattern: READABLE.source } : undefined,
  });
  const parts = Object.entries($defs ?? {}).map(([name, part]) => [
    name,
    describe(name, part as JsonSchema, words),
  ]);
  return {
    $schema,
    title,
    ...describe('Pack', pack, words),
    $defs: Object.fromEntries(parts),
  } as JsonSchema;
}

function describe(name: string, schema: JsonSchema, words: Descriptions): JsonSchema {
  const fields = Object.entries(schema.properties ?? {}).map(([field, value]) => {
    const examples = EXAMPLES[`${name}.${field}`];
    const description = words[name]?.[field];
    return [field, { ...(value as JsonSchema), description, ...(examples && { examples }) }];
  });
  return {
    description: words[name]?.about,
    ...schema,
    properties: Object.fromEntries(fields),
  } as JsonSchema;
}
