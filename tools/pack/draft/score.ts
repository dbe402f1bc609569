import { foldKey } from '../../../lib/arabic/fold';
import type { Candidate, Draft, ProposedEvent } from '../../../lib/draft/draft';
import { makeDraft } from '../../../lib/draft/make-draft';
import { parseEdtf } from '../../../lib/edtf/parse';
import type { EdtfValue } from '../../../lib/edtf/value';
import {
  type Entity,
  type Evidence,
  type Pack,
  type PackEvent,
  readerType,
} from '../../../lib/pack/schema';

/** What a draft got right, against the pack that a person finished from the same article. */
export interface Tally {
  readonly right: number;
  /** Proposed, and not in the pack. */
  readonly wrong: readonly string[];
  /** In the pack, and not proposed. */
  readonly missed: readonly string[];
}

export interface DraftScore {
  readonly entities: Tally;
  readonly events: Tally;
}

/**
 * Drafts from the paragraphs, without any pack, and compares. Of the pack counts what names
 * the article: entities with an alias, and events with evidence, in one of its paragraphs. A
 * candidate is right if its type is the entity's and one of its forms is one of the entity's
 * aliases that the article has; a date, if it is of the event's paragraph and
 * has a day in common with it.
 */
export function scoreDraft(
  paragraphs: readonly string[],
  pack: Pack,
  published?: string,
): DraftScore {
  const source = pack.sources.find(({ kind }) => kind === 'article')?.id ?? '';
  const draft = makeDraft(paragraphs, published === undefined ? {} : { published });
  return { entities: tallyEntities(draft, pack, source), events: tallyEvents(draft, pack, source) };
}

function tallyEntities({ candidates }: Draft, { entities }: Pack, source: string): Tally {
  const expected = entities.filter(({ aliases }) =>
    aliases.some(({ evidence }) => evidence?.source === source),
  );
  const isIt = (candidate: Candidate, entity: Entity) =>
    candidate.type === readerType(entity.type) && sharesForm(candidate, entity);
  // Two candidates for one entity are one right and one wrong.
  const matched = new Map<Entity, Candidate>();
  for (const candidate of candidates) {
    const entity = expected.find((one) => !matched.has(one) && isIt(candidate, one));
    if (entity) matched.set(entity, candidate);
  }
  const right = new Set(matched.values());
  return {
    right: matched.size,
    wrong: candidates.filter((one) => !right.has(one)).map(({ type, name }) => `${type} ${name}`),
    missed: expected
      .filter((one) => !matched.has(one))
      .map(({ type, name }) => `${type} ${name.ar}`),
  };
}

function sharesForm({ forms }: Candidate, { aliases }: Entity): boolean {
  const keys = new Set(aliases.map(({ form }) => foldKey(form)));
  return forms.some(({ form }) => keys.has(foldKey(form)));
}

function tallyEvents({ events }: Draft, pack: Pack, source: string): Tally {
  const expected = pack.events.filter((event) => paragraphsOf(event.evidence, source).length > 0);
  const isIt = (proposed: ProposedEvent, event: PackEvent) =>
    proposed.date !== null &&
    meets(parseEdtf(proposed.date), parseEdtf(event.date)) &&
    paragraphsOf(event.evidence, source).includes(proposed.paragraph);
  const wrong = events.filter((one) => !expected.some((event) => isIt(one, event)));
  const missed = expected.filter((event) => !events.some((one) => isIt(one, event)));
  return {
    right: expected.length - missed.length,
    wrong: wrong.map(({ paragraph, statedAs, date }) => `P${paragraph} ${statedAs} (${date})`),
    missed: missed.map(({ title, date }) => `${title.ar} (${date})`),
  };
}

/** Whether two dates have a day in common; the pack may know the day better than the article. */
function meets(one: EdtfValue, other: EdtfValue): boolean {
  const startsBeforeEnd = (a: EdtfValue, b: EdtfValue) =>
    (a.earliest ?? '0000') <= (b.latest ?? '9999');
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

function paragraphsOf(evidence: readonly Evidence[], source: string): number[] {
  return evidence.flatMap((one) => (one.source === source ? (one.paragraphs ?? []) : []));
}
