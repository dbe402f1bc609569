import { type ReadText, readText } from '../arabic/tokens';
import type { WordSequence } from '../pack/compile-condition';
import type { Matcher } from '../pack/matcher';
import { type NamedBefore, namedLastIn } from './antecedent';
import type { Contender, SearchedBlock } from './claims';
import { type CountryBefore, isCountryLast } from './last-country';
import { standsIn } from './word-tests';

/** Whether one of these words stands in the blocks around. */
export type WordsAround = (items: readonly WordSequence[]) => boolean;

/** A block that general names in later ones may refer back to. */
export interface Passage {
  /** Asked for seldom, so read only then. */
  readonly text: () => ReadText;
  readonly contenders: readonly Contender[];
}

/** What a block may take from those around it. */
export interface Around {
  readonly bodies: NamedBefore;
  readonly country: CountryBefore;
  readonly words: WordsAround;
}

/** Paragraphs looked back through: further back none is meant any more. */
const REACH = 3;

/**
 * What the blocks before one named last: «المنظمة» opening a paragraph means the body of the
 * paragraph before. A block's number is one more than that of the block before it on the page;
 * what is not at hand, as when a block is asked about again alone, says nothing.
 *
 * @param passages by block id; undefined is a block in another language.
 */
export function lookAround(
  id: number,
  passages: ReadonlyMap<number, Passage | undefined>,
  matcher: Matcher,
): Around {
  /** What the nearest of them says that says anything. */
  const nearest = <T>(read: (passage: Passage) => T | undefined): T | undefined => {
    for (let before = id - 1; before >= id - REACH && passages.has(before); before--) {
      const passage = passages.get(before);
      const said = passage && read(passage);
      if (said !== undefined) return said;
    }
    return undefined;
  };
  return {
    bodies: (kind) =>
      nearest(({ text, contenders }) => namedLastIn(kind, contenders, text(), matcher)),
    country: (own) => nearest(({ text }) => isCountryLast(own, text(), Number.POSITIVE_INFINITY)),
    // A headline is explained by the paragraph under it.
    words: (items) => {
      const says = ({ text }: Passage) => standsIn(items, text()) || undefined;
      const after = passages.get(id + 1);
      return (nearest(says) ?? (after && says(after))) === true;
    },
  };
}

/** @param block undefined where nothing was found in it. */
export function passageOf(text: string, block: SearchedBlock | undefined): Passage {
  if (block) return { text: () => block.text, contenders: block.contenders };
  let read: ReadText | undefined;
  return { text: () => (read ??= readText(text)), contenders: [] };
}
