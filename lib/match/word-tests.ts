import { isWithProclitics, type Split, splitProclitics } from '../arabic/proclitics';
import { gapAfter, type ReadText, wordAt } from '../arabic/tokens';
import type { WordSequence, WordTest } from '../pack/compile-condition';

/** Whether an item of a condition stands at a word; its first word may carry particles. */
export function standsAt(item: WordSequence, start: number, text: ReadText): boolean {
  for (let i = 0; i < item.length; i++) {
    if (i > 0 && gapAfter(text, start + i - 1) === 'break') return false;
    if (!passes(item[i]!, wordAt(text, start + i), i === 0)) return false;
  }
  return true;
}

/** By text and items: a text has few names that ask, but a hostile one has many. */
const known = new WeakMap<ReadText, Map<readonly WordSequence[], boolean>>();

/** Whether one of a condition's items stands anywhere in a text. */
export function standsIn(items: readonly WordSequence[], text: ReadText): boolean {
  const ofText = known.get(text) ?? new Map<readonly WordSequence[], boolean>();
  known.set(text, ofText);
  const answer = ofText.get(items) ?? searchFor(items, text);
  ofText.set(items, answer);
  return answer;
}

const ARTICLE = 'ال';

function searchFor(items: readonly WordSequence[], text: ReadText): boolean {
  // Nearly always a paragraph has not even the letters: that is asked first, and costs little.
  const likely = items.filter(([test]) => {
    if (typeof test !== 'string') return test !== undefined;
    return text.folded.text.includes(test.startsWith(ARTICLE) ? test.slice(2) : test);
  });
  if (likely.length === 0) return false;
  return text.words.some((_, at) => likely.some((item) => standsAt(item, at, text)));
}

/**
 * @param withProclitics a particle may stand before the word; before one of a class no article:
 *   التركي is no bearer of the name تركي.
 */
export function passes(test: WordTest, word: string, withProclitics: boolean): boolean {
  if (typeof test !== 'string') {
    const fits = ({ chain, rest }: Split) =>
      !chain.endsWith(ARTICLE) && isReadable(rest, chain) && test(rest);
    return test(word) || (withProclitics && splitProclitics(word).some(fits));
  }
  if (!withProclitics || word === test) return word === test;
  return isReadable(test, word.slice(0, -test.length)) && isWithProclitics(word, test);
}

/** A word of two letters is read behind و and ف alone: لدى is no ل + دي, بأن no ب + أن. */
function isReadable(rest: string, chain: string): boolean {
  return rest.length > 2 || 'وف'.includes(chain);
}
