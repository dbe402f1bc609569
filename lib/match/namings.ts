import { isCountry } from '../arabic/countries';
import { isDefiniteNisba } from '../arabic/nisba';
import { isWithProclitics, splitProclitics } from '../arabic/proclitics';
import { gapAfter, type ReadText, wordAt } from '../arabic/tokens';
import type { JoinedKind, Matcher } from '../pack/matcher';
import type { Contender } from './claims';

const ARTICLE = 'ال';
const QUOTES = /["«“„]/;

/** Kinds of body that several states have together, folded. */
const OF_STATES: ReadonlySet<string> = new Set(['منظمه', 'معاهده', 'حلف', 'تحالف']);

/** A place of a text where a body of some kind is named, and which entities it may be. */
export interface Naming {
  readonly word: number;
  /** Empty: a body that no pack has. */
  readonly entities: readonly number[];
  /** A name without the kind's word: only هذه المنظمة points back so far. */
  readonly isBare: boolean;
  /** Where its sentence begins; -1 for a body that no pack has. */
  readonly sentence: number;
}

/**
 * Where a block names bodies of the kind, its own or others, in text order.
 *
 * @param kind of a general name of the matcher's (`kindOf`).
 */
export function namingsOf(
  kind: string,
  contenders: readonly Contender[],
  text: ReadText,
  matcher: Matcher,
): readonly Naming[] {
  const words = kind.split(' ');
  const ending = words[0]!.startsWith(ARTICLE) ? words[0]!.slice(ARTICLE.length) : words[0]!;
  const called = matcher.kind(kind);
  const namings = new Map<number, Naming>();
  for (let word = 0; word + words.length <= text.words.length; word++) {
    // Whatever stands before it, the word ends so: few of a text's do.
    if (!text.words[word]!.endsWith(ending)) continue;
    const next = word + words.length;
    if (!isKindAt(words, word, text)) continue;
    if (isQualified(kind, word, next, text) && !isOwn(next, called, text)) {
      namings.set(word, { word, entities: [], isBare: false, sentence: -1 });
    }
  }
  for (const { candidate, claims, sentence } of contenders) {
    const { firstWord: word } = candidate;
    const entities = claims
      .filter(
        ({ alias, needs }) =>
          called.bearers.has(alias.entity) && !(alias.isGeneral && needs.length),
      )
      .map(({ alias }) => alias.entity);
    if (entities.length === 0) continue;
    const bearsIt = entities.some((entity) => called.bearers.get(entity) === 'byKind');
    const isBare = !bearsIt && !namings.has(word);
    namings.set(word, { word, entities, isBare, sentence: sentence.start });
  }
  return [...namings.values()].sort((a, b) => a.word - b.word);
}

/** قوات حفظ السلام في كازاخستان: the country is the pack's own. */
function isOwn(next: number, called: JoinedKind, text: ReadText): boolean {
  return wordAt(text, next) === 'في' && called.isOwnWord(wordAt(text, next + 1));
}

function isKindAt(words: readonly string[], at: number, text: ReadText): boolean {
  return words.every((expected, i) => {
    const word = wordAt(text, at + i);
    if (i > 0) return word === expected && gapAfter(text, at + i - 1) === 'adjacent';
    return isWithProclitics(word, expected);
  });
}

/**
 * Whether the word after the kind's says which one: منظمة الصحة, منظمة "بريكس"; after a
 * definite kind only an adjective of origin or a country does: البرلمان التركي, في تونس. Of a
 * body of several states a country says only where it acts: المنظمة في كازاخستان.
 */
function isQualified(kind: string, at: number, next: number, text: ReadText): boolean {
  if (gapAfter(text, next - 1) !== 'adjacent') return false;
  const word = wordAt(text, next);
  if (isDefiniteNisba(word)) return true;
  const isDefinite =
    next - at > 1 || splitProclitics(wordAt(text, at)).some(({ rest }) => rest.startsWith(ARTICLE));
  if (word === 'في') {
    return !(isDefinite && OF_STATES.has(kind)) && isCountry(wordAt(text, next + 1));
  }
  if (isDefinite) return false;
  const { source, folded, starts, ends } = text;
  const gap = source.slice(folded.ends[ends[next - 1]! - 1], folded.starts[starts[next]!]);
  return word.startsWith(ARTICLE) || QUOTES.test(gap);
}
