// @vitest-environment node
import { expect, it } from 'vitest';
import packageJson from '../../../package.json';
import { BUNDLED_PACKAGES, thirdPartyNotices } from '../../../tools/third-party';

it('names every package that is shipped', () => {
  expect([...BUNDLED_PACKAGES].sort()).toEqual(Object.keys(packageJson.dependencies).sort());
});

it('brings the terms of each with it', async () => {
  const notices = await thirdPartyNotices();
  for (const name of BUNDLED_PACKAGES) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(notices).toContain('Mozilla Public License');
  expect(notices).toContain('Apache License');
  expect(notices.match(/Permission is hereby granted/g)).toHaveLength(2);
});
