import { describe, expect, it } from 'vitest';
import { drafted } from './drafted';

describe('finds people', () => {
  it.each([
    [
      'قال وزير الخارجية التشيلي رودريغو سالازار إن بلاده موافقة',
      ['رودريغو سالازار'],
      'after an office and whose it is',
    ],
    ['زار الرئيس مكسيم أورلوفسكي المصنع', ['مكسيم أورلوفسكي'], 'after an office'],
    ['وأضاف المتحدث باسم الهيئة، نبيل الخطيب، أن العمل انتهى', ['نبيل الخطيب'], 'between commas'],
    ['حضر الدكتور طارق العمري الحفل', ['طارق العمري'], 'a surname with the article'],
    ['التقى عبد الرحمن أبو زيد الوفد', ['عبد الرحمن أبو زيد'], 'عبد and أبو with what follows'],
    ['افتتح محمد بن راشد آل سالم المعرض', ['محمد بن راشد آل سالم'], 'بن and آل'],
    ['فاز إدريس آيت الحاج بالجائزة', ['إدريس آيت الحاج'], 'آيت'],
    ['في عهد الملك هنري الثامن', ['هنري الثامن'], 'a numeral'],
    ['قال محمد المصري للصحفيين إنه عائد', ['محمد المصري'], 'a nisba as a surname'],
  ])('%s', (text, names) => {
    expect(drafted(text, 'person')).toEqual(names);
  });
});

describe('takes no other words for people', () => {
  it.each([
    ['زار الرئيس المنتخب العاصمة', 'an adjective after an office'],
    ['قال الوزير إن الوضع مستقر', 'an office alone'],
    ['وقالت المديرة إن تلفيا مورنت ستعود', 'unknown words in another clause'],
    ['أكد رئيس الوفد أهمية اللقاء', 'an office and its body'],
    ['وصل كريم إلى البيت', 'a given name alone that is a word'],
    ['يقف على رصيف الميناء', 'على, which folds as علي does'],
    ['في شهر رمضان الكريم', 'a month'],
    ['بلغ عمر المبنى ستين عاما', 'an age'],
  ])('%s: %s', (text) => {
    expect(drafted(text, 'person')).toEqual([]);
  });
});

describe('ends a name', () => {
  it.each([
    ['قال نيكولا دوران للصحفيين', 'نيكولا دوران', 'before a particle with the article'],
    ['قال نيكولا دوران الخميس', 'نيكولا دوران', 'before a weekday'],
    ['التقى نيكولا دوران وماركو بيليني', 'نيكولا دوران', 'before و and another'],
    [
      'واجه الرئيس كريم أورلوفسكي التحديات',
      'كريم أورلوفسكي',
      'before an object, after a foreign surname',
    ],
    ['قال نيكولا دوران في كلمته', 'نيكولا دوران', 'before a preposition'],
    ['قال نيكولا دوران (45 عاما)', 'نيكولا دوران', 'before a bracket'],
  ])('%s', (text, name) => {
    expect(drafted(text, 'person')).toContain(name);
  });
});

it('puts a surname, a name without its middle and a spelling with the full name', () => {
  const text =
    'قال الرئيس قاسم جومارت توكاييف إنه باق.\nوأضاف توكاييف أن العمل مستمر.\nوعاد الرئيس قاسم توكاييف أمس.\nوحيا توكايف الحضور بعد أن صفق الناس للرئيس توكايف.';
  expect(drafted(text, 'person')).toEqual([
    'قاسم جومارت توكاييف | قاسم توكاييف | توكايف | توكاييف',
  ]);
});

it('gives a surname that two people share to neither', () => {
  const text = 'حضر الوزير سامر الحلبي ومعه السفيرة رنا الحلبي.\nوقال الحلبي إنه سعيد.';
  expect(drafted(text, 'person')).toEqual(['سامر الحلبي', 'رنا الحلبي']);
});
