import type { PageReport } from '../../lib/messages';
import type { ChromiumDriver } from '../browsers/chromium';
import type { NewsPage } from '../browsers/news-page';
import { pause } from '../browsers/until';

/** Time for a page's own late text; most outlets are done by then. */
const SETTLE_MS = 500;
const PATIENCE_MS = 15_000;

/** What the annotator says of the page, once it has stopped working; null without one. */
async function readPage(driver: ChromiumDriver, url: string): Promise<PageReport | null> {
  const deadline = Date.now() + PATIENCE_MS;
  let last: PageReport | null = null;
  while (Date.now() < deadline) {
    await pause(SETTLE_MS);
    const now = await driver.askTab<PageReport>(url, 'readPage');
    const isDone = now && !now.working && now.mentions.length === last?.mentions.length;
    if (isDone) return now;
    last = now ?? last;
  }
  return last;
}

/**
 * Prints each entity found, most frequent first.
 *
 * @returns a text worth hovering, or null where nothing was found.
 */
export async function report(driver: ChromiumDriver, news: NewsPage): Promise<string | null> {
  const found = await readPage(driver, news.tab.url());
  if (!found) {
    console.log(`Siyaq stayed away from ${news.url}: too little Arabic there.`);
    return null;
  }
  const texts = new Map(found.blocks.map(({ id, text }) => [id, text]));
  const names = new Map(found.names.map((name) => [name.entity, name]));
  const counts = new Map<string, { type: string; count: number }>();
  for (const { entity, type } of found.mentions) {
    counts.set(entity, { type, count: (counts.get(entity)?.count ?? 0) + 1 });
  }
  const rows = [...counts].sort(([, a], [, b]) => b.count - a.count);
  console.log(
    `${found.mentions.length} mentions of ${rows.length} entities in ${found.textLength} characters (${found.language}):`,
  );
  for (const [entity, { type, count }] of rows) {
    const name = names.get(entity);
    const both = name ? `${name.ar} (${name.en})` : '';
    console.log(`${String(count).padStart(4)} × ${type.padEnd(12)} ${entity.padEnd(28)} ${both}`);
  }
  const person = found.mentions.find(({ type }) => type === 'person') ?? found.mentions[0];
  return person ? (texts.get(person.block)?.slice(person.start, person.end) ?? null) : null;
}
