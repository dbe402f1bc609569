import { foldKey } from './fold';
import { BYTES, bytesOf, EXPANSIONS, HARD, learnUnits, MARK, SEVERAL } from './letter-bytes';

const HAMZA = 'ء';
const YEH = bytesOf(0x064a)[0]!;
/** A mark for which no key has a place: what it replaces keeps its length. */
const SIGN = '\u064e';

/**
 * A text in which hamzas that fold into the yaa before them, at a word's end, are marks on it,
 * as fold.ts takes them: units can then be read one by one.
 */
export function hideFinalHamzas(source: string): string {
  let text = '';
  let from = 0;
  for (let at = source.indexOf(HAMZA); at >= 0; at = source.indexOf(HAMZA, at + 1)) {
    if (!isOnYeh(source, at)) continue;
    text += source.slice(from, at) + SIGN;
    from = at + 1;
  }
  return from === 0 ? source : text + source.slice(from);
}

function isOnYeh(source: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isDropped(byteAt(source, before))) before--;
  if (before < 0 || !endsInYeh(source, before)) return false;
  let after = at + 1;
  while (after < source.length && isDropped(byteAt(source, after))) after++;
  return !foldKey(source.slice(before, after + 1)).includes(HAMZA);
}

function endsInYeh(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  const byte = BYTES[unit]!;
  if (byte === SEVERAL) return EXPANSIONS.get(unit)!.at(-1) === YEH;
  return byte === HARD ? foldKey(source[at]!).endsWith('ي') : byte === YEH;
}

function isDropped(byte: number): boolean {
  return byte >= MARK && byte < SEVERAL;
}

function byteAt(source: string, at: number): number {
  learnUnits(source, at, at + 1);
  return BYTES[source.charCodeAt(at)]!;
}
