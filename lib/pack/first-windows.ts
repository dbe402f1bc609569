import { bytesOf } from '../arabic/letter-bytes';
import { bitsOfWindow, hashOfWindow } from './key-hash';

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
  const first = Math.max(start, end - WINDOW_BYTES);
  for (const chain of end - first === WINDOW_BYTES ? NO_CHAIN : chains) {
    let window = chain;
    for (let i = first; i < end; i++) window = push(window, keys[i]!);
    found.push(window);
  }
}

const NO_CHAIN = [0];

/** The cells of the bitmap: a power of two, so that a hash's high bits choose one. */
export function makeCells(windows: readonly number[]): { cells: Int32Array; shift: number } {
  const different = new Set(windows);
  const wanted = Math.ceil(Math.log2(Math.max(1, (different.size * BITS_A_WINDOW) / 32)));
  const bits = Math.min(MAX_CELL_BITS, Math.max(MIN_CELL_BITS, wanted));
  const shift = 32 - bits;
  const cells = new Int32Array(2 ** bits);
  for (const window of different) {
    const hash = hashOfWindow(lastFourOf(window), Math.floor(window / FOUR_BYTES));
    cells[hash >>> shift]! |= bitsOfWindow(hash);
  }
  return { cells, shift };
}

/** As they are read from the bytes of a text: the last one highest. */
function lastFourOf(window: number): number {
  const bytes = window | 0;
  return (bytes << 24) | ((bytes & 0xff00) << 8) | ((bytes >>> 8) & 0xff00) | (bytes >>> 24);
}
