import { describe, expect, it } from 'vitest';
import { chooseSide, isGone, isSheet, placeCard } from '@/lib/card/placing';

const viewport = { width: 1000, height: 800 };
const lineAt = (top: number, left = 400) => ({ left, top, right: left + 100, bottom: top + 20 });

describe('chooseSide', () => {
  it.each([
    ['below a line in the upper half', 100, 'below'],
    ['below while two fifths are free there', 450, 'below'],
    ['above a line near the bottom', 600, 'above'],
  ])('%s', (_name, top, side) => {
    expect(chooseSide(lineAt(top), viewport)).toBe(side);
  });

  it('takes the larger part when neither is large', () => {
    expect(chooseSide({ left: 0, top: 100, right: 9, bottom: 700 }, viewport)).toBe('below');
    expect(chooseSide({ left: 0, top: 120, right: 9, bottom: 700 }, viewport)).toBe('above');
  });
});

describe('placeCard', () => {
  it('aligns start edges and leaves a gap: right in Arabic, left in English', () => {
    const line = lineAt(100);
    expect(placeCard(line, 'below', 360, viewport, 'rtl')).toMatchObject({ left: 140, top: 128 });
    expect(placeCard(line, 'below', 360, viewport, 'ltr')).toMatchObject({ left: 400, top: 128 });
  });

  it('grows upwards from a line that it stands above', () => {
    expect(placeCard(lineAt(600), 'above', 360, viewport, 'rtl')).toMatchObject({ bottom: 208 });
  });

  it('stays 5 px inside the viewport at either edge', () => {
    expect(placeCard(lineAt(100, 20), 'below', 360, viewport, 'rtl').left).toBe(5);
    expect(placeCard(lineAt(100, 890), 'below', 360, viewport, 'ltr').left).toBe(635);
  });

  it('is at most 60 % high, and never over the edge it grows to', () => {
    expect(placeCard(lineAt(20), 'below', 360, viewport, 'rtl').maxHeight).toBe(480);
    expect(placeCard(lineAt(450), 'below', 360, viewport, 'rtl').maxHeight).toBe(317);
  });

  it('keeps a readable height while it follows a scroll', () => {
    expect(placeCard(lineAt(760), 'below', 360, viewport, 'rtl').maxHeight).toBe(140);
  });
});

describe('a sheet', () => {
  const phone = { width: 320, height: 600 };

  it('is for narrow viewports', () => {
    expect(isSheet(phone)).toBe(true);
    expect(isSheet(viewport)).toBe(false);
  });

  it('stands at the bottom edge under a line above it, without covering it', () => {
    expect(placeCard(lineAt(300, 0), 'below', 320, phone, 'rtl')).toEqual({
      left: 0,
      bottom: 0,
      maxHeight: 267,
    });
  });

  it('stands at the top edge when the line is far down', () => {
    expect(placeCard(lineAt(500, 0), 'above', 320, phone, 'rtl')).toEqual({
      left: 0,
      top: 0,
      maxHeight: 360,
    });
  });
});

describe('isGone', () => {
  it.each([
    ['in sight', lineAt(100), false],
    ['partly scrolled out', lineAt(-10), false],
    ['above', lineAt(-30), true],
    ['below', lineAt(800), true],
    ['beside', lineAt(100, 1000), true],
    ['off the left edge', lineAt(100, -100), true],
    ['partly off the left edge', lineAt(100, -99), false],
  ])('%s', (_name, line, expected) => {
    expect(isGone(line, viewport)).toBe(expected);
  });
});
