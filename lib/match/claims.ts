import type { Span } from '../arabic/fold';
import { unfoldSpan } from '../arabic/fold';
import { sentenceOf } from '../arabic/sentences';
import type { ReadText } from '../arabic/tokens';
import type { Matcher } from '../pack/matcher';
import type { MatcherAlias } from '../pack/matcher-parts';
import { withAntecedents } from './antecedent';
import type { Candidate } from './candidates';
import { holdsHere, readSentenceKeys } from './conditions';
import type { Around } from './look-around';
import { isNisbaInAccusative } from './nisba-accusative';

/** One reason for which a candidate may mean an entity: it holds in the block. */
export interface Claim {
  readonly alias: MatcherAlias;
  /** What is still asked of the page: of each of these sets of ids, one established. */
  readonly needs: readonly (readonly string[])[];
  readonly certainty: 'sure' | 'context';
  readonly rule: string;
  /** A neighbouring word or a dateline speaks for it. */
  readonly isAdjacent: boolean;
}

/** A candidate with all that can be said of it without the rest of the page. */
export interface Contender {
  readonly candidate: Candidate;
  /** In source offsets. */
  readonly span: Span;
  readonly sentence: Span;
  /** In pack order; none where all were another body's. */
  readonly claims: readonly Claim[];
}

/** A block, searched once; judged again whenever the page establishes more. */
export interface SearchedBlock {
  readonly text: ReadText;
  readonly contenders: readonly Contender[];
}

/** What speaks for each of a block's candidates within the block. */
export function searchBlock(
  text: ReadText,
  candidates: readonly Candidate[],
  sentences: () => readonly Span[],
  matcher: Matcher,
  around: Around,
): SearchedBlock {
  const contenders: Contender[] = [];
  /** Of the sentence looked at last: candidates come in text order. */
  let keys: (Span & { readonly words: ReadonlySet<string> }) | undefined;
  for (const candidate of candidates) {
    if (isNisbaInAccusative(candidate, text)) continue;
    const span = unfoldSpan(candidate, text.folded);
    const sentence = sentenceOf(span, sentences());
    const here = {
      text,
      candidate,
      sentence,
      countryBefore: around.country,
      wordsAround: around.words,
    };
    const sentenceKeys = () => {
      if (keys?.start !== sentence.start || keys.end !== sentence.end) {
        keys = { ...sentence, words: readSentenceKeys(here) };
      }
      return keys.words;
    };
    const place = { ...here, sentenceKeys };
    const claims = candidate.aliases.flatMap((index): Claim[] => {
      const alias = matcher.alias(index);
      const entity = matcher.entity(alias.entity);
      if (alias.when.length === 0) return [byName(alias)];
      return alias.when
        .filter((condition) => holdsHere(condition, alias, entity, place))
        .map(({ needs, rule, isExclusion, isAdjacent }) =>
          isExclusion ? byName(alias) : { alias, needs, certainty: 'context', rule, isAdjacent },
        );
    });
    if (claims.length > 0) contenders.push({ candidate, span, sentence, claims });
  }
  return { text, contenders: withAntecedents(contenders, text, matcher, around.bodies) };
}

/** The form counts by itself: no condition, or only exclusions of which none applies. */
function byName(alias: MatcherAlias): Claim {
  return { alias, needs: [], certainty: 'sure', rule: 'name', isAdjacent: false };
}
