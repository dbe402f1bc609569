import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sentenceOf, splitSentences } from '@/lib/arabic/sentences';
import { anyString } from '../any-string';
import { PROPERTY } from '../property-runs';

const sentencesOf = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('ends a sentence', () => {
  test.each([
    ['وصل الوفد. غادر الوفد.', 2, 'a full stop'],
    ['من وصل؟ لا أحد!', 2, 'question and exclamation marks'],
    ['صمت الوفد… ثم غادر.', 2, 'an ellipsis'],
    ['وصل الوفد.غادر الوفد', 2, 'a full stop whose space was forgotten'],
    ['وصل في 2022. غادر', 2, 'a number at the end'],
    ['عنوان الخبر\nوصل الوفد', 2, 'a line break'],
    ['قال "وصل الوفد." ثم غادر', 2, 'a full stop in a quote'],
  ])('%j has %i sentences: %s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe('does not end one', () => {
  test.each([
    ['وصل الوفد، ثم غادر؛ وانتهى', 'comma and semicolon'],
    ['قال د. سامي إن', 'a title of one letter'],
    ['قال أ. د. سامي إن', 'two titles'],
    ['نقلت أ.ف.ب عن الوفد', 'an agency’s initials'],
    ['بلغ 3.5 في المئة', 'a decimal'],
    ['بلغ 10.000 شخص', 'thousands'],
    ['على موقع example.com اليوم', 'a web name'],
    ['1. وصل الوفد', 'the number of a list item'],
  ])('%j: %s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

it('keeps closing quotes and brackets, drops the space around', () => {
  expect(sentencesOf('  «وصل الوفد.» (غادر.)  ')).toEqual(['«وصل الوفد.»', '(غادر.)']);
});

it('finds the sentence of a name, both where the name crosses a line', () => {
  const text = 'أولى.\nزار روسيا\nالبيضاء أمس. أخرى.';
  const sentences = splitSentences(text);
  const start = text.indexOf('روسيا');
  const inOne = sentenceOf({ start, end: start + 5 }, sentences);
  expect(text.slice(inOne.start, inOne.end)).toBe('زار روسيا');
  const inTwo = sentenceOf({ start, end: text.indexOf(' أمس') }, sentences);
  expect(text.slice(inTwo.start, inTwo.end)).toBe('زار روسيا\nالبيضاء أمس.');
});

it('covers every letter of any text once, in order', () => {
  const letters = fc.array(fc.constantFrom(...'اب. .؟!…\n"»)1a،ـ\u064b'), { maxLength: 40 });
  fc.assert(
    fc.property(
      fc.oneof(
        anyString(),
        letters.map((l) => l.join('')),
      ),
      (text) => {
        const sentences = splitSentences(text);
        let last = 0;
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u);
          last = end;
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      },
    ),
    PROPERTY,
  );
});
