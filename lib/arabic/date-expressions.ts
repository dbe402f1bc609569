import { DATE_RULES, type Reading } from './date-rules';
import { fold, type Span, unfoldSpan } from './fold';

/** A date as a text words it. Offsets are UTF-16 units of the text. */
export interface DateExpression extends Span, Reading {}

/** Two dates that are no spans themselves. */
const ENDS = /^(\d{4}(?:-\d\d){0,2})\/(\d{4}(?:-\d\d){0,2})$/;
const OPENS_RANGE = /(?<![\p{L}\p{N}])(?:من|بين|ما بين|منذ) $/u;
const WITHIN_RANGE = /^ (?:الي|حتي|و|وحتي) ?$/u;

/**
 * The dates that a text states or speaks of (arabic.md §7), in order, not overlapping:
 * الخميس 14 يناير/كانون الثاني 2022, أمس, قبل يومين, بين 2 و19 يناير, the five sets of month
 * names, Umm al-Qura. Ages, prices, scores and numbers of laws are none.
 *
 * @param today the day of publication, `YYYY-MM-DD`; without it a relative date has no value.
 */
export function findDateExpressions(text: string, today?: string): readonly DateExpression[] {
  const folded = fold(text);
  const found = longestFirst(matchesIn(folded.text, today));
  return joinRanges(found, folded.text).map(({ start, end, reading }) => ({
    ...unfoldSpan({ start, end }, folded),
    ...reading,
  }));
}

interface Match extends Span {
  readonly reading: Reading;
}

function matchesIn(text: string, today: string | undefined): Match[] {
  const matches: Match[] = [];
  for (const { find, read } of DATE_RULES) {
    for (const match of text.matchAll(find)) {
      const groups = match.groups!;
      const reading = read(groups, today);
      const end = match.index + match[0].length;
      if (reading) matches.push({ start: end - groups.expression!.length, end, reading });
    }
  }
  return matches;
}

/** From the left, the longest that begins there; what overlaps a taken one is dropped. */
function longestFirst(matches: readonly Match[]): Match[] {
  const ordered = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const taken: Match[] = [];
  for (const match of ordered) {
    if (match.start >= (taken.at(-1)?.end ?? 0)) taken.push(match);
  }
  return taken;
}

/** من 28 فبراير إلى 3 مارس: two dates that are the ends of one span. */
function joinRanges(matches: readonly Match[], text: string): Match[] {
  const joined: Match[] = [];
  for (const match of matches) {
    const before = joined.at(-1);
    const range = before && rangeOf(before, match, text);
    if (range) joined[joined.length - 1] = range;
    else joined.push(match);
  }
  return joined;
}

function rangeOf(first: Match, last: Match, text: string): Match | undefined {
  const edtf = `${first.reading.edtf}/${last.reading.edtf}`;
  const ends = ENDS.exec(edtf);
  if (!ends || ends[1]! >= ends[2]!) return undefined;
  if (!OPENS_RANGE.test(text.slice(0, first.start))) return undefined;
  if (!WITHIN_RANGE.test(text.slice(first.end, last.start))) return undefined;
  return { start: first.start, end: last.end, reading: { edtf } };
}
