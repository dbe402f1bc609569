import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotEdtf, parseEdtf } from '@/lib/edtf/parse';
import { PROPERTY } from '../property-runs';

describe('parseEdtf', () => {
  it.each([
    ['2022-01-13', '2022-01-13', '2022-01-13', 'day'],
    ['2022-02', '2022-02-01', '2022-02-28', 'month'],
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['199X', '1990-01-01', '1999-12-31', 'decade'],
    ['198', '1980-01-01', '1989-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'century'],
    ['2022-01-XX', '2022-01-01', '2022-01-31', 'month'],
    ['2022-01-02/2022-01-19', '2022-01-02', '2022-01-19', 'interval'],
    ['../2022-01-06', null, '2022-01-06', 'interval'],
    ['/2022-01-06', null, '2022-01-06', 'interval'],
    ['2012-05/..', '2012-05-01', null, 'interval'],
  ])('reads %s from its first to its last possible day', (text, earliest, latest, precision) => {
    expect(parseEdtf(text)).toMatchObject({ edtf: text, earliest, latest, precision });
  });

  it.each([
    ['2022-01-23~', true, false],
    ['2022-01-23?', false, true],
    ['2022-01-23%', true, true],
    ['2022-~01-13', true, false],
    ['2022-01~/2022-03', true, false],
    ['2022-01-23', false, false],
  ])('keeps the doubt of %s', (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, uncertain });
  });

  it('gives an interval both its ends, null where one is open', () => {
    const { start, end } = parseEdtf('2015/..');
    expect(start).toMatchObject({ edtf: '2015', precision: 'year' });
    expect(end).toBeNull();
  });

  it.each([
    ['', 'nothing'],
    ['yesterday', 'words'],
    ['2022-02-30', 'no such day'],
    ['14/01/2022', 'not ISO'],
    ['[2021,2022]', 'a set'],
    ['2022-01-13T10:00:00', 'a time of day'],
    ['Y-17000', 'no four-digit year'],
    ['-0044', 'before the year 0'],
    ['2022-1X', 'digits open in the middle'],
    ['../..', 'open on both sides'],
    ['2'.repeat(1_000), 'far too long'],
  ])('refuses %j: %s', (text) => {
    expect(() => parseEdtf(text)).toThrow(NotEdtf);
  });

  it('throws nothing else, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9X~?%./-]{1,24}$/)), (text) => {
        try {
          const { earliest, latest } = parseEdtf(text);
          return earliest === null || latest === null || earliest <= latest;
        } catch (error) {
          return error instanceof NotEdtf;
        }
      }),
      PROPERTY,
    );
  });
});
