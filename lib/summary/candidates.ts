import type { Block } from '../annotate';
import type { Span } from '../arabic/fold';
import { splitSentences } from '../arabic/sentences';
import { readText, wordAt } from '../arabic/tokens';
import { isDependent } from './dependence';
import { flawsOf, hasEnd, NOT_TEXT } from './flaws';
import { statedDates } from './stated-dates';

/** A sentence with all that its choice depends on. */
export interface Candidate extends Span {
  readonly block: number;
  readonly text: string;
  /** Paragraph of running text it stands in, from 0; headings and captions count for none. */
  readonly paragraph: number;
  readonly isFirstInParagraph: boolean;
  /** Its different words, folded. */
  readonly vocabulary: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
  readonly isDependent: boolean;
  /** 0 = none; see `flaws.ts`. */
  readonly flaws: number;
}

export interface NamedSpan extends Span {
  readonly block: number;
  readonly entity: string;
}

/** A sentence as it stands, before its paragraph is judged. */
interface Found extends Span {
  readonly block: number;
  readonly text: string;
  readonly words: readonly string[];
}

/** Every sentence of the page in page order. A line is a paragraph, also inside a block. */
export function readCandidates(
  blocks: readonly Block[],
  mentions: readonly NamedSpan[],
): Candidate[] {
  const lines = blocks.flatMap(linesOf);
  const headingWords = longestHeading(lines);
  const inBlock = groupByBlock(mentions);
  let paragraph = 0;
  return lines.flatMap((line) => {
    const isHeading = isUnended(line) && line[0]!.words.length < headingWords;
    const candidates = line.map(
      ({ words, ...sentence }, index): Candidate => ({
        ...sentence,
        paragraph,
        isFirstInParagraph: index === 0,
        entities: entitiesIn(sentence, inBlock.get(sentence.block) ?? []),
        vocabulary: new Set(words),
        dates: statedDates(sentence.text),
        isDependent: isDependent(words),
        flaws: flawsOf(sentence.text, words, isHeading),
      }),
    );
    if (candidates.some(({ flaws }) => flaws < NOT_TEXT)) paragraph++;
    return candidates;
  });
}

function linesOf({ id, text }: Block): Found[][] {
  const lines: Found[][] = [];
  let lastEnd = 0;
  for (const { start, end } of splitSentences(text)) {
    if (lines.length === 0 || /[\n\r\u2028\u2029\u0085]/.test(text.slice(lastEnd, start))) {
      lines.push([]);
    }
    const sentence = text.slice(start, end);
    lines.at(-1)!.push({ block: id, start, end, text: sentence, words: wordsOf(sentence) });
    lastEnd = end;
  }
  return lines;
}

/**
 * Headings have no full stop. Where the page's paragraphs have theirs, a line without one is a
 * heading even when it is as long as a headline gets; otherwise only a short one is.
 *
 * @returns words from which on such a line is a paragraph
 */
function longestHeading(lines: readonly (readonly Found[])[]): number {
  const SHORT = 10;
  const HEADLINE = 25;
  const long = lines.filter((line) => line.length > 1 || line[0]!.words.length >= SHORT);
  const ended = long.filter((line) => !isUnended(line));
  return ended.length * 2 >= long.length ? HEADLINE : SHORT;
}

function isUnended(line: readonly Found[]): boolean {
  return line.length === 1 && !hasEnd(line[0]!.text);
}

function entitiesIn({ start, end }: Span, mentions: readonly NamedSpan[]): ReadonlySet<string> {
  return new Set(
    mentions.filter((m) => m.start >= start && m.end <= end).map(({ entity }) => entity),
  );
}

function groupByBlock(mentions: readonly NamedSpan[]): ReadonlyMap<number, NamedSpan[]> {
  const groups = new Map<number, NamedSpan[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.block) ?? [];
    groups.set(mention.block, group);
    group.push(mention);
  }
  return groups;
}

function wordsOf(sentence: string): string[] {
  const text = readText(sentence);
  return text.starts.map((_, index) => wordAt(text, index));
}
