import { expect, it } from 'vitest';
import { compileDates } from '@/lib/pack/dates';
import { examplePack } from './example-pack';

it('compiles every date of a pack once, by its text', () => {
  const dates = compileDates(examplePack());
  expect(Object.keys(dates).sort()).toEqual([
    '2022-01-10',
    '2022-01-10/2022-01-12',
    '2022-01-12',
    '2022-01-13~',
  ]);
  expect(dates['2022-01-13~']).toMatchObject({ earliest: '2022-01-13', approximate: true });
});

it('survives the way through a JSON file', () => {
  const dates = compileDates(examplePack());
  expect(JSON.parse(JSON.stringify(dates))).toEqual(dates);
});
