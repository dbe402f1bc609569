import type { PackStore } from '@/lib/stores/packs';
import type { PrivateSitesStore } from '@/lib/stores/private-sites';
import type { SettingsStore } from '@/lib/stores/settings';
import type { TimelineStore } from '@/lib/stores/timeline';
import type { KnowledgeSource } from './knowledge-source';
import type { RateLimit } from './rate-limit';

/**
 * What the handlers work with. Nothing in it needs to survive: the stores are on disk, the
 * rest is made again when the browser starts the background anew.
 */
export interface State {
  readonly settings: SettingsStore;
  readonly privateSites: PrivateSitesStore;
  readonly timeline: TimelineStore;
  readonly packs: PackStore;
  readonly knowledge: KnowledgeSource;
  /** Writes that pages ask for: at most 10 a second and tab (security.md §2.1). */
  readonly saves: RateLimit;
  /** Tabs that pages ask for. */
  readonly openings: RateLimit;
  /** ms since the epoch. */
  readonly now: () => number;
}
