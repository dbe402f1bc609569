import { browser } from 'wxt/browser';
import type { EditorTrouble } from '@/components/editor/Editor';
import type { Draft } from '@/lib/draft/draft';
import { hashParagraphs } from '@/lib/draft/hash-paragraphs';
import { makeDraft } from '@/lib/draft/make-draft';
import { splitParagraphs } from '@/lib/draft/paragraph';
import { type PageReport, send } from '@/lib/messages';
import { readReport } from '../pages/ask';

/** What the editor works from: once read, the page is not needed any more. */
export interface ReadPage {
  readonly title: string;
  /** The site's host, where the browser tells it. */
  readonly publisher?: string;
  readonly hashes: readonly string[];
  readonly draft: Draft;
  /** Ids of the packs there were: this is to be none of them. */
  readonly taken: ReadonlySet<string>;
}

/** ms between questions to a page that is still at work, and how often they are asked. */
const ASK_AGAIN_MS = 300;
const MAX_QUESTIONS = 40;

/** The draft of the page in a tab, or why there is none. */
export async function readPage(tabId: number): Promise<ReadPage | EditorTrouble> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // A pack has the page's title and names: of a private window nothing is kept.
  if (tab?.incognito) return 'private';
  const report = tab && (await readFinished(tabId));
  if (!report) return 'gone';
  const paragraphs = splitParagraphs(report.blocks.map(({ text }) => text).join('\n'));
  if (paragraphs.length === 0) return 'noText';
  if (report.language !== 'ar') return 'notArabic';
  const blocks = paragraphs.map((text, id) => ({ id, text }));
  const [known, packs, hashes] = await Promise.all([
    send('recognise', { blocks }),
    send('getPacks', {}),
    hashParagraphs(paragraphs),
  ]);
  const publisher = hostOf(tab?.url);
  // A moment in the page's own zone: its day is the day of its date line.
  const published = report.published?.slice(0, 10);
  return {
    title: report.title,
    ...(publisher && { publisher }),
    hashes,
    taken: new Set(packs.map(({ id }) => id)),
    draft: makeDraft(paragraphs, { known, ...(published && { published }) }),
  };
}

async function readFinished(tabId: number): Promise<PageReport | null> {
  for (let asked = 1; ; asked++) {
    const report = await readReport(tabId);
    // A page that never comes to rest is taken as it is.
    if (!report?.working || asked === MAX_QUESTIONS) return report;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

/** Known only where the reader let us onto the site. */
function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:/.test(url) ? new URL(url).hostname : undefined;
}
