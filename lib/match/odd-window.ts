import { isOnYeh } from '../arabic/final-hamza';
import { BREAK, BYTES, CLASSES, EXPANSION_CODES, HAMZA_BYTE, ODD } from '../arabic/letter-bytes';

/** The last letters of a word with marks, ligatures or يء at its end: the last four, and the fifth. */
export const ODD_WINDOW = new Int32Array(2);

const LETTERS = 5;

/** Reads back from a boundary, past what is dropped, to the fifth letter or the word's start. */
export function readOddWindow(source: string, end: number): void {
  ODD_WINDOW[0] = 0;
  ODD_WINDOW[1] = 0;
  let letters = 0;
  for (let i = end - 1; i >= 0 && letters < LETTERS; i--) {
    const unit = source.charCodeAt(i);
    const code = CLASSES[unit]!;
    const byte = BYTES[unit]!;
    if (byte === BREAK) break;
    if (byte === HAMZA_BYTE && letters === 0 && isOnYeh(source, i)) continue;
    if (code < ODD) keep(code, letters++);
    else {
      const codes = EXPANSION_CODES.get(unit);
      for (let k = (codes?.length ?? 0) - 1; k >= 0 && letters < LETTERS; k--) {
        keep(codes![k]!, letters++);
      }
    }
  }
}

function keep(code: number, index: number): void {
  if (index < 4) ODD_WINDOW[0]! |= code << (24 - index * 8);
  else ODD_WINDOW[1] = code;
}
