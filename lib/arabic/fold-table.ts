/**
 * What each UTF-16 unit is in the comparison form (arabic.md §1): itself, another letter,
 * nothing, or the letters of a ligature.
 */

// Entries of the table: what the unit folds to, or one of these, to which none folds.
export const ITSELF = 0;
/** Nothing: it stands on the letter before it. */
const MARK = 1;
/** Nothing. */
const INVISIBLE = 2;
/** What NFKC says. */
const PRESENTATION = 3;

const SPACE = 0x20;
const ALEF = 0x0627;
export const YEH = 0x064a;
export const HAMZA = 0x0621;
const HAMZA_FORM = 0xfe80;
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
const UNSEEN: readonly (readonly [number, number])[] = [
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
const PRESENTATIONS: readonly (readonly [number, number])[] = [
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

/** By unit; above FIRST_FOLDED a folded unit. Writing those that stay themselves takes 2 ms. */
export const FOLD_TABLE = buildTable();
/** The least entry that is a folded unit. */
export const FIRST_FOLDED = PRESENTATION + 1;

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [first, last] of PRESENTATIONS) table.fill(PRESENTATION, first, last + 1);
  for (const [first, last] of MARKS) table.fill(MARK, first, last + 1);
  for (const [first, last] of UNSEEN) table.fill(INVISIBLE, first, last + 1);
  for (const [first, last] of SPACES) table.fill(SPACE, first, last + 1);
  for (const [letters, key] of LETTERS) {
    for (const letter of letters) table[letter.charCodeAt(0)] = key;
  }
  // Written out for fold.ts: one look tells both.
  table[HAMZA] = table[HAMZA_FORM] = HAMZA;
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

/** The folded units of a unit: none, one, or those of a ligature. */
export function foldUnit(unit: number): readonly number[] {
  const entry = FOLD_TABLE[unit]!;
  if (entry >= FIRST_FOLDED) return [entry];
  if (entry === ITSELF) return [unit];
  return entry === PRESENTATION ? expand(unit) : NOTHING;
}

/** Whether it is a mark or invisible; a mark's presentation form is not. */
export function isDropped(unit: number): boolean {
  const entry = FOLD_TABLE[unit]!;
  return entry === MARK || entry === INVISIBLE;
}

/** Of a unit that folds to nothing: whether it belongs to the letter before it. */
export function standsOnLetter(unit: number): boolean {
  return FOLD_TABLE[unit] !== INVISIBLE;
}

const NOTHING: readonly number[] = [];
/** Pages that are set in presentation forms bring the same few hundred times. */
const expansions = new Map<number, readonly number[]>();

/**
 * The folded units of a presentation form. Isolated marks (U+FE70 and such) are "space +
 * mark" in Unicode; here they are the mark alone, so they fold to nothing.
 */
function expand(unit: number): readonly number[] {
  const known = expansions.get(unit);
  if (known) return known;
  const letters = String.fromCharCode(unit).normalize('NFKC');
  const units: number[] = [];
  for (let i = 0; i < letters.length; i++) {
    const letter = letters.charCodeAt(i);
    if (letters[i] === ' ' && FOLD_TABLE[letters.charCodeAt(i + 1)] === MARK) continue;
    // One that NFKC leaves as it is stays itself: unfolding it would never end.
    if (FOLD_TABLE[letter] === PRESENTATION) units.push(letter);
    else units.push(...foldUnit(letter));
  }
  expansions.set(unit, units);
  return units;
}
