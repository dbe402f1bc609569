import { formatEdtf } from '../edtf/format';
import { type CompiledDates, compareEdtf, dateIn, sortDay } from '../edtf/value';
import { type EvidenceView, evidenceViewer } from '../pack/evidence';
import { inLanguage } from '../pack/local-text';
import { type Entity, type EntityType, type Pack, readerType } from '../pack/schema';

/** One event of a pack as the timeline page shows it: texts in the interface language. */
export interface StoryEvent {
  readonly id: string;
  readonly title: string;
  /** The date in words, with its doubt. */
  readonly when: string;
  /**
   * First possible day, `YYYY-MM-DD`: what the list is sorted by. Where the beginning is
   * open, the last possible day.
   */
  readonly earliest: string;
  readonly participants: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: EntityType;
  }[];
  readonly evidence: readonly EvidenceView[];
  readonly conflict?: string;
}

/**
 * All events of a pack in order of time. An event whose date cannot be found in `dates` is
 * left out; validation refuses packs with unreadable dates.
 */
export function storyEvents(pack: Pack, dates: CompiledDates, language: string): StoryEvent[] {
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const viewEvidence = evidenceViewer(pack, language);
  return pack.events
    .flatMap((event) => {
      const date = dateIn(dates, event.date);
      return date ? [{ event, date }] : [];
    })
    .sort((a, b) => compareEdtf(a.date, b.date))
    .map(({ event, date }) => ({
      id: event.id,
      title: inLanguage(event.title, language),
      when: formatEdtf(date, language),
      earliest: sortDay(date),
      participants: event.participants.flatMap((id) => {
        const entity = entities.get(id);
        return entity ? [viewParticipant(entity, language)] : [];
      }),
      evidence: viewEvidence(event.evidence),
      ...(event.conflict && { conflict: inLanguage(event.conflict, language) }),
    }));
}

function viewParticipant(
  { id, name, type }: Entity,
  language: string,
): StoryEvent['participants'][number] {
  return { id, name: inLanguage(name, language), type: readerType(type) };
}
