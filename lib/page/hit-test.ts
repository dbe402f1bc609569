import type { Mark, Painter } from './paint';

declare global {
  interface HighlightRegistry {
    /** Chromium 140, Firefox 150; TypeScript does not know it yet. */
    highlightsFromPoint(x: number, y: number): { readonly ranges: readonly AbstractRange[] }[];
  }
}

/**
 * The shown mark under a point, viewport px. A hit-test by the browser, up to 1.2 ms on a
 * page of 20,000 text nodes: ask once a frame at most. The manifest's oldest browsers have
 * it, so there is no other way beside it.
 */
export function markAt<M extends Mark>(painter: Painter<M>, x: number, y: number): M | null {
  for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y)) {
    for (const { startContainer, startOffset } of ranges) {
      // By place: in Firefox the ranges handed back need not be the objects handed in.
      for (const mark of painter.in(startContainer)) {
        const { painted } = mark;
        const isHere =
          painted.startContainer === startContainer && painted.startOffset === startOffset;
        if (isHere && painter.isShown(mark)) return mark;
      }
    }
  }
  return null;
}
