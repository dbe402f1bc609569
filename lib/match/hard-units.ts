import { foldKey } from '../arabic/fold';
import { BYTES, HARD } from '../arabic/letter-bytes';

/** The text with its hard units unfolded, and for each unit the one that it comes from. */
export function unfoldHardUnits(source: string): { text: string; origin: Int32Array } {
  const parts: string[] = [];
  const origin: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const unit = source[i]!;
    const part = BYTES[source.charCodeAt(i)] === HARD ? foldKey(unit) : unit;
    parts.push(part);
    for (let k = 0; k < part.length; k++) origin.push(i);
  }
  return { text: parts.join(''), origin: Int32Array.from(origin) };
}
