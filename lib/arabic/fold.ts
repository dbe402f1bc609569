import {
  FIRST_FOLDED,
  FOLD_TABLE,
  foldUnit,
  HAMZA,
  ITSELF,
  isDropped,
  standsOnLetter,
  YEH,
} from './fold-table';
import { isWordUnit } from './word-unit';

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

/**
 * Brings a text into its comparison form (arabic.md §1): two spellings that Arabic print
 * does not keep apart become the same string. Lossy, idempotent, never throws. Spaces and
 * line breaks become one space each; punctuation stays.
 */
export function fold(source: string): Folded {
  const room = makeRoom(source.length);
  const length = write(source, room);
  return {
    text: stringOf(room.units.subarray(0, length)),
    starts: room.starts.subarray(0, length),
    ends: room.ends.subarray(0, length),
  };
}

/** The comparison form alone, for keys: aliases, condition words. */
export function foldKey(text: string): string {
  if (text.length > SHORT) return fold(text).text;
  const length = write(text, SHORT_ROOM);
  let key = '';
  for (let i = 0; i < length; i++) key += String.fromCharCode(SHORT_ROOM.units[i]!);
  return key;
}

/** Where a text is folded: its units, and for each where it starts and ends in the source. */
interface Room {
  units: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
}

const makeRoom = (units: number): Room => ({
  units: new Uint16Array(units),
  starts: new Uint32Array(units),
  ends: new Uint32Array(units),
});

/** A word's length: for so few units, making room takes longer than folding. */
const SHORT = 64;
const SHORT_ROOM = makeRoom(SHORT);

/** Folds into the room, which is made larger where a text needs it; returns how many units. */
function write(source: string, room: Room): number {
  let { units, starts, ends } = room;
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    const entry = FOLD_TABLE[unit]!;
    if (entry === HAMZA && units[length - 1] === YEH && endsWord(source, i)) {
      // الطواريء is a spelling of الطوارئ: the hamza stands on the yaa before it.
      ends[length - 1] = i + 1;
    } else if (entry >= FIRST_FOLDED || entry === ITSELF) {
      units[length] = entry || unit;
      starts[length] = i;
      ends[length++] = i + 1;
    } else {
      const letters = foldUnit(unit);
      if (letters.length === 0 && standsOnLetter(unit)) ends[length - 1] = i + 1;
      // A presentation form has at most 18 letters; room is made when one needs it.
      const needed = length + letters.length + source.length - i;
      if (needed > units.length) {
        units = room.units = grown(units, new Uint16Array(needed * 2));
        starts = room.starts = grown(starts, new Uint32Array(needed * 2));
        ends = room.ends = grown(ends, new Uint32Array(needed * 2));
      }
      for (const letter of letters) {
        units[length] = letter;
        starts[length] = i;
        ends[length++] = i + 1;
      }
    }
  }
  return length;
}

/** Whether no letter of the word follows, marks and invisible characters apart. */
function endsWord(source: string, index: number): boolean {
  for (let next = index + 1; next < source.length; next++) {
    const [unit] = foldUnit(source.charCodeAt(next));
    if (unit !== undefined) return !isWordUnit(unit);
  }
  return true;
}

/** The text as spelled, but for marks and invisible characters: stronger evidence than a key. */
export function spellingOf(text: string): string {
  let spelling = '';
  for (const letter of text.normalize('NFC')) {
    if (!isDropped(letter.charCodeAt(0))) spelling += letter;
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
