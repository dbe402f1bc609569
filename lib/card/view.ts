import type { EntityType } from '../pack/schema';

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
  /** Shown on cards of packs that are not bundled (security.md §1.20). */
  readonly pack: { readonly id: string; readonly title: string; readonly author: string };
}

export interface FactView {
  readonly id: string;
  readonly text: string;
  /** Period in words, empty where the pack gives none. */
  readonly when: string;
  readonly evidence: readonly EvidenceView[];
  readonly conflict?: string;
}

export interface EvidenceView {
  /** Source title, in the interface language. */
  readonly source: string;
  readonly kind: 'article' | 'record';
  /** Paragraph numbers, empty for a record. */
  readonly paragraphs: readonly number[];
  readonly statedAs?: string;
}

export interface EventView {
  readonly id: string;
  readonly title: string;
  /** The date in words, with its doubt. */
  readonly when: string;
  readonly conflict?: string;
}
