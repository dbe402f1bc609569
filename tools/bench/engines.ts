import type { Span } from '../../lib/arabic/fold';
import type { VariantTable } from '../../lib/pack/respellings';

/** The names of a pack; with what they may be spelt like, where that is searched for. */
export interface Names {
  readonly forms: readonly string[];
  readonly budgets?: readonly number[];
  readonly variants?: VariantTable;
}

/** A dictionary, ready to be searched for. */
export interface Search {
  /** What is timed: everything the engine must do to know the places; how many it found. */
  run(text: string): number;
  /** For the check: whole words, of overlapping ones the leftmost, then the longest. */
  find(text: string): readonly Span[];
  /** Of the compiled tables, where the engine has such. */
  readonly bytes?: number;
  /** Time from bytes to a ready matcher. */
  readonly loadMs?: number;
}

export interface Engine {
  readonly name: string;
  /** Others get the text folded beforehand: they cannot fold. */
  readonly readsSource: boolean;
  /** Beyond these it takes minutes or all memory. */
  readonly maxAliases: number;
  readonly maxUnits: number;
  /** Why it cannot do the exact-match task, where it cannot. */
  readonly incapable?: string;
  /** @param names of a pack, where the forms are its. */
  build(forms: readonly string[], names?: Names): Search;
}

/** Keeps, of spans sorted by start, the leftmost, of those the longest, none overlapping. */
export function leftmostLongest(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Whether a span starts and ends where words do. */
export function isWhole(text: string, { start, end }: Span): boolean {
  return !LETTER.test(text[start - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ');
}
