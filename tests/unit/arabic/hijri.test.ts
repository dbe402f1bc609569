import { describe, expect, test } from 'vitest';
import { findDateExpressions } from '@/lib/arabic/date-expressions';

const dayOf = (text: string) => findDateExpressions(text).map(({ edtf }) => edtf);

describe('the first of a month of 1443', () => {
  test.each([
    ['محرم', '2021-08-09'],
    ['المحرم', '2021-08-09'],
    ['صفر', '2021-09-08'],
    ['ربيع الأول', '2021-10-07'],
    ['ربيع الثاني', '2021-11-06'],
    ['ربيع الآخر', '2021-11-06'],
    ['جمادى الأولى', '2021-12-05'],
    ['جمادى الأول', '2021-12-05'],
    ['جمادى الآخرة', '2022-01-04'],
    ['جمادى الثانية', '2022-01-04'],
    ['جمادى الآخر', '2022-01-04'],
    ['رجب', '2022-02-02'],
    ['شعبان', '2022-03-04'],
    ['رمضان', '2022-04-02'],
    ['شوال', '2022-05-02'],
    ['ذو القعدة', '2022-05-31'],
    ['ذي القعدة', '2022-05-31'],
    ['ذو الحجة', '2022-06-30'],
    ['ذي الحجة', '2022-06-30'],
  ])('%s is %s', (month, day) => {
    expect(dayOf(`في 1 ${month} 1443`)).toEqual([day]);
  });
});

describe('a day', () => {
  test.each([
    ['10 من ذي الحجة عام 1443', ['2022-07-09'], 'of a feast'],
    ['30 رمضان 1443 هـ', ['2022-05-01'], 'of a long month, its era written'],
    ['30 شعبان 1443', [], 'that a short month has not'],
    ['31 رمضان 1443', [], 'that no month has'],
    ['1 رجب 1420', ['1999-10-10'], 'of a month that begins earliest against the mean'],
    ['1 رجب 1302', ['1885-04-17'], 'of one that begins latest'],
  ])('%s is %j: %s', (text, expected) => {
    expect(dayOf(text)).toEqual(expected);
  });
});
