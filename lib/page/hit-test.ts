import { rangeAt } from './offsets';
import type { Mark, Painter } from './paint';

declare global {
  interface HighlightRegistry {
    /** Chromium 140, Firefox 150; TypeScript does not know it yet. */
    highlightsFromPoint?(x: number, y: number): { readonly ranges: readonly AbstractRange[] }[];
  }
}

/**
 * The shown mark under a point, viewport px. A hit-test by the browser, up to 1.2 ms on a
 * page of 20,000 text nodes: ask once a frame at most.
 */
export function markAt<M extends Mark>(painter: Painter<M>, x: number, y: number): M | null {
  const hits = CSS.highlights.highlightsFromPoint?.(x, y);
  if (!hits) return markAtCaret(painter, x, y);
  for (const { startContainer, startOffset } of hits.flatMap(({ ranges }) => ranges)) {
    // By place: in Firefox the ranges handed back need not be the objects handed in.
    for (const mark of painter.in(startContainer)) {
      const { painted } = mark;
      if (
        painted.startContainer === startContainer &&
        painted.startOffset === startOffset &&
        painter.isShown(mark)
      ) {
        return mark;
      }
    }
  }
  return null;
}

/** Browsers without `highlightsFromPoint`: the caret snaps to text, so its box is checked. */
function markAtCaret<M extends Mark>(painter: Painter<M>, x: number, y: number): M | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  for (const mark of caret ? painter.in(caret.offsetNode) : []) {
    const boxes = [...rangeAt(mark.painted).getClientRects()];
    const isHit = boxes.some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
    if (isHit && painter.isShown(mark)) return mark;
  }
  return null;
}
