import { formatPeriod } from '../edtf/format';
import { type CompiledDates, dateIn } from '../edtf/value';
import { type EvidenceView, evidenceViewer } from '../pack/evidence';
import { inLanguage } from '../pack/local-text';
import type { Pack, Relation } from '../pack/schema';
import { beginsAfter } from './page-day';

/** To whom an entity stands in one way: whom it succeeded, its members. */
export interface RelatedGroup {
  readonly predicate: string;
  /** It is said of the others: they lead the entity, not it them. */
  readonly isObject: boolean;
  /** The pack's own words for the predicate; they stand between subject and object. */
  readonly label?: string;
  readonly others: readonly RelatedView[];
}

export interface RelatedView {
  readonly entity: string;
  readonly name: string;
  /** Period in words, empty where the pack gives none. */
  readonly when: string;
  /** True only from a day after the page's date. */
  readonly isLater: boolean;
  readonly evidence: readonly EvidenceView[];
}

/** More than a reader opens a card for; a pack about one hub makes no huge messages. */
const MAX_RELATED = 40;

/**
 * How an entity stands to others, grouped, in the pack's order; what begins later than the
 * page comes last.
 *
 * @param language BCP 47 of the interface
 * @param pageDay the page's day, `YYYY-MM-DD`
 */
export function relatedTo(
  id: string,
  pack: Pack,
  dates: CompiledDates,
  language: string,
  pageDay: string | undefined,
): RelatedGroup[] {
  const isLater = ({ from }: Relation) => beginsAfter(pageDay, from, dates);
  const relations = pack.relations
    .filter(({ subject, object }) => subject === id || object === id)
    .slice(0, MAX_RELATED)
    .sort((a, b) => Number(isLater(a)) - Number(isLater(b)));
  const names = namesIn(relations, pack, language);
  const viewEvidence = evidenceViewer(pack, language);
  const groups = new Map<string, RelatedGroup & { readonly others: RelatedView[] }>();
  for (const relation of relations) {
    const { subject, predicate, object, from, until, evidence } = relation;
    const isObject = object === id;
    const label = relation.label && inLanguage(relation.label, language);
    const key = JSON.stringify([predicate, isObject, label]);
    const group = groups.get(key) ?? {
      predicate,
      isObject,
      ...(label !== undefined && { label }),
      others: [],
    };
    groups.set(key, group);
    const entity = isObject ? subject : object;
    group.others.push({
      entity,
      name: names.get(entity) ?? entity,
      when: formatPeriod(dateIn(dates, from), dateIn(dates, until), language),
      isLater: isLater(relation),
      evidence: viewEvidence(evidence),
    });
  }
  return [...groups.values()];
}

/** One pass over the pack, however many names are wanted. */
function namesIn(
  relations: readonly Relation[],
  { entities }: Pack,
  language: string,
): ReadonlyMap<string, string> {
  const wanted = new Set(relations.flatMap(({ subject, object }) => [subject, object]));
  return new Map(
    entities
      .filter(({ id }) => wanted.has(id))
      .map(({ id, name }) => [id, inLanguage(name, language)]),
  );
}
