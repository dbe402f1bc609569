import { describe, expect, it, test } from 'vitest';
import { foreignQuotations, isForeignAroundQuotations } from '@/lib/arabic/quotations';

const whole = (text: string) => ({ start: 0, end: text.length });
const found = (text: string, line = whole(text)) =>
  foreignQuotations(text, line).map(({ start, end }) => text.slice(start, end));

describe('quotes another language in', () => {
  test.each([
    ['كتب «رئیس جمهور گفت» أمس', ['رئیس جمهور گفت'], 'guillemets'],
    ['كتب “رئیس جمهور گفت” أمس', ['رئیس جمهور گفت'], 'curly quotes'],
    ['كتب "رئیس جمهور گفت" أمس', ['رئیس جمهور گفت'], 'straight quotes'],
    ['«رئیس جمهور گفت» ثم «کشور در جنگ است»', ['رئیس جمهور گفت', 'کشور در جنگ است'], 'each'],
    ['كتب «رئیس جمهور گفت أمس', [], 'one that does not close'],
    ['كتب «رئیس گفت» أمس', [], 'two words say too little'],
    ['كتب « رئیس  گفت » أمس', [], 'so do they with more space'],
    ['كتب «قال الوزير إن الوفد سيصل» أمس', [], 'Arabic is none'],
    ['قال الوزير إن الوفد سيصل', [], 'no quote'],
  ])('%s: %j (%s)', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('one line alone, in offsets of the text', () => {
    const text = 'كتب «دیروز کشور بود»\nكتب «رئیس جمهور گفت»';
    const start = text.indexOf('\n') + 1;
    expect(found(text, { start, end: text.length })).toEqual(['رئیس جمهور گفت']);
    expect(found(text, { start: 0, end: start - 1 })).toEqual(['دیروز کشور بود']);
  });
});

describe('what stands around quotations is another language', () => {
  test.each([
    ['«قال الوزير إن الوفد سيصل إلى العاصمة» گفت که او در کشور است', true, 'the quote is Arabic'],
    ['«رئیس جمهور گفت» كتب الموقع في العاصمة', false, 'the quote is not'],
    ['گفت که او در کشور است', false, 'without a quotation the line speaks for itself'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(isForeignAroundQuotations(text, whole(text))).toBe(expected);
  });

  it('in one line alone', () => {
    const text = 'گفت که او در کشور است\n«قال» الوزير إن الوفد سيصل إلى العاصمة';
    const start = text.indexOf('\n') + 1;
    expect(isForeignAroundQuotations(text, { start, end: text.length })).toBe(false);
    const persian = '«قال الوزير إن الوفد سيصل» گفت که او در کشور است';
    const arabic = 'قال الوزير إن الوفد الذي سيصل إلى العاصمة هو الأول من نوعه هذا العام. '.repeat(
      5,
    );
    const line = { start: 0, end: persian.length };
    expect(isForeignAroundQuotations(`${persian}\n${arabic}`, line)).toBe(true);
  });
});
