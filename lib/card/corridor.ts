import type { Point, Rect } from './placing';
import { GAP_PX, LEAVE_SLACK_PX } from './timings';

/**
 * Is the pointer on its way from where it left to the card? The way is the convex hull of
 * the leave point (± 5 px) and the two corners of the card that face it, and the gap along
 * the card's near edge. No speed is asked for: slow hands get there as well.
 */
export function inCorridor(point: Point, from: Point, card: Rect): boolean {
  return inGap(point, card) || inHull(point, corridor(from, card));
}

/** Corners of the corridor, a convex polygon, in order around it. */
function corridor(from: Point, card: Rect): readonly Point[] {
  const d = LEAVE_SLACK_PX;
  const { x, y } = from;
  return convexHull([
    { x: x - d, y: y - d },
    { x: x + d, y: y - d },
    { x: x - d, y: y + d },
    { x: x + d, y: y + d },
    ...nearCorners(from, card),
  ]);
}

/** The card lies above or below its line; beside it only when it was moved by a scroll. */
function nearCorners(from: Point, { left, top, right, bottom }: Rect): readonly Point[] {
  const [a, b] =
    from.y <= top
      ? [left, right].map((x) => ({ x, y: top }))
      : from.y >= bottom
        ? [left, right].map((x) => ({ x, y: bottom }))
        : [top, bottom].map((y) => ({ x: from.x < left ? left : right, y }));
  return [a!, b!];
}

function inGap({ x, y }: Point, card: Rect): boolean {
  return (
    x >= card.left - GAP_PX &&
    x <= card.right + GAP_PX &&
    y >= card.top - GAP_PX &&
    y <= card.bottom + GAP_PX
  );
}

/** Positive when a → b → c turns to one side, negative to the other, 0 when straight. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Andrew's monotone chain. */
function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const chain = (ordered: readonly Point[]): Point[] => {
    const hull: Point[] = [];
    for (const point of ordered) {
      while (hull.length > 1 && turn(hull.at(-2)!, hull.at(-1)!, point) <= 0) hull.pop();
      hull.push(point);
    }
    return hull.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
}

/** The edge belongs to it. */
function inHull(point: Point, hull: readonly Point[]): boolean {
  return hull.every((a, i) => turn(a, hull[(i + 1) % hull.length]!, point) >= 0);
}
