import { formatEdtf, formatPeriod } from '../edtf/format';
import { compareEdtf, dateIn, type EdtfValue } from '../edtf/value';
import { type EvidenceView, evidenceViewer } from '../pack/evidence';
import { inLanguage } from '../pack/local-text';
import { MAX_EVENTS, MAX_FACTS, type PackOrigin, type Told } from '../pack/records';
import { type EntityType, type Fact, type PackEvent, readerType } from '../pack/schema';
import { dayInWords } from './day';
import { beginsAfter, dayOf } from './page-day';
import { type RelatedGroup, relatedTo } from './related';

export type { EvidenceView } from '../pack/evidence';

/**
 * All that a card shows of one entity, ready to draw: texts are in the interface language,
 * dates are worded. Made by the background, so that cards open without asking.
 */
export interface CardView {
  readonly entity: string;
  readonly type: EntityType;
  /** Both names, whatever the interface language. */
  readonly name: { readonly ar: string; readonly en: string };
  readonly description: string;
  /** True when the page was published (or undated), as far as the pack knows. */
  readonly facts: readonly FactView[];
  /** True only from a day after the page's date. */
  readonly since: readonly FactView[];
  readonly events: readonly EventView[];
  readonly related: readonly RelatedGroup[];
  /** Whose word all this is: the pack that comes first, then others that have the entity too. */
  readonly packs: readonly PackView[];
}

export interface PackView {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** The day it was imported, in words; absent for the bundled pack (security.md §1.20). */
  readonly imported?: string;
}

export interface FactView {
  readonly id: string;
  readonly text: string;
  /** Period in words, empty where the pack gives none or the text says it already. */
  readonly when: string;
  readonly evidence: readonly EvidenceView[];
  readonly conflict?: string;
  /** Title of the pack that says so, where it is not the card's first. */
  readonly pack?: string;
}

export interface EventView {
  /** As the timeline has it. */
  readonly id: string;
  readonly title: string;
  /** The date in words, with its doubt. */
  readonly when: string;
  readonly conflict?: string;
}

export interface CardOptions {
  /** BCP 47 of the interface. */
  readonly language: string;
  /** The page's own date, ISO 8601; its day counts as the page writes it, whatever the zone. */
  readonly published?: string;
}

/**
 * The card of one entity as of the page's date. A fact that begins on a later day goes to
 * `since`, in order of time; the others keep the author's order. A page without a date, or
 * with one that cannot be read, has no `since`: nothing is known to be later than it.
 *
 * @param id of the entity on pages.
 * @param told by each pack that has it; the first names and describes it.
 */
export function viewCard(
  id: string,
  told: readonly [Told, ...(readonly Told[])],
  { language, published }: CardOptions,
): CardView {
  const [{ record: first }] = told;
  const pageDay = dayOf(published);
  const now: FactView[] = [];
  const later: { readonly view: FactView; readonly from: EdtfValue | undefined }[] = [];
  for (const [index, { record, origin, prefix }] of told.entries()) {
    const { dates } = record;
    const viewEvidence = evidenceViewer(record.sources, language);
    for (const fact of record.entity.facts.slice(0, MAX_FACTS)) {
      const from = dateIn(dates, fact.from);
      const text = inLanguage(fact.text, language);
      const view: FactView = {
        id: prefix + fact.id,
        text,
        when: saysWhen(text, fact) ? '' : formatPeriod(from, dateIn(dates, fact.until), language),
        evidence: viewEvidence(fact.evidence),
        ...(fact.conflict && { conflict: inLanguage(fact.conflict, language) }),
        ...(index > 0 && { pack: inLanguage(origin.title, language) }),
      };
      if (beginsAfter(pageDay, fact.from, dates)) later.push({ view, from });
      else now.push(view);
    }
  }
  return {
    entity: id,
    type: readerType(first.entity.type),
    name: first.entity.name,
    description: inLanguage(first.entity.description, language),
    facts: now,
    since: later.sort((a, b) => compareFirst(a.from, b.from)).map(({ view }) => view),
    events: eventsOf(told, language),
    related: relatedTo(told, language, pageDay),
    packs: told.map(({ origin }) => viewPack(origin, language)),
  };
}

function viewPack({ id, title, author, importedAt }: PackOrigin, language: string): PackView {
  return {
    id,
    title: inLanguage(title, language),
    author,
    ...(importedAt !== null && { imported: dayInWords(importedAt, language) }),
  };
}

/** Whether a fact's own words name every year of its period: then the date is not said twice. */
function saysWhen(text: string, { from = '', until = '' }: Fact): boolean {
  const years = `${from} ${until}`.match(/\d{4}/g) ?? [];
  return years.length > 0 && years.every((year) => text.includes(year));
}

/** The events an entity took part in, in order of time. */
function eventsOf(told: readonly Told[], language: string): EventView[] {
  return told
    .flatMap(({ record: { events, dates }, prefix }) =>
      events.flatMap((event) => {
        const date = dateIn(dates, event.date);
        return date ? [{ event, date, prefix }] : [];
      }),
    )
    .sort((a, b) => compareEdtf(a.date, b.date))
    .slice(0, MAX_EVENTS)
    .map(({ event, date, prefix }) => viewEvent(event, date, prefix, language));
}

function viewEvent(
  { id, title, conflict }: PackEvent,
  date: EdtfValue,
  prefix: string,
  language: string,
): EventView {
  return {
    id: prefix + id,
    title: inLanguage(title, language),
    when: formatEdtf(date, language),
    ...(conflict && { conflict: inLanguage(conflict, language) }),
  };
}

function compareFirst(a: EdtfValue | undefined, b: EdtfValue | undefined): number {
  return a && b ? compareEdtf(a, b) : 0;
}
