import { foldUnit, YEH } from './fold-table';

/**
 * Whether a hamza that ends its word folds into the yaa before it, as fold.ts has it:
 * الطواريء is a spelling of الطوارئ.
 *
 * @param hamza offset of a word's last letter.
 */
export function isOnYeh(source: string, hamza: number): boolean {
  for (let before = hamza - 1; before >= 0; before--) {
    const letters = foldUnit(source.charCodeAt(before));
    if (letters.length > 0) return letters.at(-1) === YEH;
  }
  return false;
}
