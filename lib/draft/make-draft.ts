import { proposeBodies } from './bodies';
import { toCandidates } from './candidates';
import { proposeDates } from './dated';
import type { Draft, Proposal } from './draft';
import { groupProposals } from './group';
import type { KnownMention } from './known';
import { proposeAcronyms, proposeQuoted } from './marked';
import { proposeEvents } from './named-events';
import { findOccurrences } from './occurrences';
import { type Paragraph, readParagraph } from './paragraph';
import { proposePeople } from './people';
import { proposePlaces } from './places';

export interface DraftOptions {
  /** The article's day, `YYYY-MM-DD`: relative dates are counted from it. */
  readonly published?: string;
  /** What packs present find in the article. */
  readonly known?: readonly KnownMention[];
}

/**
 * A first pack for an article: who and what it names, each with its places, and the dates it
 * gives. Rules propose; what a candidate is and whether it stays is for a person to decide.
 * Never throws, whatever the text.
 *
 * @param paragraphs NFC and trimmed, none empty (`splitParagraphs`).
 */
export function makeDraft(paragraphs: readonly string[], options: DraftOptions = {}): Draft {
  const read = paragraphs.map(readParagraph);
  const proposals = read.flatMap(proposeIn);
  const known = options.known ?? [];
  const groups = groupProposals(read, proposals, known);
  const candidates = toCandidates(groups, findOccurrences(groups, read, known));
  return {
    ...(options.published && { published: options.published }),
    paragraphs: paragraphs.length,
    candidates: candidates.map(({ candidate }) => candidate),
    events: proposeDates(read, candidates, options.published),
  };
}

/** Of rules that claim the same words the longer wins; of two as long, the earlier here. */
function proposeIn(p: Paragraph, paragraph: number): Proposal[] {
  const bodies = proposeBodies(p, paragraph);
  const quoted = proposeQuoted(p, paragraph);
  const places = proposePlaces(p, paragraph);
  const named = [
    ...bodies,
    ...quoted,
    ...proposePeople(p, paragraph),
    ...proposeEvents(p, paragraph, places),
    ...places,
  ];
  return [...withoutOverlaps(named), ...proposeAcronyms(p, paragraph, [...bodies, ...quoted])];
}

function withoutOverlaps(proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  const ordered = [...proposals].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || proposals.indexOf(a) - proposals.indexOf(b),
  );
  for (const proposal of ordered) {
    const isFree = kept.every(
      ({ first, last }) => proposal.last <= first || proposal.first >= last,
    );
    if (isFree) kept.push(proposal);
  }
  return kept.sort((a, b) => a.first - b.first);
}
