import { describe, expect, test } from 'vitest';
import { findDateExpressions } from '@/lib/arabic/date-expressions';

/** The value of the one date in a text, on Thursday 13 January 2022. */
const valueIn = (text: string) => findDateExpressions(text, '2022-01-13').map(({ edtf }) => edtf);

describe('months, as they are called from Morocco to Iraq', () => {
  test.each([
    ['01', 'يناير|كانون الثاني|جانفي'],
    ['02', 'فبراير|شباط|فيفري'],
    ['03', 'مارس|آذار'],
    ['04', 'أبريل|إبريل|نيسان|أفريل'],
    ['05', 'مايو|ماي|أيار'],
    ['06', 'يونيو|يونيه|حزيران|جوان'],
    ['07', 'يوليو|يوليه|تموز|جويلية|يوليوز'],
    ['08', 'أغسطس|آب|أوت|غشت|أغشت'],
    ['09', 'سبتمبر|أيلول|شتنبر|شتمبر'],
    ['10', 'أكتوبر|تشرين الأول'],
    ['11', 'نوفمبر|تشرين الثاني|نونبر'],
    ['12', 'ديسمبر|كانون الأول|دجنبر|دجمبر'],
  ])('%s is %s', (month, names) => {
    for (const name of names.split('|')) {
      expect([name, valueIn(`في 5 ${name} 2021`)]).toEqual([name, [`2021-${month}-05`]]);
    }
  });

  test.each(['مارس', 'آب', 'ماي', 'أوت', 'جوان'])('%s alone is another word', (name) => {
    expect(valueIn(`منذ ${name} آخر`)).toEqual([]);
  });
  test.each(['آذار', 'مايو', 'غشت'])('%s alone is none', (name) => {
    expect(valueIn(`منذ ${name}`)).toHaveLength(1);
  });
  test.each([
    ['حتى شهر مارس', '2022-03', 'after its word'],
    ['مطلع شهر آب', '2021-08~', 'here too'],
    ['في آب (أغسطس)', '2021-08', 'beside its other name'],
    ['منذ أوت/أغسطس', '2021-08', 'here too'],
    ['خلال شهر مارس', '2022-03', 'no month from now'],
    ['منذ شهر ديسمبر', '2021-12', 'no month ago'],
  ])('%s is %s: %s', (text, month) => {
    expect(valueIn(text)).toEqual([month]);
  });
});

describe('days of the month by their ordinal', () => {
  test.each(
    (
      'الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي عشر|الثاني عشر|' +
      'الثالث عشر|الرابع عشر|الخامس عشر|السادس عشر|السابع عشر|الثامن عشر|التاسع عشر|العشرين|' +
      'الحادي والعشرين|الثاني والعشرين|الثالث والعشرين|الرابع والعشرين|الخامس والعشرين|' +
      'السادس والعشرين|السابع والعشرين|الثامن والعشرين|التاسع والعشرين|الثلاثين|الحادي والثلاثين'
    )
      .split('|')
      .map((ordinal, i) => [ordinal, `2021-10-${String(i + 1).padStart(2, '0')}`]),
  )('%s is %s', (ordinal, day) => {
    expect(valueIn(`في ${ordinal} من شهر أكتوبر 2021`)).toEqual([day]);
  });
});

describe('which one of several', () => {
  test.each([
    ['الماضي|الفائت|المنصرم|الأخير', '2021-12'],
    ['الجاري|الحالي', '2022-01'],
    ['المقبل|القادم', '2022-02'],
  ])('the month called %s is %s', (words, month) => {
    for (const word of words.split('|')) expect(valueIn(`الشهر ${word}`)).toEqual([month]);
  });

  test.each([
    ['الماضية|الفائتة|المنصرمة', '2021'],
    ['الجارية|الحالية', '2022'],
    ['المقبلة|القادمة', '2023'],
  ])('the year called %s is %s', (words, year) => {
    for (const word of words.split('|')) expect(valueIn(`السنة ${word}`)).toEqual([year]);
  });
});

describe('lengths of time', () => {
  test.each([
    ['يوم|واحد وعشرين يوما', ['2022-01-12', '2021-12-23']],
    ['يومين|ثلاثة أيام', ['2022-01-11', '2022-01-10']],
    ['أسبوع|أحد عشر أسبوعا', ['2022-01-06~', '2021-10-28~']],
    ['أسبوعين|ثلاثة أسابيع', ['2021-12-30~', '2021-12-23~']],
    ['شهر|أحد عشر شهرا', ['2021-12~', '2021-02~']],
    ['شهرين|ثلاثة أشهر|أربعة شهور', ['2021-11~', '2021-10~', '2021-09~']],
    ['عام|سنة|عشرين عاما|إحدى عشرة سنة', ['2021~', '2021~', '2002~', '2011~']],
    ['عامين|سنتين', ['2020~', '2020~']],
    ['ثلاثة أعوام|أربع سنوات|خمس سنين', ['2019~', '2018~', '2017~']],
  ])('%s ago', (lengths, dates) => {
    expect(lengths.split('|').map((length) => valueIn(`قبل ${length}`)[0])).toEqual(dates);
  });

  test('days that nobody counted are no date', () => {
    expect(valueIn('قبل أيام')).toEqual([]);
    expect(valueIn('قبل 0 أيام')).toEqual([]);
  });
});
