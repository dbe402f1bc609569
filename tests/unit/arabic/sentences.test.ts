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
    ['Who arrived? Nobody', 2, 'a Latin question mark'],
    ['من وصل؟! لا أحد', 2, 'two marks together, once'],
    ['قال أ... ثم غادر', 2, 'dots after a single letter that are no initial'],
    ['وصل\rغادر', 2, 'a carriage return'],
    ['وصل\u2028غادر\u2029عاد\u0085ذهب', 4, 'the line breaks of Unicode'],
    ['وصل الوفد.3 منهم غادروا', 1, 'not a dot before a number'],
    ['وصل 22 منهم.\u200f غادر', 2, 'a full stop with a mark of direction'],
    ['أولها.\n2. ثانيها', 2, 'a line before a list item, whose number does not'],
    ['اسمه X1. غادر', 2, 'a name that ends in a digit'],
    ['اسمه X1.غادر الوفد', 2, 'the same, its space forgotten'],
    ['X1. غادر', 2, 'a name with a digit, which opens no list'],
    ['1X. غادر', 2, 'the same'],
    ['وصل. 2. غادر', 2, 'a full stop before a list item in its line'],
    ['أين ج؟ هناك', 2, 'a question mark after a single letter'],
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
    ['١٢. وصل الوفد', 'the same in Arabic digits'],
    ['قال د\u064f. سامي إن', 'a title of one letter with its vowel'],
    ['قال د\u200f. سامي إن', 'a title of one letter with a mark of direction'],
    ['على موقع مثال.com اليوم', 'a web name half Arabic'],
    ['على موقع Example.موقع اليوم', 'a web name half Latin'],
  ])('%j: %s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

test.each([...'"\'”’»›)]}'])('a closing %s belongs to its sentence', (closer) => {
  expect(sentencesOf(`وصل الوفد!${closer} ثم غادر`)).toEqual([`وصل الوفد!${closer}`, 'ثم غادر']);
});

it('keeps an invisible mark between the end and a closing quote', () => {
  expect(sentencesOf('«وصل الوفد.\u200f» ثم')).toEqual(['«وصل الوفد.\u200f»', 'ثم']);
});

it('drops marks of direction before a sentence', () => {
  expect(sentencesOf('\ufeff\u200f وصل.\u200e غادر')).toEqual(['وصل.\u200e', 'غادر']);
});

it('gives a closing quote after a line break to its own line', () => {
  expect(sentencesOf('وصل\n»غادر')).toEqual(['وصل', '»غادر']);
});

it('of space alone makes no sentence', () => {
  expect(sentencesOf(' \n \u200f\n')).toEqual([]);
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
  const first = sentenceOf({ start: 0, end: 5 }, sentences);
  expect(text.slice(first.start, first.end)).toBe('أولى.');
});

it('finds the sentence that begins just where the one before ends', () => {
  const text = 'وصل الوفد.غادر الوفد';
  const start = text.indexOf('غادر');
  const { start: from, end } = sentenceOf({ start, end: start + 4 }, splitSentences(text));
  expect(text.slice(from, end)).toBe('غادر الوفد');
});

it('takes a name that stands in no sentence for one', () => {
  expect(sentenceOf({ start: 3, end: 5 }, [])).toEqual({ start: 3, end: 5 });
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
