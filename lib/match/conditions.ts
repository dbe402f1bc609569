import type { Span } from '../arabic/fold';
import { isDefiniteNisba } from '../arabic/nisba';
import { splitProclitics } from '../arabic/proclitics';
import { gapAfter, type ReadText, wordAt } from '../arabic/tokens';
import type { CompiledCondition, WordSequence } from '../pack/compile-condition';
import type { MatcherAlias, MatcherEntity } from '../pack/matcher-parts';
import { standsInBrackets } from './brackets';
import type { Candidate } from './candidates';
import { isDateline } from './dateline';
import { type CountryBefore, isCountryLast } from './last-country';
import type { WordsAround } from './look-around';
import { passes, standsAt, standsIn } from './word-tests';

/** Where a candidate stands. */
export interface Place {
  readonly text: ReadText;
  readonly candidate: Candidate;
  /** Its sentence, in source offsets. */
  readonly sentence: Span;
  /** All that the sentence's words can be read as, particles taken off or not. */
  readonly sentenceKeys: () => ReadonlySet<string>;
  /** Asked where the block itself names no country before it. */
  readonly countryBefore: CountryBefore;
  readonly wordsAround: WordsAround;
}

/** What it takes to read the sentence. */
type SentencePlace = Pick<Place, 'text' | 'candidate' | 'sentence'>;

/**
 * Whether a condition holds here, apart from what it needs of the page: everything in this
 * file depends on the block alone.
 */
export function holdsHere(
  condition: CompiledCondition,
  alias: MatcherAlias,
  entity: MatcherEntity,
  place: Place,
): boolean {
  const { precededBy, followedBy, notPrecededBy, notFollowedBy, nearby, notNearby } = condition;
  const isPreceded = (sequence: WordSequence) => precedes(sequence, place);
  const isFollowed = (sequence: WordSequence) => follows(sequence, place, isBesideName);
  const isExcluded = (sequence: WordSequence) => follows(sequence, place, isBeside);
  if (notPrecededBy.some(isPreceded) || notFollowedBy.some(isExcluded)) return false;
  if (precededBy.length > 0 && !precededBy.some(isPreceded)) return false;
  if (followedBy.length > 0 && !followedBy.some(isFollowed)) return false;
  if (followedBy.length === 0 && belongsElsewhere(condition, alias, entity, place)) return false;
  if (condition.dateline && !isDateline(place.text, place.candidate)) return false;
  if (condition.inBrackets && !standsInBrackets(place.text, place.candidate)) return false;
  if (notNearby.length > 0 && standsNearby(notNearby, place)) return false;
  if (nearby.length > 0 && !standsNearby(nearby, place)) return false;
  return !speaksOfAnother(condition, place) && !standsAround(condition, place);
}

/**
 * A general name that counts by what the page is about belongs to another country when that
 * country's nisba follows: وزارة الدفاع الأمريكية, قوات حفظ السلام الدولية (arabic.md §4).
 */
function belongsElsewhere(
  { needs }: CompiledCondition,
  { isGeneral }: MatcherAlias,
  { ownNisbas }: MatcherEntity,
  { text, candidate: { lastWord } }: Place,
): boolean {
  if (!isGeneral || needs.length === 0) return false;
  if (gapAfter(text, lastWord) !== 'adjacent') return false;
  const word = wordAt(text, lastWord + 1);
  return isDefiniteNisba(word) && !ownNisbas.has(word);
}

/** Whether another country than the condition's was named last before the name. */
function speaksOfAnother({ ofCountry }: CompiledCondition, place: Place): boolean {
  if (ofCountry.length === 0) return false;
  const { text, candidate, countryBefore } = place;
  const isOwn = isCountryLast(ofCountry, text, candidate.firstWord) ?? countryBefore(ofCountry);
  return isOwn === false;
}

/** Whether one of the words that speak against it stands in the paragraph or those around. */
function standsAround({ notAround }: CompiledCondition, { text, wordsAround }: Place): boolean {
  return notAround.length > 0 && (standsIn(notAround, text) || wordsAround(notAround));
}

/**
 * Whether the words stand directly before the name. The first may carry particles and the
 * article. A particle on the name itself (بموسكو, ونزارباييف) stands between it and the word
 * before, so then that particle has to be the last of the pack's words: مملكة ب.
 */
function precedes(sequence: WordSequence, { text, candidate }: Place): boolean {
  const { particles, firstWord } = candidate;
  if (sequence.length === 0) return false;
  if (particles !== '' && sequence.at(-1) !== particles.at(-1)) return false;
  // و before the particle (وبروسيا) parts the name from what stands before it.
  if (particles.length > 1 && sequence.length > 1) return false;
  const words = particles === '' ? sequence : sequence.slice(0, -1);
  const first = firstWord - words.length;
  if (first < 0) return false;
  return words.every((test, i) => {
    const isNext = i === words.length - 1 ? isBesideName : isBeside;
    return isNext(text, first + i, OPENED) && passes(test, wordAt(text, first + i), i === 0);
  });
}

function isBeside(text: ReadText, word: number): boolean {
  return gapAfter(text, word) === 'adjacent';
}

/** One bracket around the name, or a colon before it, parts nothing: العاصمة (نور سلطان). */
const OPENED = /^ ?[:([] ?["«“”]? ?$/;
const CLOSED = /^ ?["»“”]? ?[)\]] ?$/;

function isBesideName(text: ReadText, word: number, through: RegExp): boolean {
  if (isBeside(text, word)) return true;
  const { source, folded, starts, ends } = text;
  const next = starts[word + 1]!;
  return through.test(source.slice(folded.ends[ends[word]! - 1], folded.starts[next]));
}

/**
 * Whether the words stand directly after the name, as the pack writes them.
 *
 * @param isFirstBeside whether the first of them is next to the name.
 */
function follows(
  sequence: WordSequence,
  { text, candidate: { lastWord } }: Place,
  isFirstBeside: (text: ReadText, word: number, through: RegExp) => boolean,
): boolean {
  if (sequence.length === 0 || lastWord + sequence.length >= text.starts.length) return false;
  return sequence.every((test, i) => {
    const isNext = i === 0 ? isFirstBeside : isBeside;
    return (
      isNext(text, lastWord + i, CLOSED) && passes(test, wordAt(text, lastWord + 1 + i), false)
    );
  });
}

/** Words on either side that count as near: no sentence is longer, but a hostile page's. */
const NEARBY_WORDS = 100;

/** Whether one of the items stands in the sentence, outside the name; particles tolerated. */
function standsNearby(items: readonly WordSequence[], place: Place): boolean {
  const { text, candidate } = place;
  // A sentence has few of the words that packs list: nearly always this says no at once.
  const keys = place.sentenceKeys();
  const likely = items.filter(([test]) => typeof test !== 'string' || keys.has(test));
  if (likely.length === 0) return false;
  const [first, last] = wordsOfSentence(place, NEARBY_WORDS);
  for (const item of likely) {
    for (let start = first; start + item.length - 1 <= last; start++) {
      // Past the name: what it covers is no neighbour of its own.
      if (start <= candidate.lastWord && start + item.length > candidate.firstWord) continue;
      if (item.length > 0 && standsAt(item, start, text)) return true;
    }
  }
  return false;
}

/** What the words of a candidate's sentence can be read as, for a first look. */
export function readSentenceKeys(place: SentencePlace): ReadonlySet<string> {
  const keys = new Set<string>();
  const [first, last] = wordsOfSentence(place, place.text.words.length);
  for (let word = first; word <= last; word++) {
    for (const { rest } of splitProclitics(wordAt(place.text, word))) keys.add(rest);
  }
  return keys;
}

/** First and last word of the name's sentence, at most `reach` words from the name. */
function wordsOfSentence(
  { text, candidate, sentence }: SentencePlace,
  reach: number,
): readonly [number, number] {
  const { starts } = text.folded;
  const offsetOf = (word: number) => starts[text.starts[word]!]!;
  let first = candidate.firstWord;
  let last = candidate.lastWord;
  const least = Math.max(0, first - reach);
  const most = Math.min(text.words.length - 1, last + reach);
  while (first > least && offsetOf(first - 1) >= sentence.start) first--;
  while (last < most && offsetOf(last + 1) < sentence.end) last++;
  return [first, last];
}
