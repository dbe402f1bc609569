/** Half-open, in UTF-16 units: `text.slice(start, end)` is the mention. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text in its comparison form, with the way back to the text it came from. */
export interface Folded {
  readonly text: string;
  /** starts[i] = source offset of the unit that folded unit i comes from. */
  readonly starts: Uint32Array;
  /** ends[i] = source offset after that unit and the marks that stand on it. */
  readonly ends: Uint32Array;
}

/** Table entries that are no letter. U+FFFE and U+FFFF are noncharacters: never in a text. */
const DROPPED = 0xffff;
const EXPANDED = 0xfffe;

const SPACE = 0x20;
const ALEF = 0x0627;
const YEH = 0x064a;
const HAMZA = 0x0621;
const HEH = 0x0647;
const KAF = 0x0643;

/** Tashkeel, Quranic signs, superscript alef: they stand on the letter before them. */
const MARKS: readonly (readonly [number, number])[] = [
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x08d3, 0x08ff],
];

/** Tatweel, joiners, bidi controls, soft hyphen, variation selectors: no letter, no boundary. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Unicode category Z, tab and the line breaks. */
const SPACES: readonly (readonly [number, number])[] = [
  [0x0009, 0x000d],
  [0x0085, 0x0085],
  [0x00a0, 0x00a0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** Presentation forms A and B, expanded by NFKC of the single character. */
const PRESENTATION: readonly (readonly [number, number])[] = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];

/** Letters that print confuses or spells freely (arabic.md §1); all others stay apart. */
const LETTERS: readonly (readonly [string, number])[] = [
  ['آأإٱٲٳ', ALEF],
  ['ىیېۍئ', YEH],
  ['ؤ', 0x0648],
  ['ةۀەہھ', HEH],
  ['کڪ', KAF],
  ['پ', 0x0628],
  ['ڤ', 0x0641],
];

/** Scripts with capitals that stand in Arabic news: Latin and Cyrillic. */
const CASED: readonly (readonly [number, number])[] = [
  [0x0041, 0x005a],
  [0x00c0, 0x024f],
  [0x0400, 0x052f],
];

/** Folded unit of each UTF-16 unit, or DROPPED or EXPANDED. 128 kB, built in under 1 ms. */
const TABLE = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (const [first, last] of PRESENTATION) table.fill(EXPANDED, first, last + 1);
  for (const [first, last] of [...MARKS, ...INVISIBLE]) table.fill(DROPPED, first, last + 1);
  for (const [first, last] of SPACES) table.fill(SPACE, first, last + 1);
  for (const [letters, key] of LETTERS) {
    for (const letter of letters) table[letter.charCodeAt(0)] = key;
  }
  for (let digit = 0; digit < 10; digit++) {
    table[0x0660 + digit] = 0x30 + digit;
    table[0x06f0 + digit] = 0x30 + digit;
  }
  for (const [first, last] of CASED) {
    for (let unit = first; unit <= last; unit++) {
      const lower = String.fromCharCode(unit).toLowerCase();
      if (lower.length === 1) table[unit] = lower.charCodeAt(0);
    }
  }
  return table;
}

function isMark(unit: number): boolean {
  return MARKS.some(([first, last]) => unit >= first && unit <= last);
}

/**
 * The folded units of a presentation form. Isolated marks (U+FE70 and such) are "space +
 * mark" in Unicode; here they are the mark alone, so they fold to nothing.
 */
function expand(unit: number): number[] {
  const letters = String.fromCharCode(unit).normalize('NFKC');
  const units: number[] = [];
  for (let i = 0; i < letters.length; i++) {
    if (letters[i] === ' ' && isMark(letters.charCodeAt(i + 1))) continue;
    const folded = TABLE[letters.charCodeAt(i)]!;
    if (folded === EXPANDED) units.push(letters.charCodeAt(i));
    else if (folded !== DROPPED) units.push(folded);
  }
  return units;
}

/**
 * Brings a text into its comparison form (arabic.md §1): two spellings that Arabic print
 * does not keep apart become the same string. Lossy, idempotent, never throws. Spaces and
 * line breaks become one space each; punctuation stays.
 */
export function fold(source: string): Folded {
  // A presentation form has at most 18 letters; room is made when one needs it.
  let units = new Uint16Array(source.length);
  let starts = new Uint32Array(source.length);
  let ends = new Uint32Array(source.length);
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    const folded = TABLE[unit]!;
    if (folded === HAMZA && units[length - 1] === YEH && endsWord(source, i)) {
      // الطواريء is a spelling of الطوارئ: the hamza stands on the yaa before it.
      ends[length - 1] = i + 1;
    } else if (folded < EXPANDED) {
      units[length] = folded;
      starts[length] = i;
      ends[length++] = i + 1;
    } else if (folded === DROPPED) {
      if (length > 0 && isMark(unit)) ends[length - 1] = i + 1;
    } else {
      const expanded = expand(unit);
      if (expanded.length === 0 && length > 0) ends[length - 1] = i + 1;
      const needed = length + expanded.length + source.length - i;
      if (needed > units.length) {
        units = grown(units, new Uint16Array(needed * 2));
        starts = grown(starts, new Uint32Array(needed * 2));
        ends = grown(ends, new Uint32Array(needed * 2));
      }
      for (const letter of expanded) {
        units[length] = letter;
        starts[length] = i;
        ends[length++] = i + 1;
      }
    }
  }
  return {
    text: stringOf(units.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** Whether no letter follows, marks and invisible characters apart. */
function endsWord(source: string, index: number): boolean {
  for (let next = index + 1; next < source.length; next++) {
    const unit = source.charCodeAt(next);
    const folded = TABLE[unit]!;
    if (folded === DROPPED || (folded === EXPANDED && expand(unit).length === 0)) continue;
    return !/\p{L}/u.test(source[next]!);
  }
  return true;
}

/** The comparison form alone, for keys: aliases, condition words. */
export function foldKey(text: string): string {
  return fold(text).text;
}

/** The text as spelled, but for marks and invisible characters: stronger evidence than a key. */
export function spellingOf(text: string): string {
  let spelling = '';
  for (const letter of text.normalize('NFC')) {
    if (TABLE[letter.charCodeAt(0)] !== DROPPED) spelling += letter;
  }
  return spelling;
}

/**
 * Maps a span of folded text back to the text it came from. Marks on the last letter belong
 * to the span (a mention never loses its haraka); a tatweel or bidi mark after it does not.
 *
 * @throws RangeError outside the folded text: our bug, never the page's.
 */
export function unfoldSpan({ start, end }: Span, { starts, ends }: Folded): Span {
  if (start < 0 || start >= end || end > starts.length) {
    throw new RangeError(`span ${start}–${end}, folded length ${starts.length}`);
  }
  return { start: starts[start]!, end: ends[end - 1]! };
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** In slices: an argument list of any length would overflow the stack. */
function stringOf(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += 8192) {
    const slice = units.subarray(i, i + 8192);
    // Spreading typed arrays is many times slower than applying them as a list.
    text += Reflect.apply(String.fromCharCode, null, slice);
  }
  return text;
}
