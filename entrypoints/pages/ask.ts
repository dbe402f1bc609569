import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { SummarySentence } from '@/components/popup/Summary';
import { PageReport, send, sendToTab } from '@/lib/messages';

export interface Tab {
  readonly id: number;
  readonly title: string;
}

/** The tab the popup speaks of: the one named, or the active one of this window. */
export async function findTab(named: number | undefined): Promise<Tab | null> {
  const tab =
    named === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(named).catch(() => undefined);
  return tab?.id === undefined ? null : { id: tab.id, title: tab.title ?? '' };
}

/**
 * What the page's annotator knows. Null without one, and for an answer that is no report: a
 * page's renderer may be compromised, so its answer is data to be checked.
 */
export async function readReport(tabId: number): Promise<PageReport | null> {
  try {
    const parsed = v.safeParse(PageReport, await sendToTab(tabId, 'readPage', {}));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** The page's summary; a page that cannot be summed up is shown without one. */
export async function summarise(report: PageReport): Promise<readonly SummarySentence[]> {
  const mentions = report.mentions.map(({ block, start, end, entity }) => ({
    block,
    start,
    end,
    entity,
  }));
  return send('summarise', { blocks: report.blocks, mentions }).catch(() => []);
}
