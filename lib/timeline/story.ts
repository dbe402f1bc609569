import { formatEdtf } from '../edtf/format';
import { compareEdtf, dateIn, sortDay } from '../edtf/value';
import { type EvidenceView, evidenceViewer } from '../pack/evidence';
import { inLanguage } from '../pack/local-text';
import type { StoryRecord } from '../pack/records';
import { type Entity, type EntityType, readerType } from '../pack/schema';

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
  /** Title of the pack that tells it, where that is not the bundled one. */
  readonly pack?: string;
}

/**
 * Events of a pack in order of time. An event whose date cannot be found in `dates` is
 * left out; validation refuses packs with unreadable dates.
 *
 * @param prefix before the ids of an imported pack's events and entities.
 */
export function storyEvents(
  { events, participants, sources, dates }: StoryRecord,
  language: string,
  { prefix = '', pack }: { readonly prefix?: string; readonly pack?: string } = {},
): StoryEvent[] {
  const viewEvidence = evidenceViewer(sources, language);
  return events
    .flatMap((event) => {
      const date = dateIn(dates, event.date);
      return date ? [{ event, date }] : [];
    })
    .sort((a, b) => compareEdtf(a.date, b.date))
    .map(({ event, date }) => ({
      id: prefix + event.id,
      title: inLanguage(event.title, language),
      when: formatEdtf(date, language),
      earliest: sortDay(date),
      participants: event.participants.flatMap((id) => {
        const entity = participants.get(id);
        return entity ? [viewParticipant(entity, language, prefix)] : [];
      }),
      evidence: viewEvidence(event.evidence),
      ...(event.conflict && { conflict: inLanguage(event.conflict, language) }),
      ...(pack !== undefined && { pack }),
    }));
}

function viewParticipant(
  { id, name, type }: Entity,
  language: string,
  prefix: string,
): StoryEvent['participants'][number] {
  return { id: prefix + id, name: inLanguage(name, language), type: readerType(type) };
}
