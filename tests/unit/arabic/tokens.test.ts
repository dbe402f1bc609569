import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { gapAfter, readText, wordAt } from '@/lib/arabic/tokens';
import { anyString } from '../any-string';
import { PROPERTY } from '../property-runs';

const wordsOf = (source: string) => {
  const text = readText(source);
  return text.starts.map((_, index) => wordAt(text, index));
};

describe('words', () => {
  test.each([
    ['قال، ثم مضى.', ['قال', 'ثم', 'مضي'], 'punctuation parts'],
    ['بـCSTO', ['بcsto'], 'a particle before Latin letters is one word'],
    ['أ.ف.ب', ['ا', 'ف', 'ب'], 'dots part'],
    ['#نور_سلطان', ['نور', 'سلطان'], 'a hashtag is words'],
    ['روسيا🇰🇿كازاخستان', ['روسيا', 'كازاخستان'], 'an emoji parts'],
    ['نور\u200cسلطان', ['نورسلطان'], 'a joiner does not part'],
    ['5G ٣٠', ['5g', '30'], 'digits make words'],
    ['é中д', ['é中д'], 'letters of any script do'],
    ['ا۔ب٪ج۞د', ['ا', 'ب', 'ج', 'د'], 'signs of the Arabic blocks part'],
    ['©م«ن»—ه', ['م', 'ن', 'ه'], 'signs and quotes part'],
    ['', [], 'nothing'],
  ])('%s → %j: %s', (source, words) => {
    expect(wordsOf(source)).toEqual(words);
  });
});

describe('between two words', () => {
  test.each([
    ['روسيا البيضاء', 'adjacent', 'a space'],
    ['روسيا \u00a0 البيضاء', 'adjacent', 'several spaces'],
    ['ألما-آتا', 'adjacent', 'a hyphen'],
    ['ألما- آتا', 'adjacent', 'a hyphen with space on one side'],
    ['ألما – آتا', 'break', 'a dash between spaces'],
    ['منظمة "معاهدة', 'adjacent', 'an opening quote'],
    ['منظمة «معاهدة', 'adjacent', 'guillemets'],
    ['روسيا، البيضاء', 'break', 'a comma'],
    ['روسيا. البيضاء', 'break', 'a full stop'],
    ['روسيا (البيضاء', 'break', 'a bracket'],
    ['روسيا/البيضاء', 'break', 'a slash'],
    ['ألما-"آتا', 'adjacent', 'a hyphen and a quote'],
    ['ألما -آتا', 'adjacent', 'a hyphen with space before it alone'],
    ['ألما--آتا', 'break', 'two hyphens'],
    ['ألما-‑آتا', 'break', 'two hyphens of two kinds'],
    ['أ، ف', 'break', 'a comma after an initial'],
    ['أ.-ف', 'break', 'a dot and a hyphen'],
    ['أ.. ف', 'break', 'two dots'],
    ['روسيا_البيضاء', 'adjacent', 'the underscore of a hashtag'],
    ['روسيا\tالبيضاء', 'adjacent', 'a tab'],
    ['روسيا\n البيضاء', 'lineBreak', 'a line break with space'],
    ['روسيا\fالبيضاء', 'lineBreak', 'a page break'],
    ['روسيا\vالبيضاء', 'lineBreak', 'a vertical tab, as word processors break a line'],
    ['روسيا\u2028البيضاء', 'lineBreak', 'a line separator'],
    ['روسيا\r\rالبيضاء', 'break', 'two carriage returns'],
    ['أ. ف', 'adjacent', 'the dot of an initial'],
    ['روسيا\nالبيضاء', 'lineBreak', 'one line break'],
    ['روسيا \r\n البيضاء', 'lineBreak', 'one Windows line break'],
    ['روسيا\n\nالبيضاء', 'break', 'a blank line'],
    ['روسيا\n \t\nالبيضاء', 'break', 'a line of space alone'],
    ['روسيا\u2029البيضاء', 'break', 'a paragraph separator'],
    ['روسيا', 'break', 'the end of the text'],
  ])('%j is %s: %s', (source, gap) => {
    expect(gapAfter(readText(source), 0)).toBe(gap);
  });
});

it('knows an initial within a text', () => {
  expect(gapAfter(readText('قال أ. ف'), 1)).toBe('adjacent');
  expect(gapAfter(readText('أ قال. ف'), 1)).toBe('break');
});

test.each([...'"\'“”„‟‘’‚‛«»‹›′″`´'])('the quote %s parts no name', (quote) => {
  expect(gapAfter(readText(`منظمة ${quote}معاهدة`), 0)).toBe('adjacent');
});

test.each([...'-‐‑‒–־_'])('the hyphen %s joins one', (hyphen) => {
  expect(gapAfter(readText(`ألما${hyphen}آتا`), 0)).toBe('adjacent');
});

it('reads no word before the first and none after the last', () => {
  const text = readText('روسيا');
  expect([wordAt(text, -1), wordAt(text, 0), wordAt(text, 1)]).toEqual(['', 'روسيا', '']);
});

it('never throws, and its words cover the text in order', () => {
  fc.assert(
    fc.property(anyString(), (source) => {
      const text = readText(source);
      let last = 0;
      text.starts.forEach((start, index) => {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.ends[index]).toBeGreaterThan(start);
        last = text.ends[index]!;
        gapAfter(text, index);
      });
    }),
    PROPERTY,
  );
});
