import { isGone, type Point, type Rect } from '@/lib/card/placing';
import type { MentionHandle } from './mention-source';

/** Where a mention stands on the screen: a name broken over two lines has two rectangles. */

/** The rectangles of a mention, line by line; none when its text is gone or not rendered. */
function lines(mention: MentionHandle): readonly DOMRect[] {
  const rects = mention.range()?.getClientRects() ?? [];
  return [...rects].filter(({ width, height }) => width > 0 && height > 0);
}

/** Which of its lines lies under the point, or the first. */
export function lineAt(mention: MentionHandle, point: Point | null): number {
  if (!point) return 0;
  const { x, y } = point;
  const isUnder = ({ left, top, right, bottom }: DOMRect) =>
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
  // Scrolls every scroller around it; a long paragraph may still hide the line itself.
  node.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const after = lineRect(mention);
  if (after && !isWellInside(after)) {
    window.scrollBy({ top: middle(after) - window.innerHeight / 2, behavior: 'instant' });
  }
}
