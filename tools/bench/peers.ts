import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import nlp from 'compromise/one';
import Fuse from 'fuse.js';
import ModernAhoCorasick from 'modern-ahocorasick';
import type { Span } from '../../lib/arabic/fold';
import { type Engine, isWhole, leftmostLongest } from './engines';

/** Obvious enough to hold all others to. */
export const NGRAMS: Engine = {
  name: 'Map of n-grams',
  readsSource: false,
  maxAliases: 1_000_000,
  maxUnits: 1_000_000,
  build: (forms) => {
    const names = new Set(forms);
    const most = Math.max(...[...new Set(forms.map((form) => form.split(' ').length))]);
    const find = (text: string) => findNgrams(text, names, most);
    return { run: (text) => find(text).length, find };
  },
};

/**
 * What others do the same with, each in the best way its documentation shows. wink-nlp is not among
 * them: it leaves «, » and ، on the word they touch, and so misses names.
 */
export const PEERS: readonly Engine[] = [
  {
    name: 'RegExp',
    readsSource: false,
    maxAliases: 1_000_000,
    maxUnits: 100_000,
    build: (forms) => {
      // Longest first, for an alternation takes the first that fits. Names of letters only.
      const names = forms.toSorted((a, b) => b.length - a.length).join('|');
      const pattern = new RegExp(
        `(?<![\\p{L}\\p{N}\\p{M}])(?:${names})(?![\\p{L}\\p{N}\\p{M}])`,
        'gu',
      );
      const find = (text: string) =>
        Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
          start: index,
          end: index + found.length,
        }));
      return { run: (text) => find(text).length, find };
    },
  },
  {
    name: 'modern-ahocorasick',
    readsSource: false,
    maxAliases: 100_000,
    // It segments the text into graphemes: 100,000 units take it 14 s.
    maxUnits: 5_000,
    build: (forms) => {
      const matcher = new ModernAhoCorasick([...forms]);
      const whole = (text: string) => matcher.search(text).filter((span) => isWhole(text, span));
      return {
        run: (text) => matcher.search(text).length,
        find: (text) => leftmostLongest(whole(text)),
      };
    },
  },
  {
    name: '@monyone/aho-corasick',
    readsSource: false,
    maxAliases: 100_000,
    maxUnits: 1_000_000,
    build: (forms) => {
      const matcher = new FastAhoCorasick([...forms]);
      const search = (text: string) =>
        matcher.matchInText(text).map(({ begin, end }) => ({ start: begin, end }));
      return {
        run: (text) => matcher.matchInText(text).length,
        find: (text) => leftmostLongest(search(text).filter((span) => isWhole(text, span))),
      };
    },
  },
  NGRAMS,
  {
    name: 'compromise',
    readsSource: false,
    // It builds a million in 80 s.
    maxAliases: 100_000,
    // It compares every find with all others: 1,000,000 units take it 15 s, of 100,000 aliases 75.
    maxUnits: 100_000,
    build: (forms) => {
      const trie = nlp.buildTrie([...forms]);
      const lookUp = (text: string): Phrase[] =>
        nlp(text).lookup(trie).json({ text: false, offset: true });
      return {
        run: (text) => lookUp(text).length,
        find: (text) => {
          // Names that overlap are one phrase to it, and words on both sides of a comma a name.
          const { find } = NGRAMS.build(forms);
          return lookUp(text).flatMap((phrase) => {
            const { start, end } = spanOf(phrase);
            const within = find(text.slice(start, end));
            return within.map((name) => ({ start: start + name.start, end: start + name.end }));
          });
        },
      };
    },
  },
  {
    name: 'fuse.js',
    readsSource: false,
    maxAliases: 600,
    maxUnits: 5_000,
    incapable: 'searches a list for a word, not a text for a list',
    build: (forms) => {
      const fuse = new Fuse(forms, { threshold: 0.2, ignoreLocation: true });
      const run = (text: string) =>
        text
          .split(/\s+/)
          .reduce((found, word) => found + (fuse.search(word).length > 0 ? 1 : 0), 0);
      return { run, find: () => [] };
    },
  },
];

/** What compromise's `json` says of a find with its offset. */
interface Phrase {
  readonly terms: readonly {
    readonly offset: { readonly start: number; readonly length: number };
  }[];
}

/** By its words: the offset of the whole begins after a bracket, its length counts it. */
function spanOf({ terms }: Phrase): Span {
  const last = terms.at(-1)!.offset;
  return { start: terms[0]!.offset.start, end: last.start + last.length };
}

/** From each word the longest run of words, single spaces between, that is a name. */
function findNgrams(text: string, names: ReadonlySet<string>, most: number) {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const found: { start: number; end: number }[] = [];
  for (let first = 0; first < words.length; ) {
    let last = Math.min(first + most, words.length) - 1;
    const { start } = words[first]!;
    while (last >= first && !names.has(text.slice(start, words[last]!.end))) last--;
    if (last >= first) found.push({ start, end: words[last]!.end });
    first = Math.max(last, first) + 1;
  }
  return found;
}
