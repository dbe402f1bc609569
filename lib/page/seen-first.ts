import type { PageBlock } from './blocks';
import { boxOf } from './dom';

/**
 * Turns a list of blocks in page order so that it begins with what the reader sees, by
 * binary search: only a few boxes are measured, and a page that is not laid out from top to
 * bottom merely gets another order.
 */
export function seenFirst(blocks: readonly PageBlock[]): readonly PageBlock[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (boxOf(blocks[middle]!.container).bottom > 0) high = middle;
    else low = middle + 1;
  }
  return [...blocks.slice(low), ...blocks.slice(0, low)];
}
