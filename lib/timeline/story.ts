import type { EvidenceView } from '../card/view';
import type { EntityType } from '../pack/schema';

/** One event of a pack as the timeline page shows it: texts in the interface language. */
export interface StoryEvent {
  readonly id: string;
  readonly title: string;
  /** The date in words, with its doubt. */
  readonly when: string;
  /** First possible day, `YYYY-MM-DD`: what the list is sorted by. */
  readonly earliest: string;
  readonly participants: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: EntityType;
  }[];
  readonly evidence: readonly EvidenceView[];
  readonly conflict?: string;
}
