import type { Run, Segment } from './run';

/** Where a span of a run stands in the page. */
export interface Place extends StaticRangeInit {
  readonly startContainer: Text;
  readonly endContainer: Text;
  /** Every text node that holds a part of it, in order. */
  readonly nodes: readonly Text[];
}

/**
 * @param start @param end half-open, UTF-16 units into the run's text
 * @returns null where no text node holds the first or the last unit (a collapsed space, a
 *   line break): no name begins or ends there.
 */
export function placeOf(run: Run, start: number, end: number): Place | null {
  const first = indexOfSegment(run.segments, start);
  const last = indexOfSegment(run.segments, end - 1);
  const from = run.segments[first];
  const to = run.segments[last];
  if (!from || !to || start < from.start || start >= from.end || end <= to.start || end > to.end) {
    return null;
  }
  return {
    startContainer: from.node,
    startOffset: from.at + start - from.start,
    endContainer: to.node,
    endOffset: to.at + end - to.start,
    nodes: [...new Set(run.segments.slice(first, last + 1).map(({ node }) => node))],
  };
}

/** The last segment that begins at or before `offset`, −1 for none. */
function indexOfSegment(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
