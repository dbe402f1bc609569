import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { cleanEnv } from '../clean-env';

export class BuildFailed extends Error {}

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Builds what would be shipped, quietly, and says where it is.
 *
 * @throws BuildFailed with the builder's words.
 */
export function buildExtension(target: 'chrome' | 'firefox'): string {
  const cli = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'build', '-b', target], {
    cwd: ROOT,
    env: cleanEnv(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new BuildFailed(`The build failed.\n${stdout}\n${stderr}`);
  return join(ROOT, '.output', `${target}-mv3`);
}
