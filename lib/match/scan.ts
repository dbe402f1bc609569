import { isEverydayWord } from '../arabic/everyday';
import { mayCarryProclitics, splitProclitics } from '../arabic/proclitics';
import { gapAfter, type ReadText, wordAt } from '../arabic/tokens';
import type { Matcher, MatcherNode } from '../pack/compile';

/** A possible hit: words that read as an alias, before conditions and overlaps. */
export interface Candidate {
  /** Offsets into the folded text; the particles before the name are outside. */
  readonly start: number;
  readonly end: number;
  /** Words of the text, last one included. */
  readonly firstWord: number;
  readonly lastWord: number;
  /** Particles of the first word, without the article: empty, و, ب, ول … */
  readonly particles: string;
  /** Indices into the matcher's aliases. */
  readonly aliases: readonly number[];
}

/**
 * All places where a text reads as an alias, in text order. Overlaps are kept: which one
 * stands is settled later, when conditions are known.
 */
export function scan(text: ReadText, matcher: Matcher): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < text.starts.length; index++) {
    const word = wordAt(text, index);
    const whole = matcher.root.next.get(word);
    if (whole && follow(text, whole, index, 0, '', matcher, candidates)) continue;
    if (!mayCarryProclitics(word)) continue;
    for (const { chain, start, rest } of splitProclitics(word)) {
      const node = start > 0 ? matcher.root.next.get(rest) : undefined;
      if (!node || isEverydayWord(word)) continue;
      const particles = chain.endsWith('ال') ? chain.slice(0, -2) : chain;
      if (follow(text, node, index, start, particles, matcher, candidates)) break;
    }
  }
  return candidates;
}

/** Walks on from the first word; whether any alias ended on the way. */
function follow(
  text: ReadText,
  first: MatcherNode,
  firstWord: number,
  skip: number,
  particles: string,
  matcher: Matcher,
  candidates: Candidate[],
): boolean {
  const before = candidates.length;
  const start = text.starts[firstWord]! + skip;
  let node: MatcherNode | undefined = first;
  for (let lastWord = firstWord; node; lastWord++) {
    const end = text.ends[lastWord]!;
    const aliases = node.aliases.filter(
      (alias) => !matcher.aliases[alias]!.isExact || isExactly(text, start, end, matcher, alias),
    );
    if (aliases.length > 0)
      candidates.push({ start, end, firstWord, lastWord, particles, aliases });
    if (node.next.size === 0 || gapAfter(text, lastWord) === 'break') break;
    node = node.next.get(wordAt(text, lastWord + 1));
  }
  return candidates.length > before;
}

function isExactly(
  { source, folded }: ReadText,
  start: number,
  end: number,
  matcher: Matcher,
  alias: number,
): boolean {
  return source.slice(folded.starts[start], folded.ends[end - 1]) === matcher.aliases[alias]!.form;
}
