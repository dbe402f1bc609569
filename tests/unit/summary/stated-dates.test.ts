import { describe, expect, it } from 'vitest';
import { statedDates } from '@/lib/summary/stated-dates';

describe('statedDates', () => {
  it.each([
    ['الخميس 14 يناير/كانون الثاني 2022', ['14-1', '2022']],
    ['١٤ كانون الثاني (يناير) ٢٠٢٢', ['14-1', '2022']],
    ['في 5 جانفي', ['5-1']],
    ['يوم 3 غشت', ['3-8']],
    ['منذ عام 1991', ['1991']],
    ['81 عاماً', []],
    ['12.2022 مليون', []],
    ['20225 قتيلاً', []],
    ['5 مارسيليا', []],
    ['2,022 شخصاً', []],
  ])('%s', (sentence, dates) => {
    expect([...statedDates(sentence)]).toEqual(dates);
  });
});
