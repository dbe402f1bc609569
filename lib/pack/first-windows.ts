import { bytesOf, HAMZA_BYTE, YEH_BYTE } from '../arabic/letter-bytes';
import { bitsOf, hashOfWindow, log2OfCells } from './key-hash';

/**
 * The windows (last five bytes) of the words of a text that may open a name: its first word
 * alone and behind every chain of particles. One look tells nearly every other word apart.
 */

const WINDOW_BYTES = 5;
/** Bits for each window: of other words about one in a hundred passes. */
const BITS_A_WINDOW = 16;
const MIN_CELL_BITS = 10;
const MAX_CELL_BITS = 20;

/** Here a window is one number, its last byte lowest; the fifth stands above these. */
const FOUR_BYTES = 2 ** 32;

const bytesOfText = (text: string) => [...text].flatMap((letter) => bytesOf(letter.charCodeAt(0)));
const [ALEF, LAM] = bytesOfText('ال') as [number, number];

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

function windowOf(text: string): number {
  return bytesOfText(text).reduce(push, 0);
}

function push(window: number, byte: number): number {
  return (window % FOUR_BYTES) * 256 + byte;
}

/** Adds all windows that a first word, keys[start, end), can be met by. */
export function addWindows(keys: Uint8Array, start: number, end: number, found: number[]): void {
  const word = keys.subarray(start, end);
  addWritten(word, found);
  // A hamza on a last yaa is no letter of the key, but the text has it: الطواريء.
  if (word.at(-1) === YEH_BYTE) addWritten(Uint8Array.of(...word, HAMZA_BYTE), found);
}

function addWritten(word: Uint8Array, found: number[]): void {
  addBehind(CHAIN_WINDOWS, word, 0, found);
  if (word[0] !== ALEF || word[1] !== LAM) return;
  addBehind(FUSED_WINDOWS, word, 1, found);
  if (word[2] === LAM) addBehind(FUSED_WINDOWS, word, 2, found);
}

const NO_CHAIN = [0];

function addBehind(
  chains: readonly number[],
  word: Uint8Array,
  start: number,
  found: number[],
): void {
  const first = Math.max(start, word.length - WINDOW_BYTES);
  for (const chain of word.length - first === WINDOW_BYTES ? NO_CHAIN : chains) {
    let window = chain;
    for (let i = first; i < word.length; i++) window = push(window, word[i]!);
    found.push(window);
  }
}

/** The cells of the bitmap: a power of two, so that a hash's high bits choose one. */
export function makeCells(windows: readonly number[]): { cells: Int32Array; shift: number } {
  const different = new Set(windows);
  const bits = log2OfCells(different.size, BITS_A_WINDOW, MIN_CELL_BITS, MAX_CELL_BITS);
  const shift = 32 - bits;
  const cells = new Int32Array(2 ** bits);
  for (const window of different) {
    const hash = hashOfWindow(lastFourOf(window), Math.floor(window / FOUR_BYTES));
    cells[hash >>> shift]! |= bitsOf(hash);
  }
  return { cells, shift };
}

/** As they are read from the bytes of a text: the last one highest. */
function lastFourOf(window: number): number {
  const bytes = window | 0;
  return (bytes << 24) | ((bytes & 0xff00) << 8) | ((bytes >>> 8) & 0xff00) | (bytes >>> 24);
}
