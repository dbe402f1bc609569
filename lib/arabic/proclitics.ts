/** One way to read a folded word as particles and a rest. */
export interface Split {
  /** The particles, `ال` and the fused article included; empty for the whole word. */
  readonly chain: string;
  /** Units of the word before the name: where its span starts. */
  readonly start: number;
  /** What has to be the first word of an alias. May begin with an alef the page left out. */
  readonly rest: string;
}

const ARTICLE = 'ال';

/** A name of one letter is never split off: `ول` is no ل. */
const MIN_REST = 2;

/**
 * All readings of a word as (و|ف)? (ب|ك|ل)? (ال)? + rest, fewest particles first; never س
 * (arabic.md §2). The caller accepts a reading only if the rest is a name, and the first
 * that is one wins: so بوتين and واشنطن stay whole.
 *
 * `ل` + `ال` is written لل: للكرملين reads ل + الكرملين, the name starting at the second ل.
 * Where the name itself begins with ل after the article, three ل become two: للجنة.
 *
 * @param word one folded word.
 */
export function splitProclitics(word: string): readonly Split[] {
  const splits: Split[] = [{ chain: '', start: 0, rest: word }];
  if (!mayCarryProclitics(word)) return splits;
  const add = (chain: string, start: number, rest: string) => {
    if (rest.length >= MIN_REST) splits.push({ chain, start, rest });
  };
  const conjunctions = word[0] === 'و' || word[0] === 'ف' ? 1 : 0;
  for (let first = 0; first <= conjunctions; first++) {
    const letter = word[first];
    const prepositions = letter === 'ب' || letter === 'ك' || letter === 'ل' ? 1 : 0;
    for (let second = 0; second <= prepositions; second++) {
      const start = first + second;
      const chain = word.slice(0, start);
      const rest = word.slice(start);
      if (start > 0) add(chain, start, rest);
      if (rest.startsWith(ARTICLE)) add(chain + ARTICLE, start + 2, rest.slice(2));
      if (second === 1 && letter === 'ل' && rest[0] === 'ل') {
        add(chain, start, `ا${rest}`);
        add(chain, start, `ال${rest}`);
        add(chain + ARTICLE, start + 1, rest.slice(1));
      }
    }
  }
  return splits;
}

/** Letters with which a particle, or the article, can begin: others need no splitting. */
export function mayCarryProclitics(word: string): boolean {
  return 'وفبكلا'.includes(word[0]!);
}

/** Whether `word` is `expected`, alone or after particles. Both folded. */
export function isWithProclitics(word: string, expected: string): boolean {
  if (word === expected) return true;
  // Particles stand before; only the article's alef, and its ل before another, may be missing.
  const tail = expected.startsWith(ARTICLE) ? expected.slice(2) : expected;
  if (!word.endsWith(tail) || !mayCarryProclitics(word)) return false;
  return splitProclitics(word).some(({ rest }) => rest === expected);
}
