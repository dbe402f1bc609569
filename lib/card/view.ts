import { formatEdtf, formatPeriod } from '../edtf/format';
import { type CompiledDates, compareEdtf, dateIn, type EdtfValue } from '../edtf/value';
import { type EvidenceView, evidenceViewer } from '../pack/evidence';
import { inLanguage } from '../pack/local-text';
import {
  type Entity,
  type EntityType,
  type Fact,
  type Pack,
  type PackEvent,
  readerType,
} from '../pack/schema';
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
  /** Shown on cards of packs that are not bundled (security.md §1.20). */
  readonly pack: { readonly id: string; readonly title: string; readonly author: string };
}

export interface FactView {
  readonly id: string;
  readonly text: string;
  /** Period in words, empty where the pack gives none or the text says it already. */
  readonly when: string;
  readonly evidence: readonly EvidenceView[];
  readonly conflict?: string;
}

export interface EventView {
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
 * @param dates the values of all dates in `pack` (see `CompiledDates`)
 */
export function viewCard(
  entity: Entity,
  pack: Pack,
  dates: CompiledDates,
  { language, published }: CardOptions,
): CardView {
  const viewEvidence = evidenceViewer(pack, language);
  const viewFact = (fact: Fact): FactView => ({
    id: fact.id,
    text: inLanguage(fact.text, language),
    when: saysWhen(inLanguage(fact.text, language), fact)
      ? ''
      : formatPeriod(dateIn(dates, fact.from), dateIn(dates, fact.until), language),
    evidence: viewEvidence(fact.evidence),
    ...(fact.conflict && { conflict: inLanguage(fact.conflict, language) }),
  });
  const pageDay = dayOf(published);
  const beginsLater = ({ from }: Fact): boolean => beginsAfter(pageDay, from, dates);

  return {
    entity: entity.id,
    type: readerType(entity.type),
    name: entity.name,
    description: inLanguage(entity.description, language),
    facts: entity.facts.filter((fact) => !beginsLater(fact)).map(viewFact),
    since: entity.facts
      .filter(beginsLater)
      .sort((a, b) => compareFirst(dateIn(dates, a.from), dateIn(dates, b.from)))
      .map(viewFact),
    related: relatedTo(entity.id, pack, dates, language, pageDay),
    events: eventsOf(entity.id, pack, dates).map((event) => viewEvent(event, dates, language)),
    pack: { id: pack.id, title: inLanguage(pack.title, language), author: pack.author },
  };
}

/** Whether a fact's own words name every year of its period: then the date is not said twice. */
function saysWhen(text: string, { from = '', until = '' }: Fact): boolean {
  const years = `${from} ${until}`.match(/\d{4}/g) ?? [];
  return years.length > 0 && years.every((year) => text.includes(year));
}

/** The events an entity took part in, in order of time. */
function eventsOf(id: string, pack: Pack, dates: CompiledDates): PackEvent[] {
  return pack.events
    .filter((event) => event.participants.includes(id))
    .flatMap((event) => {
      const date = dateIn(dates, event.date);
      return date ? [{ event, date }] : [];
    })
    .sort((a, b) => compareEdtf(a.date, b.date))
    .map(({ event }) => event);
}

function viewEvent(event: PackEvent, dates: CompiledDates, language: string): EventView {
  const date = dateIn(dates, event.date);
  return {
    id: event.id,
    title: inLanguage(event.title, language),
    when: date ? formatEdtf(date, language) : '',
    ...(event.conflict && { conflict: inLanguage(event.conflict, language) }),
  };
}

function compareFirst(a: EdtfValue | undefined, b: EdtfValue | undefined): number {
  return a && b ? compareEdtf(a, b) : 0;
}
