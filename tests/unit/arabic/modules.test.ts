import { expect, test } from 'vitest';

const MODULES = import.meta.glob('/lib/{arabic,match}/*.ts');

/** A table with a mistake is named here, before the tests that cannot start because of it. */
test.each(Object.entries(MODULES))('%s loads by itself', async (_path, load) => {
  await expect(load()).resolves.toBeTypeOf('object');
});
