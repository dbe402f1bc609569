import { isEverydayWord } from '../arabic/everyday';
import { mayCarryProclitics, splitProclitics } from '../arabic/proclitics';
import { gapAfter, type ReadText, wordAt, wordsOf } from '../arabic/tokens';
import { MAX_VARIANT_BUDGET } from '../arabic/variant-budget';
import type { Matcher } from '../pack/matcher';
import type { MatcherAlias } from '../pack/matcher-parts';
import type { Respellings } from '../pack/respellings';
import type { Candidate } from './candidates';
import { isSameWriting } from './written';

/**
 * The matcher that is obviously right: fold the text, cut it into words, walk a tree of them.
 * What ships is the scanner; tests and measurements hold it against this one.
 */

/** A word on the way through aliases: which may follow, and which aliases end here. */
interface Node {
  readonly next: Map<string, Node>;
  /** Indices into the aliases, in pack order. */
  readonly aliases: number[];
}

export interface PlainMatcher {
  readonly aliases: readonly MatcherAlias[];
  readonly root: Node;
  readonly respellings: Respellings;
}

/** Every alias of a matcher, of which none is loaded when it is met. */
export function allAliases(matcher: Matcher): readonly MatcherAlias[] {
  const count = matcher.parts.reduce((sum, { tables }) => sum + tables.aliases, 0);
  return Array.from({ length: count }, (_, index) => matcher.alias(index));
}

/** A tree of folded words, entered at every word of a text. */
export function plantTree(
  aliases: readonly MatcherAlias[],
  respellings: Respellings = new Map(),
): PlainMatcher {
  const root: Node = { next: new Map(), aliases: [] };
  for (const [index, { form }] of aliases.entries()) {
    let node = root;
    for (const word of wordsOf(form)) {
      const next: Node = node.next.get(word) ?? { next: new Map(), aliases: [] };
      node.next.set(word, next);
      node = next;
    }
    if (node !== root) node.aliases.push(index);
  }
  return { aliases, root, respellings };
}

/**
 * All places where a text reads as an alias, in text order. Overlaps are kept: which one
 * stands is settled later, when conditions are known.
 */
export function scanPlainly(text: ReadText, matcher: PlainMatcher): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < text.starts.length; index++) {
    const word = wordAt(text, index);
    if (mayBegin(word, matcher) && follow(text, word, index, 0, '', matcher, candidates)) continue;
    if (!mayCarryProclitics(word)) continue;
    for (const { chain, start, rest } of splitProclitics(word)) {
      if (start === 0 || !mayBegin(rest, matcher) || isEverydayWord(word)) continue;
      const particles = chain.endsWith('ال') ? chain.slice(0, -2) : chain;
      if (follow(text, rest, index, start, particles, matcher, candidates)) break;
    }
  }
  return candidates;
}

/** Whether a name begins with this word, as the pack writes it or as a variant. */
function mayBegin(word: string, { root, respellings }: PlainMatcher): boolean {
  return root.next.has(word) || respellings.has(word);
}

/** A name being read: where it begins, and how its words were read up to each end. */
interface Reading {
  readonly text: ReadText;
  readonly matcher: PlainMatcher;
  /** Offset of the name's start in the folded text. */
  readonly start: number;
  /** Last word → the aliases that end there, of the readings that cost least. */
  readonly ends: Map<number, { cost: number; aliases: readonly number[] }>;
}

/**
 * Reads on from a first word, as the pack writes it or as a variant; whether any alias ended
 * on the way. Of two readings of the same words the plainer stands: an alias beats a variant.
 */
function follow(
  text: ReadText,
  firstRest: string,
  firstWord: number,
  skip: number,
  particles: string,
  matcher: PlainMatcher,
  candidates: Candidate[],
): boolean {
  const start = text.starts[firstWord]! + skip;
  const ends: Reading['ends'] = new Map();
  step(matcher.root, firstRest, firstWord, 0, { text, matcher, start, ends });
  for (const [lastWord, { aliases }] of [...ends].sort(([a], [b]) => a - b)) {
    candidates.push({ start, end: text.ends[lastWord]!, firstWord, lastWord, particles, aliases });
  }
  return ends.size > 0;
}

function step(node: Node, word: string, index: number, cost: number, name: Reading): void {
  const next = node.next.get(word);
  if (next) arrive(next, index, cost, name);
  for (const { words, cost: more } of name.matcher.respellings.get(word) ?? []) {
    let meant: Node | undefined = node;
    for (const part of words) meant = meant?.next.get(part);
    if (meant) arrive(meant, index, cost + more, name);
  }
}

/** Notes the aliases that end with this word, and reads the next. */
function arrive(node: Node, index: number, cost: number, name: Reading): void {
  const { text, matcher, start, ends } = name;
  const known = ends.get(index);
  if (node.aliases.length > 0 && (!known || cost <= known.cost)) {
    const aliases = node.aliases.filter((alias) => {
      const { variantBudget, isExact } = matcher.aliases[alias]!;
      if (cost > variantBudget) return false;
      return !isExact || isExactly(text, start, text.ends[index]!, matcher, alias);
    });
    if (aliases.length > 0) {
      const others = known?.cost === cost ? known.aliases : [];
      ends.set(index, { cost, aliases: [...others, ...aliases] });
    }
  }
  if (cost > MAX_VARIANT_BUDGET || node.next.size === 0) return;
  if (gapAfter(text, index) === 'break') return;
  step(node, wordAt(text, index + 1), index + 1, cost, name);
}

function isExactly(
  { source, folded }: ReadText,
  start: number,
  end: number,
  matcher: PlainMatcher,
  alias: number,
): boolean {
  const name = source.slice(folded.starts[start], folded.ends[end - 1]);
  return isSameWriting(name, matcher.aliases[alias]!.form);
}
