import type { CardView } from '@/lib/card/view';
import type { Mention } from '@/lib/match/mention';
import type { PageSettings } from '@/lib/settings/settings';

/** One mention on the page, as the card's side sees it. */
export interface MentionHandle {
  /** Unique for the life of the annotator, stable while its text stands. */
  readonly key: number;
  readonly block: number;
  readonly mention: Mention;
  /** A short-lived Range over exactly its characters; null once its text has gone. */
  range(): Range | null;
}

/** What the page's side offers to the card's side: pointer, keyboard and card ask only this. */
export interface MentionSource {
  /** The painted mention under a point, viewport px; one call a frame. */
  at(x: number, y: number): MentionHandle | null;
  /** Painted mentions in page order. */
  all(): readonly MentionHandle[];
  card(entity: string): CardView | undefined;
  /** The sentence a mention stands in, as the page has it. */
  sentence(handle: MentionHandle): string;
  /** Id under which that sentence is saved, if it is. */
  savedId(sentence: string): string | undefined;
  setSaved(sentence: string, id: string | null): void;
  /** Paints `siyaq-current`; null clears it. */
  setCurrent(handle: MentionHandle | null): void;
  readonly published: string | undefined;
  readonly settings: PageSettings;
}
