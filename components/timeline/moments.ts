import { isoDay, localDay, wordMonth } from '@/components/dates';
import type { Entry } from '@/lib/timeline/entry';
import type { StoryEvent } from '@/lib/timeline/story';

interface Dated {
  /** Unique among all moments; the element's id on the page. */
  readonly key: string;
  /** `YYYY-MM-DD`, what moments are ordered by; empty where nothing is known. */
  readonly day: string;
  /** 1–12; 0 where the date names no month, as with an event of "some time in 2021". */
  readonly month: number;
}

/** One thing on the line: what happened, or what the reader saved. */
export type Moment =
  | (Dated & { readonly kind: 'event'; readonly event: StoryEvent })
  | (Dated & { readonly kind: 'entry'; readonly entry: Entry });

export interface Month {
  /** 1–12, or 0 for what is dated to the year only. */
  readonly month: number;
  readonly moments: readonly Moment[];
}

export interface Year {
  /** `YYYY`; empty for what has no date. */
  readonly year: string;
  readonly months: readonly Month[];
}

/** The element's id of an event, which the deep link leads to. */
export function eventKey(id: string): string {
  return `event-${id}`;
}

/**
 * Events and saved sentences in one line, oldest first; on one day events come before what
 * was saved of them. A sentence stands at its page's own date, else at the day it was saved.
 */
export function mergeMoments(
  story: readonly StoryEvent[],
  entries: readonly Entry[],
  language: string,
): readonly Moment[] {
  const events = story.map((event): Moment => {
    const day = isoDay(event.earliest) ?? '';
    const month = Number(day.slice(5, 7));
    // A year or a decade begins in January too: only the words tell whether that month is meant.
    const isMeant = month > 0 && event.when.includes(wordMonth(month, language));
    return { kind: 'event', key: eventKey(event.id), day, month: isMeant ? month : 0, event };
  });
  const saved = [...entries]
    .sort((a, b) => a.savedAt - b.savedAt)
    .map((entry): Moment => {
      const day = isoDay(entry.published) ?? localDay(entry.savedAt);
      return {
        kind: 'entry',
        key: `entry-${entry.id}`,
        day,
        month: Number(day.slice(5, 7)),
        entry,
      };
    });
  return [...events, ...saved].sort((a, b) => compare(a.day || '~', b.day || '~'));
}

/** The line under its headings; within a year what names no month comes first. */
export function groupMoments(moments: readonly Moment[]): readonly Year[] {
  const years = new Map<string, Map<number, Moment[]>>();
  for (const moment of moments) {
    const year = moment.day.slice(0, 4);
    const months = years.get(year) ?? new Map<number, Moment[]>();
    years.set(year, months);
    const month = months.get(moment.month) ?? [];
    months.set(moment.month, month);
    month.push(moment);
  }
  return [...years].map(([year, months]) => ({
    year,
    months: [...months]
      .sort(([a], [b]) => a - b)
      .map(([month, inMonth]) => ({ month, moments: inMonth })),
  }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
