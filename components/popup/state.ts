import type { PageReport, SiteState } from '@/lib/messages';
import { isSummedUp } from '@/lib/summary/language';

/** Where the language is open, the script still tells a page that we cannot read. */
const ARABIC_LETTER = /[\u0620-\u064a]/;

/**
 * What the popup says of the tab, one at a time:
 * - `never`, `paused`, `siteOff`, `permission`: Siyaq may not or shall not work here
 * - `broken`: the knowledge pack cannot be read
 * - `idle`: it may, but the page never asked for it
 * - `working`, `notArabic`, `nothing`, `found`: what came of reading
 */
export type PopupState =
  | 'loading'
  | 'failed'
  | 'never'
  | 'paused'
  | 'siteOff'
  | 'permission'
  | 'broken'
  | 'idle'
  | 'working'
  | 'notArabic'
  | 'nothing'
  | 'found';

export interface PopupFacts {
  /** Null until the background has answered. */
  readonly site: SiteState | null;
  /** Null where no annotator answers in the tab. */
  readonly report: PageReport | null;
  /** The background does not answer. */
  readonly failed: boolean;
}

/** The first state that holds, in the order of what a reader has to know before the rest. */
export function popupState({ site, report, failed }: PopupFacts): PopupState {
  if (failed) return 'failed';
  if (!site) return 'loading';
  if (site.access === 'never') return 'never';
  if (site.paused) return 'paused';
  if (site.off) return 'siteOff';
  if (site.packBroken) return 'broken';
  if (!report) return site.access === 'permission' ? 'permission' : 'idle';
  // Names that are there already are more use than the news that more may come.
  if (report.mentions.length > 0) return 'found';
  if (report.working) return 'working';
  if (!isSummedUp(report.language)) return 'notArabic';
  return report.blocks.some(({ text }) => ARABIC_LETTER.test(text)) ? 'nothing' : 'notArabic';
}
