import type { Span } from './arabic/fold';
import type { LanguageEvidence } from './arabic/language';
import {
  isArabicLine,
  isPlainlyArabic,
  judgePage,
  mayQuoteForeign,
  splitLines,
  weighLanguage,
} from './arabic/language';
import { foreignQuotations, isForeignAroundQuotations } from './arabic/quotations';
import { firstEndingAfter, splitSentences } from './arabic/sentences';
import { type ReadText, readText } from './arabic/tokens';
import { joinCandidates, readCandidates } from './match/candidates';
import { type SearchedBlock, searchBlock } from './match/claims';
import { ALIAS, HIT_CELLS } from './match/hits';
import { type Around, lookAround, type Passage, passageOf } from './match/look-around';
import type { Mention } from './match/mention';
import { awaitedBy, establishedBy, resolveBlock } from './match/resolve';
import { scanSource } from './match/scanner';
import { aliasesWithKey } from './match/twins';
import type { Matcher } from './pack/matcher';

/** A run of page text read as one: a paragraph, a heading, a list item. */
export interface Block {
  readonly id: number;
  /** `\n` stands for a line break the reader sees; a blank line ends a name. */
  readonly text: string;
}

/** What a page already knows when more of its text arrives (design.md §2). */
export interface PageState {
  /** BCP 47, `und` while open. */
  readonly language: string;
  /** `datePublished` as the page states it, ISO 8601, if it does. */
  readonly published?: string;
  /** Ids of entities with a `sure` mention on the page so far. */
  readonly established: readonly string[];
}

export interface Annotation {
  readonly language: string;
  /** By block id, sorted by offset, not overlapping. */
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  /** Ids newly established by these blocks. */
  readonly established: readonly string[];
  /** Blocks that would gain or change a mention once one of these ids is established. */
  readonly waiting: readonly { readonly block: number; readonly ids: readonly string[] }[];
}

/** A line of a block with its signs of language. */
interface WeighedLine {
  readonly line: Span;
  readonly evidence: LanguageEvidence;
}

/**
 * Finds the names in blocks of one page. First the names that count by themselves, in all
 * blocks; they and `page.established` are the context in which conditions are then judged.
 * Context only grows: a mention found with less of the page stays when more of it comes.
 */
export function annotate(blocks: readonly Block[], page: PageState, matcher: Matcher): Annotation {
  const weighed = blocks.map(({ text }) =>
    splitLines(text).map((line) => ({
      line,
      evidence: weighLanguage(text.slice(line.start, line.end)),
    })),
  );
  const language = languageOf(weighed.flat(), page.language);
  const isBesideArabic = weighed.flat().some(({ evidence }) => isPlainlyArabic(evidence));
  const searched = new Map<number, SearchedBlock>();
  const passages = new Map<number, Passage | undefined>();
  const read = blocks.map(({ id, text }, index) => {
    const lines = weighed[index]!.filter(
      ({ line, evidence }) =>
        isArabicLine(evidence, language, isBesideArabic) &&
        !(mayQuoteForeign(evidence) && isForeignAroundQuotations(text, line)),
    );
    // The block before asks for its words before it is searched.
    passages.set(id, lines.length > 0 ? passageOf(text, undefined) : undefined);
    return { id, text, lines };
  });
  for (const { id, text, lines } of read) {
    const block = search(text, lines, matcher, lookAround(id, passages, matcher));
    if (!block) continue;
    searched.set(id, block);
    passages.set(id, passageOf(text, block));
  }

  const known = new Set(page.established);
  const established = new Set<string>();
  for (const block of searched.values()) {
    for (const id of establishedBy(block, matcher)) if (!known.has(id)) established.add(id);
  }
  const context = new Set([...known, ...established]);

  const mentions = new Map<number, readonly Mention[]>();
  const waiting: { block: number; ids: readonly string[] }[] = [];
  for (const [id, block] of searched) {
    const found = resolveBlock(block, context, matcher);
    if (found.length > 0) mentions.set(id, found);
    const ids = awaitedBy(block, found, context, matcher);
    if (ids.length > 0) waiting.push({ block: id, ids });
  }
  return { language, mentions, established: [...established], waiting };
}

/**
 * Entities that the names in blocks may mean, by part and number within it: what has to be in
 * memory before `annotate` is called, where a part's records are on disk.
 */
export function entitiesNamed(
  blocks: readonly Block[],
  matcher: Matcher,
): readonly ReadonlySet<number>[] {
  const named = matcher.parts.map(() => new Set<number>());
  for (const [part, { tables, names }] of matcher.parts.entries()) {
    const seen = new Set<number>();
    for (const { text } of blocks) {
      const { rows, count } = scanSource(text, tables, names.shortForm);
      for (let row = 0; row < count; row++) seen.add(rows[row * HIT_CELLS + ALIAS]!);
    }
    for (const first of seen) {
      for (const alias of aliasesWithKey(tables, first)) {
        const entity = matcher.canonical(part, names.entityOfAlias(alias));
        for (const member of matcher.members(entity)) named[member.part]!.add(member.entity);
      }
    }
  }
  return named;
}

/** The language that all lines together speak for. */
function languageOf(lines: readonly WeighedLine[], before: string): string {
  const foreign: Record<string, number> = {};
  const sum = { arabic: 0, weak: 0, foreign, letters: 0, arabicLetters: 0 };
  for (const { evidence } of lines) {
    sum.arabic += evidence.arabic;
    sum.weak += evidence.weak;
    sum.letters += evidence.letters;
    sum.arabicLetters += evidence.arabicLetters;
    for (const [code, weight] of Object.entries(evidence.foreign)) {
      foreign[code] = (foreign[code] ?? 0) + weight;
    }
  }
  return judgePage(sum, before);
}

/** A block is searched as a whole, for names cross a line break; lines and
 * quotations that are not Arabic are left out. */
function search(
  text: string,
  lines: readonly WeighedLine[],
  matcher: Matcher,
  around: Around,
): SearchedBlock | undefined {
  if (lines.length === 0) return undefined;
  let read: ReadText | undefined;
  const candidates = matcher.parts.map(({ tables, names }, part) => {
    const hits = scanSource(text, tables, names.shortForm);
    // Most blocks name nobody: they cost the scan alone.
    if (hits.count === 0) return [];
    read ??= readText(text);
    return readCandidates(read, hits, matcher, part);
  });
  if (!read) return undefined;
  let sentences: readonly Span[] | undefined;
  const block = searchBlock(
    read,
    joinCandidates(candidates),
    () => (sentences ??= splitSentences(text)),
    matcher,
    around,
  );
  const spans = lines.map(({ line }) => line);
  const quotations = lines
    .filter(({ evidence }) => mayQuoteForeign(evidence))
    .flatMap(({ line }) => foreignQuotations(text, line));
  const isIn = (some: readonly Span[], offset: number) =>
    offset >= (some[firstEndingAfter(offset, some)]?.start ?? text.length);
  const isInArabic = (offset: number) => isIn(spans, offset) && !isIn(quotations, offset);
  const contenders = block.contenders.filter(
    ({ span }) => isInArabic(span.start) && isInArabic(span.end - 1),
  );
  return { ...block, contenders };
}
