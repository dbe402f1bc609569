import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SummarySentence } from '@/components/popup/Summary';
import { type PageReport, type SiteState, send } from '@/lib/messages';
import { isSummedUp } from '@/lib/summary/language';
import { findTab, readReport, summarise, type Tab } from '../pages/ask';
import { useChanges } from '../pages/use-changes';

/** ms between questions to a page that is still at work. */
const ASK_AGAIN_MS = 200;

/**
 * ms between questions where no annotator answers: pressing the toolbar button can itself let
 * the boot script in (seen in Firefox after a withdrawn permission), a moment after we asked.
 */
const LOOK_AGAIN_MS = 1_000;

interface Known {
  readonly tab: Tab | null;
  readonly site: SiteState | null;
  readonly report: PageReport | null;
  readonly summary: readonly SummarySentence[];
  readonly failed: boolean;
}

const NOTHING_YET: Known = { tab: null, site: null, report: null, summary: [], failed: false };

/** All that is known of the tab, and `refresh` to ask again. Asks by itself while the page works. */
export function useTab(named: number | undefined): Known & { readonly refresh: () => void } {
  const [known, setKnown] = useState(NOTHING_YET);
  const round = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const refresh = useCallback(async () => {
    clearTimeout(timer.current);
    const mine = ++round.current;
    // A later question's answer must never be overwritten by an earlier one's.
    const learn = (news: Partial<Known>) => {
      if (mine === round.current) setKnown((before) => ({ ...before, ...news }));
    };
    try {
      const tab = await findTab(named);
      if (!tab) return learn({ failed: true });
      learn({ tab });
      const [site, report] = await Promise.all([
        send('getSite', { tabId: tab.id }),
        readReport(tab.id),
      ]);
      const isOff = site.off || site.paused;
      const isWanted = report && !isOff && isSummedUp(report.language);
      // The summary of a moment ago stays until there is another; it stands below the names.
      learn({ site, report, failed: false, ...(!isWanted && { summary: [] }) });
      if (isWanted && !report.working) learn({ summary: await summarise(report) });
      if (mine !== round.current) return;
      if (isOff) return;
      if (report?.working) timer.current = setTimeout(refresh, ASK_AGAIN_MS);
      else if (!report && site.access !== 'never') {
        timer.current = setTimeout(refresh, LOOK_AGAIN_MS);
      }
    } catch {
      learn({ failed: true });
    }
  }, [named]);

  useEffect(() => {
    refresh();
    return () => clearTimeout(timer.current);
  }, [refresh]);

  useChanges('settings', refresh);

  return { ...known, refresh };
}
