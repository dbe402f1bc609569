import type { Span } from '../arabic/fold';
import type { Group } from './group';
import { groupBy } from './group-by';
import type { KnownMention } from './known';
import { gapText, isJoined, nameAt, type Paragraph, readings } from './paragraph';

/** A place where a candidate is named. Words of the paragraph, half-open. */
export interface Occurrence {
  readonly group: Group;
  /** The form as it stands there, without particles. */
  readonly form: string;
  readonly key: string;
  /** From 0. */
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Where the groups' names stand, in text order, from the left the longest, as pages are
 * marked: a town within the name of its university is not named.
 */
export function findOccurrences(
  groups: readonly Group[],
  paragraphs: readonly Paragraph[],
  known: readonly KnownMention[],
): Occurrence[] {
  const names = groups.flatMap((group) =>
    [...group.keys].map((key) => ({ group, key, words: key.split(' ') })),
  );
  const byFirst = groupBy(names, ({ words }) => words[0]!);
  return paragraphs.flatMap((p, paragraph) => {
    const mentions = known
      .filter((mention) => mention.paragraph === paragraph)
      .flatMap((mention) => knownOccurrence(p, mention, groups));
    const found = [...mentions];
    let taken = 0;
    for (let i = 0; i < p.words.length; i++) {
      const here = i < taken ? undefined : longestName(p, i, byFirst);
      if (!here) continue;
      const isKnown = mentions.some(({ first, last }) => first < here.last && last > i);
      const clash = mentions.filter(({ first, last }) => first < here.last && last > i);
      if (isKnown && clash.some(({ first, last }) => last - first >= here.last - i)) continue;
      found.push({ ...here, paragraph, first: i });
      taken = here.last;
    }
    return found.sort((a, b) => a.first - b.first);
  });
}

type Name = { readonly group: Group; readonly key: string; readonly words: readonly string[] };

function longestName(p: Paragraph, i: number, byFirst: ReadonlyMap<string, readonly Name[]>) {
  for (const split of readings(p.words[i]!)) {
    const [name] = (byFirst.get(split.rest) ?? [])
      .filter(({ words }) =>
        words.every((word, n) => n === 0 || (p.words[i + n] === word && isLinked(p, i + n - 1))),
      )
      .sort((a, b) => b.words.length - a.words.length);
    if (!name) continue;
    const last = i + name.words.length;
    return { group: name.group, key: name.key, last, form: nameAt(p, i, last, split) };
  }
  return undefined;
}

function isLinked(p: Paragraph, index: number): boolean {
  return isJoined(p, index) || /^[«»"“”\s]*$/.test(gapText(p, index));
}

function knownOccurrence(
  p: Paragraph,
  mention: KnownMention,
  groups: readonly Group[],
): Occurrence[] {
  const group = groups.find(({ known }) => known?.id === mention.entity.id);
  const { first, last } = wordsOf(p, mention);
  if (!group || first >= last) return [];
  const { paragraph, start, end } = mention;
  // The article is fused in للبرلمان: the span begins at its ل.
  const written = p.text.source.slice(start, end);
  const form =
    /^ل/.test(written) && p.words[first]!.startsWith('لل') ? `ال${written.slice(1)}` : written;
  return [{ group, form, key: p.words.slice(first, last).join(' '), paragraph, first, last }];
}

function wordsOf({ text }: Paragraph, { start, end }: Span) {
  const { folded, starts, ends } = text;
  const first = ends.findIndex((wordEnd) => folded.ends[wordEnd - 1]! > start);
  const after = starts.findIndex((wordStart) => folded.starts[wordStart]! >= end);
  return { first: Math.max(first, 0), last: after < 0 ? starts.length : after };
}
