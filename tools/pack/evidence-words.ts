/**
 * Evidence as an author writes it in YAML: `article P3 P4`, `akorda`, a list of such, or the
 * full object where the source's own wording of a date (`statedAs`) is given.
 *
 * Anything else is handed on as it is: the pack's validation says what is wrong with it.
 */
export function readEvidence(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [source, ...rest] = value.trim().split(/\s+/);
  const paragraphs = rest.map((word) => (/^P\d+$/.test(word) ? Number(word.slice(1)) : word));
  return paragraphs.length > 0 ? { source, paragraphs } : { source };
}

/** The list that facts, events and relations carry; a single item needs no list. */
export function readEvidenceList(value: unknown): unknown {
  return value === undefined ? value : (Array.isArray(value) ? value : [value]).map(readEvidence);
}
