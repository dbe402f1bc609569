import { MAX_PAGE_TITLE } from '../limits';
import { attribute, pageTitle, rootElement, selectAll, textContent } from './dom';

/** What a page says of itself, as far as Siyaq needs it. */

export function titleOf(page: Document): string {
  return String(pageTitle(page)).slice(0, MAX_PAGE_TITLE);
}

/** BCP 47 as `<html lang>` claims it, `und` without one. A hint: many pages are wrong. */
export function languageHint(page: Document): string {
  const language = attribute(rootElement(page), 'lang') ?? '';
  return /^[a-z]{2,3}(-[a-z\d]{1,8}){0,3}$/i.test(language) ? language : 'und';
}

/**
 * Where a page states when it was published, the most reliable first. JSON-LD is searched,
 * not parsed: it is large, often broken, and the first date is the article's own.
 */
const STATEMENTS: readonly (readonly [string, (element: Element) => string | null | undefined])[] =
  [
    [
      'script[type="application/ld+json"]',
      (script) => textContent(script)?.match(/"datePublished"\s*:\s*"([^"]*)/)?.[1],
    ],
    [
      'meta[property="article:published_time"],meta[itemprop=datePublished]',
      (meta) => attribute(meta, 'content'),
    ],
    ['time[itemprop=datePublished]', (time) => attribute(time, 'datetime')],
    // A page of many headlines has the dates of many articles.
    [
      'time[datetime]',
      (time) => (selectAll('h1').length === 1 ? attribute(time, 'datetime') : undefined),
    ],
  ];

/** A day, or a moment in the page's own zone: its day is the day of its date line. */
const DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?/;

/** The day or moment of publication as the page states it, ISO 8601. */
export function publishedAt(): string | undefined {
  for (const [selector, read] of STATEMENTS) {
    for (const element of selectAll(selector)) {
      const date = read(element)?.trim().match(DATE)?.[0];
      if (date) return date;
    }
  }
  return undefined;
}
