import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '@/lib/clean-text';

const BIDI = [
  0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
];

describe('cleanText', () => {
  it('drops all twelve bidi controls', () => {
    for (const code of BIDI) {
      expect(cleanText(`أ${String.fromCodePoint(code)}ب`, 100)).toBe('أب');
    }
  });

  it.each([
    ['joiners stay', 'می\u200cخواهم ه\u200d', 'می\u200cخواهم ه\u200d'],
    ['harakat and tatweel stay', 'مُحَمَّـد', 'مُحَمَّـد'],
    ['line breaks and no-break spaces become a space', ' أ\n\tب\u00a0\u00a0ج ', 'أ ب ج'],
    ['a space beside a control is one space', 'أ \u200f ب', 'أ ب'],
    ['emoji stay, halves go', 'أ😀ب\ud83d', 'أ😀ب'],
    ['soft hyphen and byte order mark go', '\ufeffأ\u00adب', 'أب'],
    ['a byte order mark parts no word', 'أ\ufeffب', 'أب'],
  ])('%s', (_why, text, clean) => {
    expect(cleanText(text, 100)).toBe(clean);
  });

  it('cuts between characters', () => {
    expect(cleanText('أ😀', 2)).toBe('أ');
  });

  it('leaves no control, no half character, and is done after once', () => {
    const text = fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
        fc.constantFrom(...BIDI.map((code) => String.fromCodePoint(code)), ' ', '\u{e0001}'),
      ),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 60 }), (parts, max) => {
        const clean = cleanText(parts.join(''), max);
        expect(clean).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Surrogate}]/u);
        expect(clean.length).toBeLessThanOrEqual(max);
        expect(cleanText(clean, max)).toBe(clean);
      }),
    );
  });
});
