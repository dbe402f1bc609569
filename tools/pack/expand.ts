import { readEvidence, readEvidenceList } from './evidence-words';

type Fields = Record<string, unknown>;

/**
 * Turns the YAML that authors write into the pack's built form. Two shorthands only:
 * `forms: […]` beside one set of attributes stands for so many aliases, and evidence may be
 * written in words (`evidence-words.ts`). Unexpected shapes pass through to validation.
 */
export function expandEntity(value: unknown): unknown {
  if (!isFields(value)) return value;
  return {
    ...value,
    aliases: Array.isArray(value.aliases) ? value.aliases.flatMap(expandAlias) : value.aliases,
    facts: Array.isArray(value.facts) ? value.facts.map(expandClaim) : (value.facts ?? []),
  };
}

/** An event, a relation or a fact: only its evidence has a shorthand. */
export function expandClaim(value: unknown): unknown {
  return isFields(value) ? { ...value, evidence: readEvidenceList(value.evidence) } : value;
}

function expandAlias(value: unknown): unknown[] {
  if (!isFields(value)) return [value];
  const { forms, evidence, ...rest } = value;
  const alias = evidence === undefined ? rest : { ...rest, evidence: readEvidence(evidence) };
  return Array.isArray(forms) ? forms.map((form) => ({ form, ...alias })) : [alias];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
