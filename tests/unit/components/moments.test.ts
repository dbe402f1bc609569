import { describe, expect, test } from 'vitest';
import { isoDay, wordDay, wordMonth, wordYear } from '@/components/dates';
import { groupMoments, mergeMoments } from '@/components/timeline/moments';
import { ENTRIES, STORY } from './timeline-states';

const [protests] = STORY;
const [saved] = ENTRIES;

describe('order', () => {
  test('on one day events come before what was saved of them, earlier saves before later', () => {
    const entry = (id: string, savedAt: number) => ({
      ...saved!,
      id,
      savedAt,
      published: '2022-01-02',
    });
    const moments = mergeMoments([protests!], [entry('second', 2), entry('first', 1)], 'ar');
    expect(moments.map(({ key }) => key)).toEqual([
      'event-protests',
      'entry-first',
      'entry-second',
    ]);
  });

  test.each([undefined, 'yesterday', '2022', '2022-02-31', '2022-13-01'])(
    'a sentence of a page dated %j stands at the day it was saved',
    (published) => {
      const savedAt = new Date(2024, 2, 9, 23, 30).getTime();
      const entry = { ...saved!, savedAt, published };
      expect(mergeMoments([], [entry], 'ar')[0]!.day).toBe('2024-03-09');
    },
  );

  test('what has no date comes last, under a heading of its own', () => {
    const undated = { ...protests!, id: 'undated', earliest: '' };
    const years = groupMoments(mergeMoments([undated, protests!], [], 'ar'));
    expect(years.map(({ year }) => year)).toEqual(['2022', '']);
  });
});

describe('month headings', () => {
  test.each([
    ['عام 2019', '2019-01-01', 0, 'a year begins in January without meaning it'],
    ['يناير/كانون الثاني 2019', '2019-01-01', 1, 'a month is meant'],
    ['من 13 يناير/كانون الثاني إلى 2 فبراير/شباط 2019', '2019-01-13', 1, 'a period by its start'],
  ])('%s → %s', (when, earliest, month) => {
    expect(mergeMoments([{ ...protests!, when, earliest }], [], 'ar')[0]!.month).toBe(month);
  });

  test('what names no month stands before the months of its year', () => {
    const vague = { ...protests!, id: 'vague', when: 'عام 2022', earliest: '2022-01-01' };
    const [year] = groupMoments(mergeMoments([protests!, vague], [], 'ar'));
    expect(year!.months.map(({ month }) => month)).toEqual([0, 1]);
  });
});

describe('dates in words', () => {
  test.each([
    ['ar', '13 يناير/كانون الثاني 2022'],
    ['ar-EG', '١٣ يناير/كانون الثاني ٢٠٢٢'],
    ['ar-SA', '١٣ يناير/كانون الثاني ٢٠٢٢'],
    ['en', '13 January 2022'],
  ])('%s: %s', (language, words) => {
    expect(wordDay('2022-01-13', language)).toBe(words);
  });

  test('years bear no separator, months the names of the dates', () => {
    expect(wordYear('2022', 'en')).toBe('2022');
    expect(wordYear('2022', 'ar-EG')).toBe('٢٠٢٢');
    expect(wordMonth(1, 'ar')).toBe('يناير/كانون الثاني');
    expect(wordMonth(1, 'en')).toBe('January');
  });

  test('a day with its time is that day, whatever the zone', () => {
    expect(isoDay('2022-01-13T23:30:00-08:00')).toBe('2022-01-13');
  });
});
