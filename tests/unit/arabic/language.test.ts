import { describe, expect, it, test } from 'vitest';
import {
  isArabicLine,
  isForeign,
  judgePage,
  splitLines,
  weighLanguage,
} from '@/lib/arabic/language';

const judge = (text: string, before = 'und') => judgePage(weighLanguage(text), before);
const isRead = (text: string, page: string) => isArabicLine(weighLanguage(text), page);

const PERSIAN = 'رئیس جمهور گفت که کشور در این باره با روسیه مذاکره می کند';

describe('the language of a page', () => {
  test.each([
    ['قال الوزير إن الوفد سيصل إلى العاصمة في المساء', 'ar', 'a sentence'],
    ['قال الوزیر إن الوفد سیصل إلی العاصمة في شرکة', 'ar', 'typed with Persian yaa and kaf'],
    ['زار الوفد كازاخستان', 'ar', 'a headline'],
    ['قالَ الوَزِيرُ إنَّ الوَفدَ سيصلُ', 'ar', 'vocalised'],
    [PERSIAN, 'fa', 'Persian'],
    [PERSIAN.replaceAll('ی', 'ي').replaceAll('ک', 'ك'), 'fa', 'Persian in Arabic letters'],
    ['وزیر نے کہا ہے کہ وفد شہر میں پہنچ گیا', 'ur', 'Urdu'],
    ['وەزیر گوتی کە وەفدەکە لە شارەکەدا دەبێت', 'ckb', 'Sorani'],
    ['وزیر وویل چې ډله په ښار کې ده او خبرې کوي', 'ps', 'Pashto'],
    ['مىنىستىر ۋە ۋەكىللەر ئۆمىكى بۈگۈن شەھەرگە كەلدى', 'ug', 'Uyghur'],
    ['مينيستر جانە دەلەگاتسيا تۋرالى حابار', 'kk', 'Kazakh'],
    ['The delegation arrived in the capital today.', 'und', 'no Arabic script'],
    ['2022', 'und', 'no letters'],
    ['', 'und', 'nothing'],
  ])('%s is %s: %s', (text, language) => {
    expect(judge(text)).toBe(language);
  });
});

test.each([
  ['رئيس جمهور گفت كه كشور', true, 'Persian'],
  ['قال الوزير إن شركة گوگل كبيرة', false, 'a foreign name in a sentence'],
  ['گوگل', false, 'too little to say'],
])('%s is foreign whatever the page: %s (%s)', (text, expected) => {
  expect(isForeign(weighLanguage(text))).toBe(expected);
  expect(isRead(text, 'ar')).toBe(!expected);
});

describe('what the page said before', () => {
  const ARABIC = 'قال الوزير إن الوفد سيصل إلى العاصمة';
  test.each([
    [`${ARABIC}. ${ARABIC}.`, 'fa', 'ar', 'is overruled by a paragraph'],
    [ARABIC, 'fa', 'fa', 'stays against a sentence: a quotation'],
    [PERSIAN, 'ar', 'fa', 'is overruled by a sentence of another language'],
    [ARABIC, 'en', 'ar', 'of another script, is overruled by a sentence'],
    ['كازاخستان', 'en', 'ar', 'of another script, by a word'],
    ['كازاخستان', 'fa', 'fa', 'stays against a word'],
    ['ولادیمیر', 'ar-EG', 'ar-EG', 'stays against a word'],
    ['2022', 'fa', 'fa', 'stays where there are no letters'],
  ])('%s, %s → %s: %s', (text, before, after) => {
    expect(judge(text, before)).toBe(after);
  });
});

describe('a line', () => {
  test.each([
    ['كازاخستان', 'ar', true, 'short: follows its page'],
    ['كازاخستان', 'und', true, 'nothing speaks against it'],
    ['كازاخستان', 'fa', false, 'short: follows its page'],
    ['CSTO', 'ar', true, 'a Latin name in an Arabic page'],
    ['CSTO', 'und', false, 'a Latin name alone'],
    [PERSIAN, 'ar', false, 'Persian in an Arabic page'],
    ['قال الوزير إن الوفد سيصل إلى العاصمة', 'fa', true, 'an Arabic quotation in a Persian page'],
    ['قال الوزير إن الوفد سيصل إلى العاصمة', 'en', true, 'a wrong hint'],
    ['The delegation arrived in the capital (كازاخستان).', 'ar', false, 'English'],
    ['ولادیمیر', 'und', false, 'foreign letters with no sign of Arabic'],
  ])('%s in a page of %s: %s (%s)', (text, page, expected) => {
    expect(isRead(text, page)).toBe(expected);
  });
});

it('splits lines at every line break and keeps empty ones', () => {
  const text = 'أ\r\nب\n\nج';
  expect(splitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'أ',
    'ب',
    '',
    'ج',
  ]);
});
