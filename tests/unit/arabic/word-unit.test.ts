import { expect, it } from 'vitest';
import { isWordUnit } from '@/lib/arabic/word-unit';

it('takes for words what Unicode calls letters, digits and marks, and nothing else', () => {
  for (let unit = 0; unit <= 0xffff; unit++) {
    const expected = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit));
    if (isWordUnit(unit) !== expected) expect.fail(`U+${unit.toString(16)}: not ${expected}`);
  }
});
