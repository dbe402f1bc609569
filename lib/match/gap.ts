import { foldKey } from '../arabic/fold';
import { BREAK, BYTES, EXPANSIONS, INVISIBLE, MARK, SEVERAL } from '../arabic/letter-bytes';
import { judgeGap } from '../arabic/tokens';
import { byteAt } from './word-buffer';

export const SPACE = 0x20;
const DOT = 0x2e;
const COLON = 0x3a;
const COMMA = 0x060c;

/** Whether a unit is one of the commonest that no name crosses: judgeGap says the same of them. */
export function isStop(unit: number, isAfterOneLetter: boolean): boolean {
  return unit === COMMA || unit === COLON || (unit === DOT && !isAfterOneLetter);
}

/** Start of the word after a gap that a name may cross, or −1. */
export function nextWord(source: string, from: number, isAfterOneLetter: boolean): number {
  let i = from;
  let isPlain = true;
  for (; i < source.length; i++) {
    const byte = byteAt(source, i);
    if (byte === BREAK) {
      const unit = source.charCodeAt(i);
      if (unit !== SPACE) {
        if (isStop(unit, isAfterOneLetter)) return -1;
        isPlain = false;
      }
    } else if (byte !== MARK && byte !== INVISIBLE) break;
  }
  if (i === source.length) return -1;
  if (isPlain) return i;
  const gap = source.slice(from, i);
  return judgeGap(foldKey(gap), isAfterOneLetter, gap) === 'break' ? -1 : i;
}

/** A mention never loses the marks on its last letter, but an invisible sign after it. */
export function endWithMarks(source: string, letterEnd: number): number {
  let end = letterEnd;
  for (let i = letterEnd; i < source.length; i++) {
    const byte = byteAt(source, i);
    if (byte === MARK) end = i + 1;
    else if (byte !== INVISIBLE) break;
  }
  return end;
}

/** The same, from the boundary after a word, which has a letter: all units of it have been read. */
export function endBefore(source: string, boundary: number): number {
  let end = boundary;
  while (BYTES[source.charCodeAt(end - 1)] === INVISIBLE) end--;
  return end;
}

/** Source offset of the letter that stands so many bytes before the end of a word. */
export function startBefore(source: string, wordEnd: number, bytes: number): number {
  let start = wordEnd;
  for (let left = bytes; left > 0; ) {
    const unit = source.charCodeAt(--start);
    const byte = BYTES[unit]!;
    if (byte < MARK) left--;
    else if (byte === SEVERAL) left -= EXPANSIONS.get(unit)!.length;
  }
  return start;
}
