import type { Block } from './annotate';

/** A block of a plain text with its place in the text, in UTF-16 units. */
export interface TextBlock extends Block {
  readonly start: number;
}

/** A blank line: white space alone between two line breaks. */
const BLANK_LINE = /(?:\r?\n|\r(?!\n))(?:[^\S\n\r]*(?:\r?\n|\r(?!\n)))+/g;

/**
 * Cuts plain text (a paragraph a line) into blocks at blank lines. Lines of one block stay
 * together because a name may cross one line break; language and sentences are judged by line.
 * Nothing is stripped: `block.start + offset` is an offset into the text.
 */
export function readTextBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = 0;
  for (const { index, 0: blank } of text.matchAll(BLANK_LINE)) {
    blocks.push({ id: blocks.length, start, text: text.slice(start, index) });
    start = index + blank.length;
  }
  blocks.push({ id: blocks.length, start, text: text.slice(start) });
  return blocks;
}
