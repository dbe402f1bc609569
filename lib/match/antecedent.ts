import { isCountry } from '../arabic/countries';
import { isDefiniteNisba } from '../arabic/nisba';
import { isWithProclitics, splitProclitics } from '../arabic/proclitics';
import { gapAfter, type ReadText, wordAt } from '../arabic/tokens';
import { type Matcher, wordsOf } from '../pack/compile';
import { type Kind, organisationsCalled } from './bodies';
import type { Claim, Contender } from './claims';

const ARTICLE = 'ال';
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['هذه', 'هذا', 'لهذه', 'لهذا', 'تلك', 'ذلك']);
const QUOTES = /["«“„]/;

/** A place of a text where a body of some kind is named, and which entities it may be. */
interface Naming {
  readonly word: number;
  /** Empty: a body that no pack has. */
  readonly entities: readonly number[];
  /** A name without the kind's word: only هذه المنظمة points back so far. */
  readonly isBare: boolean;
  /** Where its sentence begins; -1 for a body that no pack has. */
  readonly sentence: number;
}

/**
 * Takes from general names of organisations (المنظمة, البرلمان) what is not theirs: such a name
 * means the body of that kind named last before it in the block, where one is. After «منظمة
 * الصحة العالمية» or «البرلمان التركي» it is theirs until the pack's own is named again.
 *
 * @param contenders of one block, in text order.
 */
export function withAntecedents(
  contenders: readonly Contender[],
  text: ReadText,
  matcher: Matcher,
): readonly Contender[] {
  const namings = new Map<string, readonly Naming[]>();
  return contenders.flatMap((contender): readonly Contender[] => {
    const claims = contender.claims.filter((claim) => {
      const kind = kindOf(claim, matcher);
      if (kind === undefined) return true;
      const known = namings.get(kind) ?? namingsOf(kind, contenders, text, matcher);
      namings.set(kind, known);
      const { firstWord } = contender.candidate;
      const pointsBack = DEMONSTRATIVES.has(wordAt(text, firstWord - 1));
      const last = known.findLast(
        ({ word, isBare }) => word < firstWord && (pointsBack || !isBare),
      );
      return !last || entitiesOf(last, known).has(claim.alias.entity);
    });
    if (claims.length === contender.claims.length) return [contender];
    return claims.length > 0 ? [{ ...contender, claims }] : [];
  });
}

/** Two that are called so, named in one sentence: either may be meant after it. */
function entitiesOf(last: Naming, namings: readonly Naming[]): ReadonlySet<number> {
  if (last.entities.length === 0 || last.isBare) return new Set(last.entities);
  const beside = namings.filter(
    ({ sentence, word, isBare }) => word <= last.word && sentence === last.sentence && !isBare,
  );
  return new Set(beside.flatMap(({ entities }) => entities));
}

/** The kind of body that a general name is the word for: `منظمه`, `مجلس الشيوخ`. */
function kindOf({ alias, needs }: Claim, { entities }: Matcher): string | undefined {
  if (!alias.isGeneral || needs.length === 0) return undefined;
  if (entities[alias.entity]!.type !== 'organisation') return undefined;
  const words = wordsOf(alias.form);
  if (words.length > 1) return words.join(' ');
  return words[0]?.startsWith(ARTICLE) ? words[0].slice(ARTICLE.length) : undefined;
}

/** Where a block names bodies of the kind, its own or others, in text order. */
function namingsOf(
  kind: string,
  contenders: readonly Contender[],
  text: ReadText,
  matcher: Matcher,
): readonly Naming[] {
  const words = kind.split(' ');
  const called = organisationsCalled(kind, matcher);
  const namings = new Map<number, Naming>();
  for (let word = 0; word + words.length <= text.words.length; word++) {
    const next = word + words.length;
    if (!isKindAt(words, word, text)) continue;
    if (isQualified(next, words.length > 1, text) && !isOwn(next, called, text)) {
      namings.set(word, { word, entities: [], isBare: false, sentence: -1 });
    }
  }
  for (const { candidate, claims, sentence } of contenders) {
    const { firstWord: word } = candidate;
    const entities = claims
      .filter(
        ({ alias, needs }) =>
          called?.bearers.has(alias.entity) && !(alias.isGeneral && needs.length),
      )
      .map(({ alias }) => alias.entity);
    if (entities.length === 0) continue;
    const bearsIt = entities.some((entity) => called?.bearers.get(entity) === 'byKind');
    const isBare = !bearsIt && !namings.has(word);
    namings.set(word, { word, entities, isBare, sentence: sentence.start });
  }
  return [...namings.values()].sort((a, b) => a.word - b.word);
}

/** قوات حفظ السلام في كازاخستان: the country is the pack's own. */
function isOwn(next: number, called: Kind | undefined, text: ReadText): boolean {
  return wordAt(text, next) === 'في' && called?.ownWords.has(wordAt(text, next + 1)) === true;
}

function isKindAt(words: readonly string[], at: number, text: ReadText): boolean {
  return words.every((expected, i) => {
    const word = wordAt(text, at + i);
    if (i > 0) return word === expected && gapAfter(text, at + i - 1) === 'adjacent';
    return (
      isWithProclitics(word, expected) ||
      (words.length === 1 && isWithProclitics(word, ARTICLE + expected))
    );
  });
}

/**
 * Whether the word after the kind's says which one: منظمة الصحة, منظمة "بريكس"; after a
 * definite kind only an adjective of origin or a country does: البرلمان التركي, في تونس.
 */
function isQualified(next: number, isDefinite: boolean, text: ReadText): boolean {
  if (next >= text.words.length || gapAfter(text, next - 1) !== 'adjacent') return false;
  const word = wordAt(text, next);
  if (isDefiniteNisba(word)) return true;
  if (word === 'في') return isCountry(wordAt(text, next + 1));
  const kind = wordAt(text, next - 1);
  if (isDefinite || splitProclitics(kind).some(({ rest }) => rest.startsWith(ARTICLE)))
    return false;
  const { source, folded, starts, ends } = text;
  const gap = source.slice(folded.ends[ends[next - 1]! - 1], folded.starts[starts[next]!]);
  return word.startsWith(ARTICLE) || QUOTES.test(gap);
}
