/** By unit: one that makes words, one that does not; 0 until Unicode is asked. */
const KNOWN = new Uint8Array(0x10000);
const YES = 1;
const NO = 2;

// The blocks that Arabic news is written in are known beforehand: asking Unicode the first
// time takes more than a millisecond of a reader's first page.
KNOWN.fill(NO, 0x0000, 0x0080);
KNOWN.fill(YES, 0x0030, 0x003a);
KNOWN.fill(YES, 0x0041, 0x005b);
KNOWN.fill(YES, 0x0061, 0x007b);
KNOWN.fill(YES, 0x0600, 0x0700);
KNOWN.fill(NO, 0x0600, 0x0610);
KNOWN.fill(NO, 0x061b, 0x0620);
KNOWN.fill(NO, 0x066a, 0x066e);
for (const sign of [0x06d4, 0x06dd, 0x06de, 0x06e9, 0x06fd, 0x06fe]) KNOWN[sign] = NO;
// Cyrillic: packs have names as a country of the story writes them.
KNOWN.fill(YES, 0x0400, 0x0482);
// General punctuation; guillemets are the signs of Latin-1 that Arabic has.
KNOWN.fill(NO, 0x2000, 0x2070);
KNOWN[0x00ab] = KNOWN[0x00bb] = NO;

/**
 * Letters, digits and marks make a word. Half a surrogate pair does not: beyond the basic
 * plane news pages have emoji, and they part words.
 */
export function isWordUnit(unit: number): boolean {
  if (KNOWN[unit] === 0) {
    KNOWN[unit] = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? YES : NO;
  }
  return KNOWN[unit] === YES;
}
