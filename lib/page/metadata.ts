import { attribute, pageTitle, rootElement, selectAll, textContent } from './dom';

/** What a page says of itself, as far as Siyaq needs it. */

/** Units; what the popup accepts. */
const MAX_TITLE = 1_000;
/** Units of one JSON-LD script that we are ready to parse. */
const MAX_JSON = 300_000;
const MAX_DEPTH = 6;

export function titleOf(page: Document): string {
  return String(pageTitle(page)).slice(0, MAX_TITLE);
}

/** BCP 47 as `<html lang>` claims it, `und` without one. A hint: many pages are wrong. */
export function languageHint(page: Document): string {
  const language = attribute(rootElement(page), 'lang') ?? '';
  return /^[a-z]{2,3}(-[a-z\d]{1,8}){0,3}$/i.test(language) ? language : 'und';
}

/**
 * The day or moment of publication, ISO 8601, as the page states it: JSON-LD, then its meta
 * element, then microdata, then a `time` element where the page has one headline only.
 */
export function publishedAt(): string | undefined {
  return (
    fromJsonLd() ??
    first('meta[property="article:published_time"]', 'content') ??
    first('meta[itemprop=datePublished]', 'content') ??
    first('time[itemprop=datePublished]', 'datetime') ??
    (selectAll('h1').length === 1 ? first('time[datetime]', 'datetime') : undefined)
  );
}

function first(selector: string, name: string): string | undefined {
  for (const element of selectAll(selector)) {
    const date = isoDate(attribute(element, name));
    if (date) return date;
  }
  return undefined;
}

function fromJsonLd(): string | undefined {
  for (const script of selectAll('script[type="application/ld+json"]')) {
    const json = textContent(script) ?? '';
    if (json.length > MAX_JSON || !json.includes('datePublished')) continue;
    try {
      const date = dateIn(JSON.parse(json), MAX_DEPTH);
      if (date) return date;
    } catch {
      // Broken JSON-LD is common and says nothing; the next source may.
    }
  }
  return undefined;
}

function dateIn(value: unknown, depth: number): string | undefined {
  if (typeof value !== 'object' || value === null || depth === 0) return undefined;
  const date = Array.isArray(value) ? undefined : isoDate((value as Linked).datePublished);
  if (date) return date;
  for (const part of Object.values(value)) {
    const inner = dateIn(part, depth - 1);
    if (inner) return inner;
  }
  return undefined;
}

interface Linked {
  readonly datePublished?: unknown;
}

/** Keeps the page's own zone: its day is the day of its date line. */
function isoDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const date = value.trim();
  if (/^\d{4}-\d\d-\d\d(?:[T ]|$)/.test(date)) return date.slice(0, 40);
  const moment = Date.parse(date);
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
}
