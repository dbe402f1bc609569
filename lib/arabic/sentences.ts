import type { Span } from './fold';

const ENDS = new Set('.؟!?…');
/** Closing quotes and brackets after the end belong to the sentence. */
const CLOSERS = new Set('"\'”’»›)]}');
/** Where a sentence may end: a mark of ENDS or a line break. */
const STOPS = /[.؟!?…\n\r\u2028\u2029\u0085]/g;
const ARABIC_LETTER = /[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
/** What may stand between two letters or after one without being one. */
const UNSEEN =
  /[\u064b-\u065f\u0670\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/**
 * Cuts a text into sentences, without the space around them (arabic.md §6). A line break
 * ends one; a comma or semicolon does not; nor does a dot after a single letter (أ. د.), in a
 * number, in initials, in a web name, or after the number that opens a list item.
 */
export function splitSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  const stops = new RegExp(STOPS);
  let start = 0;
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    const mark = stop.index;
    let end = mark + 1;
    if (ENDS.has(stop[0])) {
      while (ENDS.has(text[end] ?? '')) end++;
      stops.lastIndex = end;
      if (stop[0] === '.' && end === mark + 1 && !dotEnds(text, start, mark)) continue;
      while (end < text.length && (CLOSERS.has(text[end]!) || UNSEEN.test(text[end]!))) end++;
    }
    pushTrimmed(sentences, text, start, end);
    stops.lastIndex = start = end;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

/**
 * The sentence, or sentences where a name crosses a line, that hold the span.
 *
 * @param sentences of the same text, in order.
 */
export function sentenceOf(span: Span, sentences: readonly Span[]): Span {
  const first = sentences[firstEndingAfter(span.start, sentences)];
  const last = sentences[firstEndingAfter(span.end - 1, sentences)];
  return { start: first?.start ?? span.start, end: last?.end ?? span.end };
}

/** Index of the first of ordered spans that ends after an offset; their number where none does. */
export function firstEndingAfter(offset: number, sentences: readonly Span[]): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether the single dot at `dot` ends the sentence that began at `start`. */
function dotEnds(text: string, start: number, dot: number): boolean {
  const word = wordBefore(text, start, dot);
  const next = text[dot + 1] ?? '';
  if (LETTER.test(word) && [...word].length === 1) return false;
  if (/^\p{Nd}+$/u.test(word)) {
    const opensItem = text.slice(start, dot).trim() === word;
    if (DIGIT.test(next) || opensItem) return false;
  }
  // Arabic on both sides is a sentence whose space was forgotten; Latin is a web name.
  if (LETTER.test(next) || DIGIT.test(next))
    return ARABIC_LETTER.test(next) && !/[a-z]$/i.test(word);
  return true;
}

function wordBefore(text: string, start: number, dot: number): string {
  let word = '';
  for (let i = dot - 1; i >= start; i--) {
    const unit = text[i]!;
    if (UNSEEN.test(unit)) continue;
    if (!LETTER.test(unit) && !DIGIT.test(unit)) break;
    word = unit + word;
  }
  return word;
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /[\s\u200e\u200f\ufeff]/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  if (to > from) sentences.push({ start: from, end: to });
}
