import { bytesOf, codeOf, codeOfByte, ESCAPE, letterOfEscape } from '../arabic/letter-bytes';
import { bitsOfWindow, hashOfWindow } from './key-hash';

/**
 * The windows (last five letters) of the words of a text that may open a name: its first word
 * alone and behind every chain of particles. One look tells nearly every other word apart.
 */

const WINDOW_LETTERS = 5;
/** Here a window is one number, the last letter lowest. */
const CODE_BITS = 6;
const CODE_MASK = 2 ** CODE_BITS - 1;
const WINDOW_MASK = 2 ** (WINDOW_LETTERS * CODE_BITS) - 1;
/** Bits for each window: of other words about one in a hundred passes. */
const BITS_A_WINDOW = 16;
const MIN_CELL_BITS = 10;
const MAX_CELL_BITS = 20;

const ALEF = bytesOf(0x0627)[0]!;
const LAM = bytesOf(0x0644)[0]!;

const windowOf = (text: string) =>
  [...text].reduce((window, letter) => push(window, codeOf(letter.charCodeAt(0))), 0);

/** What may stand before a first word: see proclitics.ts. */
const CHAINS = ['', 'و', 'ف'].flatMap((conjunction) => [
  ...['', 'ب', 'ك', 'ل'].flatMap((preposition) => [
    conjunction + preposition,
    `${conjunction}${preposition}ال`,
  ]),
  // ل + ال, fused, before a name without the article.
  `${conjunction}لل`,
]);
const CHAIN_WINDOWS = CHAINS.map(windowOf);
/** Before what is left of a name's own article: ل alone, its alef is not written. */
const FUSED_WINDOWS = ['ل', 'ول', 'فل'].map(windowOf);

function push(window: number, code: number): number {
  return ((window << CODE_BITS) | code) & WINDOW_MASK;
}

/** Adds all windows that a first word, keys[start, end), can be met by. */
export function addWindows(keys: Uint8Array, start: number, end: number, found: number[]): void {
  addBehind(CHAIN_WINDOWS, keys, start, end, found);
  if (keys[start] !== ALEF || keys[start + 1] !== LAM) return;
  addBehind(FUSED_WINDOWS, keys, start + 1, end, found);
  if (keys[start + 2] === LAM) addBehind(FUSED_WINDOWS, keys, start + 2, end, found);
}

function addBehind(
  chains: readonly number[],
  keys: Uint8Array,
  start: number,
  end: number,
  found: number[],
): void {
  let window = 0;
  let letters = 0;
  for (let i = start; i < end; i++) {
    const isEscape = keys[i] === ESCAPE;
    window = push(window, isEscape ? codeOf(letterOfEscape(keys, i)) : codeOfByte(keys[i]!));
    if (isEscape) i += 3;
    letters++;
  }
  if (letters >= WINDOW_LETTERS) found.push(window);
  else {
    for (const chain of chains) {
      found.push(((chain << (letters * CODE_BITS)) | window) & WINDOW_MASK);
    }
  }
}

/** The cells of the bitmap: a power of two, so that a hash's high bits choose one. */
export function makeCells(windows: readonly number[]): { cells: Int32Array; shift: number } {
  const different = new Set(windows);
  const wanted = Math.ceil(Math.log2(Math.max(1, (different.size * BITS_A_WINDOW) / 32)));
  const bits = Math.min(MAX_CELL_BITS, Math.max(MIN_CELL_BITS, wanted));
  const shift = 32 - bits;
  const cells = new Int32Array(2 ** bits);
  for (const window of different) {
    const hash = hashOfWindow(lastFourOf(window), window >>> (4 * CODE_BITS));
    cells[hash >>> shift]! |= bitsOfWindow(hash);
  }
  return { cells, shift };
}

/** The last four letters a byte each, the last one highest. */
function lastFourOf(window: number): number {
  let lanes = 0;
  for (let letter = 0; letter < 4; letter++) {
    lanes |= ((window >>> (letter * CODE_BITS)) & CODE_MASK) << (24 - letter * 8);
  }
  return lanes;
}
