// @vitest-environment node
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
/** A process starts in about a second; several at once on a small machine take longer. */
const TIMEOUT_MS = 30_000;

/** Runs the tool as `npm run summarise` does. */
function run(args: readonly string[], input = '') {
  const runner = join(ROOT, 'node_modules/vite-node/dist/cli.mjs');
  return new Promise<{ code: number | null; out: string; error: string }>((done) => {
    const child = execFile(
      process.execPath,
      [runner, 'tools/summarise.ts', '--', ...args],
      { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '' } },
      (_, out, error) => done({ code: child.exitCode, out, error }),
    );
    child.stdin?.end(input);
  });
}

describe('summarise', { timeout: TIMEOUT_MS }, () => {
  it('writes one object, offsets counted in the text as it is', async () => {
    const text = '\ufeffعنوان\r\n\r\nأعلنت الحكومة انسحاب القوات من البلاد.\r\nوغادرت القوات.\n';
    const { code, out, error } = await run(['-'], text);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const { file, language, sentences } = JSON.parse(out);
    expect({ file, language, count: sentences.length }).toEqual({
      file: '-',
      language: 'ar',
      count: 3,
    });
    for (const sentence of sentences) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    }
  });

  it.each([
    ['no file', [], 'usage:'],
    ['two files', ['a', 'b'], 'usage:'],
    ['a missing one', ['no-such-file.txt'], 'no-such-file.txt: no such file'],
    ['a folder', ['lib'], 'lib: is a directory, expected a text file'],
  ])('says in one line what is wrong with %s', async (_what, args, message) => {
    const { code, out, error } = await run(args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error.trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
  });
});
