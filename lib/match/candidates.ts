import type { ReadText } from '../arabic/tokens';
import type { Matcher } from '../pack/matcher';
import { ALIAS, COST, FIRST_WORD, HIT_CELLS, type Hits, LAST_WORD, PARTICLES, SKIP } from './hits';
import { aliasesWithKey } from './twins';
import { isSameWriting } from './written';

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

/** What the scanner found in a text with one part's tables, for the stages that judge it. */
export function readCandidates(
  text: ReadText,
  { rows, count }: Hits,
  matcher: Matcher,
  part = 0,
): readonly Candidate[] {
  const { tables, firstAlias } = matcher.parts[part]!;
  const candidates: (Candidate & { readonly aliases: number[] })[] = [];
  for (let at = 0; at < count * HIT_CELLS; at += HIT_CELLS) {
    const firstWord = rows[at + FIRST_WORD]!;
    const lastWord = rows[at + LAST_WORD]!;
    const start = text.starts[firstWord]! + rows[at + SKIP]!;
    const end = text.ends[lastWord]!;
    const particles = text.words[firstWord]!.slice(0, rows[at + PARTICLES]!);
    const aliases = aliasesWithKey(tables, rows[at + ALIAS]!).flatMap((alias) => {
      if (rows[at + COST]! > tables.budgets[alias]!) return [];
      const { isExact, form } = matcher.alias(firstAlias + alias);
      return !isExact || isExactly(text, start, end, form) ? [firstAlias + alias] : [];
    });
    const last = candidates.at(-1);
    if (last?.firstWord === firstWord && last.lastWord === lastWord) last.aliases.push(...aliases);
    else candidates.push({ start, end, firstWord, lastWord, particles, aliases: [...aliases] });
  }
  return candidates;
}

/**
 * Of several packs' candidates, each list in text order, one list in text order; where two
 * packs read the same letters as a name, one candidate has both, the earlier pack's first.
 */
export function joinCandidates(lists: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const found = lists.filter((list) => list.length > 0);
  if (found.length < 2) return found[0] ?? [];
  const sorted = found
    .flat()
    .sort((a, b) => a.firstWord - b.firstWord || a.lastWord - b.lastWord || a.start - b.start);
  const joined: Candidate[] = [];
  for (const candidate of sorted) {
    const last = joined.at(-1);
    if (last && last.start === candidate.start && last.lastWord === candidate.lastWord) {
      joined[joined.length - 1] = { ...last, aliases: [...last.aliases, ...candidate.aliases] };
    } else joined.push(candidate);
  }
  return joined;
}

function isExactly({ source, folded }: ReadText, start: number, end: number, form: string) {
  return isSameWriting(source.slice(folded.starts[start], folded.ends[end - 1]), form);
}
