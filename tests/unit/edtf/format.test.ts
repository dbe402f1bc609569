import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatEdtf, formatPeriod } from '@/lib/edtf/format';
import { parseEdtf } from '@/lib/edtf/parse';

afterEach(() => vi.restoreAllMocks());

describe('formatEdtf', () => {
  it.each([
    ['2022-01-13', '13 يناير/كانون الثاني 2022', '13 January 2022'],
    ['2022-08-01', '1 أغسطس/آب 2022', '1 August 2022'],
    ['2022-01', 'يناير/كانون الثاني 2022', 'January 2022'],
    ['2022', 'عام 2022', '2022'],
    ['2022-01-23~', 'نحو 23 يناير/كانون الثاني 2022', 'about 23 January 2022'],
    ['2022?', 'عام 2022 (غير مؤكد)', '2022 (uncertain)'],
    ['2022-05%', 'نحو مايو/أيار 2022 (غير مؤكد)', 'about May 2022 (uncertain)'],
    ['199X', 'تسعينيات القرن العشرين', 'the 1990s'],
    ['201X', 'العقد الثاني من القرن الحادي والعشرين', 'the 2010s'],
    ['18XX', 'القرن التاسع عشر', 'the 19th century'],
    ['2022-24', 'شتاء 2022', 'winter 2022'],
    ['../2022-01-06', '6 يناير/كانون الثاني 2022 أو قبله', '6 January 2022 or earlier'],
    ['2022-01-02/..', 'من 2 يناير/كانون الثاني 2022', 'from 2 January 2022'],
    ['2022-01-02/2022-01-19', 'من 2 إلى 19 يناير/كانون الثاني 2022', 'from 2 to 19 January 2022'],
    [
      '2021-12-30/2022-01-02',
      'من 30 ديسمبر/كانون الأول 2021 إلى 2 يناير/كانون الثاني 2022',
      'from 30 December 2021 to 2 January 2022',
    ],
    [
      '2022-01-02~/2022-01-19',
      'من نحو 2 يناير/كانون الثاني 2022 إلى 19 يناير/كانون الثاني 2022',
      'from about 2 January 2022 to 19 January 2022',
    ],
  ])('words %s in both languages', (text, arabic, english) => {
    expect(formatEdtf(parseEdtf(text), 'ar')).toBe(arabic);
    expect(formatEdtf(parseEdtf(text), 'en')).toBe(english);
  });

  it.each([
    ['ar-EG', '١٣ يناير/كانون الثاني ٢٠٢٢'],
    ['ar-SA', '١٣ يناير/كانون الثاني ٢٠٢٢'],
    ['ar-MA', '13 يناير/كانون الثاني 2022'],
    ['fr', '13 يناير/كانون الثاني 2022'],
    ['en-US', 'January 13, 2022'],
    ['en-GB', '13 January 2022'],
  ])('uses the digits and the order of %s, always the Gregorian year', (language, words) => {
    expect(formatEdtf(parseEdtf('2022-01-13'), language)).toBe(words);
  });

  it('repeats the month where the day does not come first', () => {
    expect(formatEdtf(parseEdtf('2022-01-02/2022-01-19'), 'en-US')).toBe(
      'from January 2, 2022 to January 19, 2022',
    );
  });

  it.each(['ar-EG', 'en-GB'])(
    'makes no format for %s once dates are prepared',
    async (language) => {
      vi.resetModules();
      const fresh = await import('@/lib/edtf/format');
      fresh.prepareDates(language);
      const makes = [vi.spyOn(Intl, 'DateTimeFormat'), vi.spyOn(Intl, 'NumberFormat')];
      for (const text of ['2022-01-13', '2021-12-30', '2020-05-01']) {
        expect(fresh.formatEdtf(parseEdtf(text), language)).not.toBe('');
      }
      for (const make of makes) expect(make).not.toHaveBeenCalled();
    },
  );

  it('puts no direction marks into the text', () => {
    const text = ['ar', 'ar-IQ', 'ar-SA', 'en'].map((l) =>
      formatEdtf(parseEdtf('2021-11-12/2022-01-13'), l),
    );
    expect(text.join()).not.toMatch(/[\u200e\u200f\u061c\u00a0]/);
  });
});

describe('formatPeriod', () => {
  const period = (from: string, until: string, language = 'en') =>
    formatPeriod(
      from ? parseEdtf(from) : undefined,
      until ? parseEdtf(until) : undefined,
      language,
    );

  it.each([
    ['', '', '', 'no date'],
    ['2019-03-20', '', 'from 20 March 2019', 'open: not "until now"'],
    ['', '2022-01-05', 'until 5 January 2022', 'only the end'],
    ['2022-01', '2022-01', 'January 2022', 'one month'],
    ['1990-04-24', '2019-03-20', 'from 24 April 1990 to 20 March 2019', 'both'],
    ['2015', '2022-01-17', 'from 2015 to 17 January 2022', 'unequal precision'],
    ['2022-01-05/2022-01-06', '', 'from 5 to 6 January 2022', 'begins on one of two days'],
    ['2022-01-05/2022-01-06', '2022-01-05/2022-01-06', 'from 5 to 6 January 2022', 'a night'],
    ['../2022-01-06', '', 'from 6 January 2022 or earlier', 'began no later than'],
  ])('words %j to %j as %j: %s', (from, until, words) => {
    expect(period(from, until)).toBe(words);
  });

  it('says in Arabic from when, and until when', () => {
    expect(period('2019-03-20', '', 'ar')).toBe('من 20 مارس/آذار 2019');
    expect(period('', '2022-01-05', 'ar')).toBe('حتى 5 يناير/كانون الثاني 2022');
  });
});
