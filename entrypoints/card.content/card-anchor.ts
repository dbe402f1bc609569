import { isGone, type Point, type Rect } from '@/lib/card/placing';
import { scrollAround } from '@/lib/page/scroll';
import type { MentionHandle } from './mention-source';

/** Where a mention stands on the screen: a name broken over two lines has two rectangles. */

/**
 * The rectangles of a mention, line by line; none when its text is gone or not rendered. A
 * line that tags cut into pieces is one: what is read together has one start and one end.
 */
function lines(mention: MentionHandle): readonly Rect[] {
  const all: Rect[] = [];
  for (const rect of mention.range()?.getClientRects() ?? []) {
    if (rect.width === 0 || rect.height === 0) continue;
    const line = all.findIndex((other) => isOneLine(other, rect));
    if (line < 0) all.push(rect);
    else all[line] = union(all[line]!, rect);
  }
  return all;
}

/** Do they share most of the lower one's height? Neighbouring lines overlap, but by less. */
function isOneLine(a: Rect, b: Rect): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}

function union(a: Rect, b: Rect): Rect {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Which of its lines lies under the point, or the first. */
export function lineAt(mention: MentionHandle, point: Point | null): number {
  if (!point) return 0;
  const { x, y } = point;
  const isUnder = ({ left, top, right, bottom }: Rect) =>
    x >= left && x <= right && y >= top && y <= bottom;
  return Math.max(0, lines(mention).findIndex(isUnder));
}

export function lineRect(mention: MentionHandle, line = 0): Rect | null {
  const all = lines(mention);
  return all[line] ?? all[0] ?? null;
}

/** Is this line out of sight? A card without its line explains nothing. */
export function isOutOfSight(line: Rect): boolean {
  return isGone(line, { width: window.innerWidth, height: window.innerHeight });
}

/** Brings a mention into the middle of the viewport when it is not well inside. */
export function scrollToMention(mention: MentionHandle): void {
  const range = mention.range();
  const node = range?.startContainer;
  if (!node) return;
  const middle = (rect: Rect) => (rect.top + rect.bottom) / 2;
  const isWellInside = (rect: Rect) =>
    middle(rect) > window.innerHeight * 0.1 && middle(rect) < window.innerHeight * 0.9;
  const before = lineRect(mention);
  if (!before || (isWellInside(before) && !isOutOfSight(before))) return;
  scrollAround(node, 'instant');
  const after = lineRect(mention);
  if (after && !isWellInside(after)) {
    window.scrollBy({ top: middle(after) - window.innerHeight / 2, behavior: 'instant' });
  }
}
