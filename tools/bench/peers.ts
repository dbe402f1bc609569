import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import Fuse from 'fuse.js';
import ModernAhoCorasick from 'modern-ahocorasick';
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

/** What others do the same with, each in the best way its documentation shows. */
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
