import { foldKey } from '../../lib/arabic/fold';

/**
 * The least that any matcher of folded text does: read each UTF-16 unit once, look it up,
 * store what it folds to. Whatever is measured is given as a share of this loop's speed.
 */
const FOLD = new Uint16Array(0x10000);
for (let unit = 0; unit < FOLD.length; unit++) {
  FOLD[unit] = foldKey(String.fromCharCode(unit)).charCodeAt(0) || 0;
}
const FOLDED = new Uint16Array(1_000_000);

export function runLimit(text: string): number {
  // Locals: in a browser's bundle these are variables of a closure, read anew for every unit.
  const fold = FOLD;
  const folded = FOLDED;
  for (let i = 0; i < text.length; i++) folded[i] = fold[text.charCodeAt(i)]!;
  return folded[text.length - 1]!;
}
