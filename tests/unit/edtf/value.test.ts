import { expect, it } from 'vitest';
import { parseEdtf } from '@/lib/edtf/parse';
import { compareEdtf } from '@/lib/edtf/value';

it('orders dates by first day, an open beginning by its last, the shorter before the longer', () => {
  const inOrder = ['1991-12-16', '2022-01-05', '2022-01-05/2022-01-06', '2022-01-05/..'];
  inOrder.push('../2022-01-06', '2022-01-07');
  const sorted = [...inOrder].reverse().map(parseEdtf).sort(compareEdtf);
  expect(sorted.map(({ edtf }) => edtf)).toEqual(inOrder);
});
