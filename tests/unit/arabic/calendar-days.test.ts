import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  dayOf,
  daysBetween,
  mondayOf,
  weekdayOf,
} from '@/lib/arabic/calendar-days';

describe('a day of the calendar', () => {
  test.each<[number, number, number, string | undefined, string]>([
    [2022, 1, 14, '2022-01-14', ''],
    [2024, 2, 29, '2024-02-29', 'of a leap year'],
    [0, 1, 1, '0000-01-01', 'the first that can be written'],
    [9999, 12, 31, '9999-12-31', 'the last'],
    [2022, 4, 31, undefined, 'April has 30 days'],
    [2023, 2, 29, undefined, 'no leap year'],
    [2022, 13, 1, undefined, 'no such month'],
    [2022, 0, 1, undefined, 'nor such'],
    [2022, 1, 0, undefined, 'no such day'],
    [2022, 1, 366, undefined, 'January of the next year'],
    [-1, 12, 31, undefined, 'before years that can be written'],
    [10_000, 1, 1, undefined, 'after them'],
  ])('%i, %i, %i is %s (%s)', (year, month, day, expected) => {
    expect(dayOf(year, month, day)).toBe(expected);
  });
});

describe('so much later or earlier', () => {
  test.each([
    [addDays('2022-02-28', 1), '2022-03-01'],
    [addDays('2022-01-01', -1), '2021-12-31'],
    [addMonths('2022-01-31', -1), '2021-12'],
    [addMonths('2022-12-01', 1), '2023-01'],
    [addMonths('2022-01-31', 9), '2022-10'],
    [addYears('2022-01-13', -2), '2020'],
    [addYears('0987-01-13', -2), '0985'],
    [addYears('0001-01-13', -2), '0000'],
    [addYears('9998-01-13', 5), '9999'],
  ])('%s', (found, expected) => {
    expect(found).toBe(expected);
  });
});

test('weeks run from Monday to Sunday', () => {
  expect(weekdayOf('2022-01-16')).toBe(0);
  expect(mondayOf('2022-01-16')).toBe('2022-01-10');
  expect(mondayOf('2022-01-17')).toBe('2022-01-17');
});

test('days between two are counted', () => {
  expect(daysBetween('2022-01-13', '2022-02-02')).toBe(20);
  expect(daysBetween('2022-02-02', '2022-01-13')).toBe(-20);
});
