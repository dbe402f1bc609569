// @vitest-environment node
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
/** A process starts in about a second; several at once on a small machine take longer. */
const TIMEOUT_MS = 30_000;

/** Runs the tool as `npm run pack` does. */
function run(...args: string[]): Promise<{ code: number | null; out: string; error: string }> {
  const runner = resolve(ROOT, 'node_modules/vite-node/dist/cli.mjs');
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [runner, 'tools/pack.ts', '--', ...args],
      { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '' } },
      (_, out, error) => done({ code: child.exitCode, out, error }),
    );
    child.stdin?.end();
  });
}

it('counts the bundled pack as one line of JSON', { timeout: TIMEOUT_MS }, async () => {
  const { code, out } = await run('stats', '--json');
  expect(code).toBe(0);
  expect(Object.keys(JSON.parse(out))).toEqual([
    'entities',
    'aliases',
    'facts',
    'events',
    'relations',
  ]);
});

it.each([
  [['melt'], /^usage: npm run pack -- check/],
  [[], /^usage:/],
  [['stats', '--colour'], /^usage:/],
  [['check', 'no-such-pack.json'], /^no-such-pack\.json: no such file/],
  [['check', 'package.json'], undefined],
])(
  'exits 1 on %j, in words and without a stack',
  { timeout: TIMEOUT_MS },
  async (args, message) => {
    const { code, out, error } = await run(...args);
    expect(code).toBe(1);
    expect(error + out).not.toMatch(/\n\s+at /);
    if (message) expect(error).toMatch(message);
    else expect(out).toMatch(/title: is missing/);
  },
);
