import {
  BELOW_SHARE,
  EDGE_PX,
  GAP_PX,
  MAX_HEIGHT_SHARE,
  MIN_HEIGHT_PX,
  SHEET_BELOW_PX,
} from './timings';

/** Where the card stands. All lengths are CSS px from the viewport's top left corner. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `below` or `above` the line; a sheet stands at the bottom (`below`) or the top edge. */
export type Side = 'below' | 'above';

export interface Place {
  readonly left: number;
  /** One of the two is given: the card grows away from its line. */
  readonly top?: number;
  readonly bottom?: number;
  readonly maxHeight: number;
}

export function isSheet(viewport: Size): boolean {
  return viewport.width < SHEET_BELOW_PX;
}

/**
 * Chosen once, before the card shows, and from the line's place alone: a side that depended
 * on the card's size would be a surprise each time.
 */
export function chooseSide(line: Rect, viewport: Size): Side {
  const below = viewport.height - line.bottom;
  return below >= viewport.height * BELOW_SHARE || below >= line.top ? 'below' : 'above';
}

/**
 * A card: its start edge at the mention's start edge, a gap off the line, inside the viewport.
 * A sheet: along the edge across from the line, which it leaves free.
 *
 * @param line the mention's rectangle on the line it is read on
 * @param width the card's
 */
export function placeCard(
  line: Rect,
  side: Side,
  width: number,
  viewport: Size,
  direction: 'rtl' | 'ltr',
): Place {
  const isBelow = side === 'below';
  const offset = GAP_PX + (isBelow ? line.bottom : viewport.height - line.top);
  const room = Math.min(
    viewport.height - offset - EDGE_PX,
    Math.floor(viewport.height * MAX_HEIGHT_SHARE),
  );
  const maxHeight = Math.max(MIN_HEIGHT_PX, room);
  if (isSheet(viewport)) return { left: 0, [isBelow ? 'bottom' : 'top']: 0, maxHeight };
  const start = direction === 'rtl' ? line.right - width : line.left;
  const left = Math.max(EDGE_PX, Math.min(start, viewport.width - EDGE_PX - width));
  return { left, [isBelow ? 'top' : 'bottom']: offset, maxHeight };
}

/** Has the line left the viewport? */
export function isGone(line: Rect, viewport: Size): boolean {
  return (
    line.bottom <= 0 ||
    line.top >= viewport.height ||
    line.right <= 0 ||
    line.left >= viewport.width
  );
}
