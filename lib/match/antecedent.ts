import type { ReadText } from '../arabic/tokens';
import { wordAt } from '../arabic/tokens';
import type { Matcher } from '../pack/matcher';
import { kindOf } from './bodies';
import type { Claim, Contender } from './claims';
import { type Naming, namingsOf } from './namings';

const DEMONSTRATIVES: ReadonlySet<string> = new Set(['هذه', 'هذا', 'لهذه', 'لهذا', 'تلك', 'ذلك']);

/** Entities that the page named last, before the block, of a kind of body; undefined: none. */
export type NamedBefore = (kind: string) => readonly number[] | undefined;

/**
 * Takes from general names of organisations (المنظمة, البرلمان) what is not theirs: such a name
 * means the body of that kind named last before it, where one is. After «منظمة الصحة العالمية»
 * or «البرلمان التركي» it is theirs until the pack's own is named again.
 *
 * @param contenders of one block, in text order.
 * @param namedBefore asked where the block itself names none.
 */
export function withAntecedents(
  contenders: readonly Contender[],
  text: ReadText,
  matcher: Matcher,
  namedBefore: NamedBefore,
): readonly Contender[] {
  const namings = new Map<string, readonly Naming[]>();
  return contenders.map((contender) => {
    const claims = contender.claims.filter((claim) => {
      const kind = isGeneralHere(claim) ? kindOf(claim.alias, matcher) : undefined;
      if (kind === undefined) return true;
      const known = namings.get(kind) ?? namingsOf(kind, contenders, text, matcher);
      namings.set(kind, known);
      const { firstWord } = contender.candidate;
      const pointsBack = DEMONSTRATIVES.has(wordAt(text, firstWord - 1));
      const named = namedLast(known, firstWord, pointsBack) ?? namedBefore(kind);
      return named === undefined || named.includes(claim.alias.entity);
    });
    return { ...contender, claims };
  });
}

/** Which entities of a kind a whole block named last; undefined where none. */
export function namedLastIn(
  kind: string,
  contenders: readonly Contender[],
  text: ReadText,
  matcher: Matcher,
): readonly number[] | undefined {
  return namedLast(namingsOf(kind, contenders, text, matcher), text.starts.length, false);
}

/** Names looked at before a general one: further back none is meant any more. */
const LOOK_BACK = 20;

/**
 * The entities that were named last before a word; of two in one sentence either may be meant.
 * Undefined where none was.
 *
 * @param pointsBack هذه stands before the word.
 */
function namedLast(
  namings: readonly Naming[],
  before: number,
  pointsBack: boolean,
): readonly number[] | undefined {
  let index = firstFrom(before, namings) - 1;
  let last: Naming | undefined;
  const entities: number[] = [];
  for (const least = index - LOOK_BACK; index >= 0 && index > least; index--) {
    const naming = namings[index]!;
    if (naming.isBare && !(pointsBack && !last)) continue;
    if (last && naming.sentence !== last.sentence) break;
    last ??= naming;
    entities.push(...naming.entities);
    if (last.isBare) break;
  }
  return last && entities;
}

/** Index of the first naming at a word or after it. */
function firstFrom(word: number, namings: readonly Naming[]): number {
  let low = 0;
  let high = namings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (namings[middle]!.word < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether the name counts here only by what the page is about. Where it counts by the words
 * after it, they say whose it is: قوات حفظ السلام التابعة لمنظمة معاهدة الأمن الجماعي.
 */
function isGeneralHere({ alias, needs, rule }: Claim): boolean {
  return alias.isGeneral && needs.length > 0 && !rule.split(',').includes('followedBy');
}
