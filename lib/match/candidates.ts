import type { ReadText } from '../arabic/tokens';
import type { Matcher } from '../pack/compile';
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

/** What the scanner found in a text, for the stages that judge it. */
export function readCandidates(
  text: ReadText,
  { rows, count }: Hits,
  matcher: Matcher,
): readonly Candidate[] {
  const candidates: (Candidate & { readonly aliases: number[] })[] = [];
  for (let at = 0; at < count * HIT_CELLS; at += HIT_CELLS) {
    const firstWord = rows[at + FIRST_WORD]!;
    const lastWord = rows[at + LAST_WORD]!;
    const start = text.starts[firstWord]! + rows[at + SKIP]!;
    const end = text.ends[lastWord]!;
    const particles = text.words[firstWord]!.slice(0, rows[at + PARTICLES]!);
    const aliases = aliasesWithKey(matcher.tables, rows[at + ALIAS]!).filter((alias) => {
      if (rows[at + COST]! > matcher.tables.budgets[alias]!) return false;
      const { isExact, form } = matcher.aliases[alias]!;
      return !isExact || isExactly(text, start, end, form);
    });
    const last = candidates.at(-1);
    if (last?.firstWord === firstWord && last.lastWord === lastWord) last.aliases.push(...aliases);
    else candidates.push({ start, end, firstWord, lastWord, particles, aliases: [...aliases] });
  }
  return candidates;
}

function isExactly({ source, folded }: ReadText, start: number, end: number, form: string) {
  return isSameWriting(source.slice(folded.starts[start], folded.ends[end - 1]), form);
}
