import { formatPeriod } from '../edtf/format';
import { dateIn } from '../edtf/value';
import { type EvidenceView, evidenceViewer } from '../pack/evidence';
import { inLanguage } from '../pack/local-text';
import { MAX_RELATIONS, type Told } from '../pack/records';
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

/**
 * How an entity stands to others, grouped, in the packs' order; what begins later than the
 * page comes last.
 *
 * @param told by each pack that has it.
 * @param language BCP 47 of the interface
 * @param pageDay the page's day, `YYYY-MM-DD`
 */
export function relatedTo(
  told: readonly Told[],
  language: string,
  pageDay: string | undefined,
): RelatedGroup[] {
  const said = told.flatMap(({ record, prefix }) => {
    const { entity, relations, sources, dates } = record;
    const viewEvidence = evidenceViewer(sources, language);
    return relations.slice(0, MAX_RELATIONS).map((relation) => {
      const { subject, predicate, object, label, from, until, evidence } = relation;
      const isObject = object === entity.id;
      const other = isObject ? subject : object;
      const name = record.names.get(other);
      const view: RelatedView = {
        entity: prefix + other,
        name: name ? inLanguage(name, language) : other,
        when: formatPeriod(dateIn(dates, from), dateIn(dates, until), language),
        isLater: beginsAfter(pageDay, from, dates),
        evidence: viewEvidence(evidence),
      };
      return { view, predicate, isObject, label: label && inLanguage(label, language) };
    });
  });
  said.sort((a, b) => Number(a.view.isLater) - Number(b.view.isLater));

  const groups = new Map<string, RelatedGroup & { readonly others: RelatedView[] }>();
  for (const { view, predicate, isObject, label } of said) {
    const key = JSON.stringify([predicate, isObject, label]);
    const group = groups.get(key) ?? {
      predicate,
      isObject,
      ...(label !== undefined && { label }),
      others: [],
    };
    groups.set(key, group);
    group.others.push(view);
  }
  return [...groups.values()];
}
