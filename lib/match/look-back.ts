import { type ReadText, readText } from '../arabic/tokens';
import type { Matcher } from '../pack/matcher';
import { type NamedBefore, namedLastIn } from './antecedent';
import type { Contender, SearchedBlock } from './claims';

/** A block that general names in later ones may refer back to. */
export interface Passage {
  /** Asked for seldom, so read only then. */
  readonly text: () => ReadText;
  readonly contenders: readonly Contender[];
}

/** Paragraphs looked back through: further back no body is meant any more. */
const REACH = 3;

/**
 * What the blocks before one named last: «المنظمة» opening a paragraph means the body of the
 * paragraph before. A block's number is one more than that of the block before it on the page;
 * what is not at hand, as when a block is asked about again alone, says nothing.
 *
 * @param passages by block id; undefined is a block in another language.
 */
export function lookBack(
  id: number,
  passages: ReadonlyMap<number, Passage | undefined>,
  matcher: Matcher,
): NamedBefore {
  return (kind) => {
    for (let before = id - 1; before >= id - REACH && passages.has(before); before--) {
      const passage = passages.get(before);
      const named = passage && namedLastIn(kind, passage.contenders, passage.text(), matcher);
      if (named) return named;
    }
    return undefined;
  };
}

/** @param block undefined where nothing was found in it. */
export function passageOf(text: string, block: SearchedBlock | undefined): Passage {
  if (block) return { text: () => block.text, contenders: block.contenders };
  let read: ReadText | undefined;
  return { text: () => (read ??= readText(text)), contenders: [] };
}
