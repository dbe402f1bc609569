import { describe, expect, it } from 'vitest';
import { inCorridor } from '@/lib/card/corridor';

const below = { left: 200, top: 108, right: 560, bottom: 400 };
const above = { left: 200, top: 20, right: 560, bottom: 92 };
const from = { x: 500, y: 96 };

describe('inCorridor', () => {
  it.each([
    ['straight down to a card below', { x: 500, y: 104 }, below, true],
    ['slanting to the far corner of the card', { x: 220, y: 107 }, below, true],
    ['up to a card above', { x: 480, y: 94 }, above, true],
    ['a tremble of 5 px around the leave point', { x: 505, y: 91 }, below, true],
    ['away from the card, on the other side', { x: 500, y: 80 }, below, false],
    ['along the line, beside the corridor', { x: 300, y: 92 }, below, false],
    ['the gap beside the card', { x: 193, y: 250 }, below, true],
    ['beyond the gap', { x: 190, y: 250 }, below, false],
  ])('%s', (_name, point, card, expected) => {
    expect(inCorridor(point, from, card)).toBe(expected);
  });

  it('widens from the leave point to the whole near edge', () => {
    const far = { left: 100, top: 200, right: 500, bottom: 400 };
    const start = { x: 300, y: 100 };
    // Halfway, half the edge's width (and the slack) is open.
    expect(inCorridor({ x: 205, y: 150 }, start, far)).toBe(true);
    expect(inCorridor({ x: 395, y: 150 }, start, far)).toBe(true);
    expect(inCorridor({ x: 180, y: 150 }, start, far)).toBe(false);
    expect(inCorridor({ x: 420, y: 150 }, start, far)).toBe(false);
  });

  it('leads to the side of a card that lies beside the leave point', () => {
    const beside = { left: 300, top: 50, right: 600, bottom: 300 };
    expect(inCorridor({ x: 250, y: 120 }, { x: 200, y: 120 }, beside)).toBe(true);
    expect(inCorridor({ x: 150, y: 120 }, { x: 200, y: 120 }, beside)).toBe(false);
  });
});
