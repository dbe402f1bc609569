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
export function markAt(painter: Painter, x: number, y: number): Mark | null {
  const hits = CSS.highlights.highlightsFromPoint?.(x, y);
  if (!hits) return markAtCaret(painter, x, y);
  for (const { ranges } of hits) {
    for (const { startContainer, startOffset } of ranges) {
      // By place: in Firefox the ranges handed back need not be the objects handed in.
      const mark = painter.beginningAt(startContainer, startOffset);
      if (mark) return mark;
    }
  }
  return null;
}

/** Browsers without `highlightsFromPoint`: the caret snaps to text, so its box is checked. */
function markAtCaret(painter: Painter, x: number, y: number): Mark | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return null;
  for (const mark of painter.in(caret.offsetNode)) {
    if (painter.isShown(mark) && boxesOf(mark).some((box) => holds(box, x, y))) return mark;
  }
  return null;
}

function boxesOf({ painted }: Mark): DOMRect[] {
  const range = new Range();
  range.setStart(painted.startContainer, painted.startOffset);
  range.setEnd(painted.endContainer, painted.endOffset);
  return [...range.getClientRects()];
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
