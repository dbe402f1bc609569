/**
 * Places found by the scanner, a row of numbers each, in one array that every scan uses
 * again: nothing is allocated for a name until something asks for it.
 */

// A row: START, END source offsets (the end after its marks) | FIRST_WORD, LAST_WORD numbers
// of words in the text | SKIP letters of the first word before the name | PARTICLES of them,
// the article not counted | ALIAS the first with this key | COST of the variants in it
// A place that reads as several keys has a row for each, one after the other.
export const HIT_CELLS = 8;
export const START = 0;
export const END = 1;
export const FIRST_WORD = 2;
export const LAST_WORD = 3;
export const SKIP = 4;
export const PARTICLES = 5;
export const ALIAS = 6;
export const COST = 7;

export interface Hits {
  rows: Int32Array;
  count: number;
}

const FIRST_ROOM = 256;

/** Of the scan at hand. */
export const hits: Hits = { rows: new Int32Array(FIRST_ROOM * HIT_CELLS), count: 0 };

export function forgetHits(): void {
  hits.count = 0;
}

/** Takes hits back, from a number on. */
export function dropHits(from: number): void {
  hits.count = from;
}

export function addHit(
  start: number,
  end: number,
  firstWord: number,
  lastWord: number,
  skip: number,
  particles: number,
  alias: number,
  cost: number,
): void {
  const at = hits.count * HIT_CELLS;
  if (at === hits.rows.length) {
    const grown = new Int32Array(at * 2);
    grown.set(hits.rows);
    hits.rows = grown;
  }
  const { rows } = hits;
  rows[at + START] = start;
  rows[at + END] = end;
  rows[at + FIRST_WORD] = firstWord;
  rows[at + LAST_WORD] = lastWord;
  rows[at + SKIP] = skip;
  rows[at + PARTICLES] = particles;
  rows[at + ALIAS] = alias;
  rows[at + COST] = cost;
  hits.count++;
}

/** Moves offsets back to the text that another was made from. */
export function moveHits(origin: Int32Array): void {
  for (let row = 0; row < hits.count; row++) {
    const at = row * HIT_CELLS;
    hits.rows[at + START] = origin[hits.rows[at + START]!]!;
    hits.rows[at + END] = origin[hits.rows[at + END]! - 1]! + 1;
  }
}
