import { describe, expect, test } from 'vitest';
import { weighLanguage } from '@/lib/arabic/language';

describe('a letter speaks', () => {
  test.each([
    ['پ', 'fa ur ckb ps kk ug sd pnb', 'for all that have it'],
    ['ڭ', 'kk ug', 'for two'],
    ['ټ', 'ps', 'for Pashto alone'],
    ['ٻ', 'sd', 'for Sindhi alone'],
    ['ݨ', 'pnb', 'for Punjabi alone'],
    ['ڠ', 'ms', 'for Malay alone'],
    ['ڵ', 'ckb', 'for Sorani alone'],
    ['ݐ', 'mis', 'for one of no list'],
  ])('%s for %s: %s', (letter, codes) => {
    const all = Object.fromEntries(codes.split(' ').map((code) => [code, 1]));
    expect(weighLanguage(letter).foreign).toEqual(all);
  });

  test.each([
    ['ک', 'fa ur ckb'],
    ['ی', 'fa ur ckb'],
    ['ڪ', 'sd'],
  ])('%s weakly for %s: Arabic sites type it too', (letter, codes) => {
    const all = Object.fromEntries(codes.split(' ').map((code) => [code, 0.25]));
    expect(weighLanguage(letter).foreign).toEqual(all);
  });

  test.each(['ڤ', 'ڨ', 'ب', 'ٱ'])('%s for none: it stands in Arabic', (letter) => {
    expect(weighLanguage(letter).foreign).toEqual({});
  });
});
