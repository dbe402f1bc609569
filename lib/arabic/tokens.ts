import { type Folded, fold, foldKey } from './fold';
import { isWordUnit } from './word-unit';

/** A text ready for matching: folded, cut into words. Offsets of words are folded ones. */
export interface ReadText {
  readonly source: string;
  readonly folded: Folded;
  /** starts[i], ends[i]: word i in `folded.text`, half-open. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The words themselves, folded. */
  readonly words: readonly string[];
}

/** What stands between a word and the next. */
export type Gap =
  /** Punctuation, or a blank line: nothing crosses it. */
  | 'break'
  /** Space, quotes, a hyphen inside a name, the dot of an initial: the words are adjacent. */
  | 'adjacent'
  /** The same with one line break: a name may cross it, a neighbour's influence does not. */
  | 'lineBreak';

const SPACE = 0x20;
const QUOTES = new Set('"\'“”„‟‘’‚‛«»‹›′″`´');
/** Hyphens, maqaf, the dashes set for them, and the underscore of a hashtag. */
const HYPHENS = new Set('-‐‑‒–־_');

/** Cuts a text into words: what boundaries and everything after it are judged by. */
export function readText(source: string): ReadText {
  const folded = fold(source);
  const starts: number[] = [];
  const ends: number[] = [];
  return { source, folded, starts, ends, words: cutWords(folded.text, starts, ends) };
}

/**
 * The folded words of a name; hyphens and quotes in it are spaces. A page's first names ask for
 * those of some hundred others, so nothing is made here that only a place in a text needs.
 */
export function wordsOf(form: string): readonly string[] {
  return cutWords(foldKey(form), [], []);
}

/** @param starts @param ends take the words' places in the folded text. */
function cutWords(text: string, starts: number[], ends: number[]): string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const isInWord = i < text.length && isWordUnit(text.charCodeAt(i));
    if (isInWord && start < 0) start = i;
    else if (!isInWord && start >= 0) {
      starts.push(start);
      ends.push(i);
      words.push(text.slice(start, i));
      start = -1;
    }
  }
  return words;
}

export function wordAt(text: ReadText, index: number): string {
  return text.words[index] ?? '';
}

/** What stands between word `index` and the one after it. */
export function gapAfter(text: ReadText, index: number): Gap {
  const { folded, starts, ends } = text;
  const from = ends[index]!;
  const to = starts[index + 1];
  if (to === undefined) return 'break';
  if (to === from + 1 && text.source.charCodeAt(folded.starts[from]!) === SPACE) return 'adjacent';
  const sourceGap = text.source.slice(folded.ends[from - 1], folded.starts[to]);
  return judgeGap(folded.text.slice(from, to), from - starts[index]! === 1, sourceGap);
}

/**
 * What a gap between two words is.
 *
 * @param folded the gap, folded.
 * @param isAfterOneLetter the word before it is a single letter.
 * @param source the gap as it stands in the text.
 */
export function judgeGap(folded: string, isAfterOneLetter: boolean, source: string): Gap {
  let hyphens = 0;
  let dots = 0;
  for (const unit of folded) {
    if (unit === ' ' || QUOTES.has(unit)) continue;
    if (HYPHENS.has(unit)) hyphens++;
    // A dot joins only after a single letter: an initial or a dotted acronym.
    else if (unit === '.' && isAfterOneLetter) dots++;
    else return 'break';
  }
  if (hyphens + dots > 1) return 'break';
  // A dash with space on both sides parts clauses.
  if (hyphens === 1 && folded.startsWith(' ') && folded.endsWith(' ')) return 'break';
  const breaks = countLineBreaks(source);
  return breaks === 0 ? 'adjacent' : breaks === 1 ? 'lineBreak' : 'break';
}

/** A carriage return with its line feed is one break; a paragraph separator is a blank line. */
function countLineBreaks(gap: string): number {
  let breaks = 0;
  for (const [found] of gap.matchAll(/\r\n|[\n\r\v\f\u0085\u2028]|\u2029/g)) {
    breaks += found === '\u2029' ? 2 : 1;
  }
  return breaks;
}
