import type { Run, Segment } from './run';

/** Where a span of a run stands in the page. */
export interface Place extends StaticRangeInit {
  /** Every text node that holds a part of it, in order. */
  readonly nodes: readonly Text[];
}

/**
 * @param start @param end half-open, UTF-16 units into the run's text
 * @returns null where no text node holds the first or the last unit (a collapsed space, a
 *   line break): no name begins or ends there.
 */
export function placeOf({ segments }: Run, start: number, end: number): Place | null {
  const holds = (unit: number) => (segment: Segment) => segment.start <= unit && unit < segment.end;
  const first = segments.findIndex(holds(start));
  const last = segments.findIndex(holds(end - 1));
  const from = segments[first];
  const to = segments[last];
  if (!from || !to) return null;
  return {
    startContainer: from.node,
    startOffset: from.at + start - from.start,
    endContainer: to.node,
    endOffset: to.at + end - to.start,
    nodes: [...new Set(segments.slice(first, last + 1).map(({ node }) => node))],
  };
}

/** A live range, to be dropped soon: only live ranges have boxes. */
export function rangeAt(place: StaticRangeInit): Range {
  const range = new Range();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
}
