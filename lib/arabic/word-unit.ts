const WORD_UNIT = /[\p{L}\p{N}\p{M}]/u;

/** By unit: one that makes words, one that does not; 0 until it is first asked for. */
const KNOWN = new Uint8Array(0x10000);
const YES = 1;
const NO = 2;

/**
 * Letters, digits and marks make a word. Half a surrogate pair does not: beyond the basic
 * plane news pages have emoji, and they part words.
 */
export function isWordUnit(unit: number): boolean {
  const known = KNOWN[unit]!;
  if (known !== 0) return known === YES;
  const isOne = WORD_UNIT.test(String.fromCharCode(unit));
  KNOWN[unit] = isOne ? YES : NO;
  return isOne;
}
