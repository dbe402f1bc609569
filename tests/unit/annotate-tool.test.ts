// @vitest-environment node
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entity, pack } from './match/packs';

const ROOT = resolve(import.meta.dirname, '../..');
/** A process starts in about a second; several at once on a small machine take longer. */
const TIMEOUT_MS = 30_000;

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'siyaq-annotate-'));
  writeFileSync(inFolder('pack.json'), JSON.stringify(pack(entity('rivers', ['نهر الدون']))));
  writeFileSync(inFolder('broken.json'), '{"format":"siyaq-pack"');
  writeFileSync(inFolder('other.json'), '{"format":"other"}');
  writeFileSync(inFolder('text.txt'), '\ufeffعبر الوفد نهر الدون.\r\n\r\nوعاد لنهر الدون\n');
  writeFileSync(inFolder('latin1.txt'), Buffer.from([0x63, 0xe9, 0x0a]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the tool as `npm run annotate` does, its input given or empty. */
function run(args: readonly string[], input = ''): Promise<Outcome> {
  const runner = join(ROOT, 'node_modules/vite-node/dist/cli.mjs');
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [runner, 'tools/annotate.ts', '--', ...args],
      { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '' } },
      (_, out, error) => done({ code: child.exitCode ?? -1, out, error }),
    );
    child.stdin?.end(input);
  });
}

const withPack = (...args: string[]) => [...args, '--pack', inFolder('pack.json')];

describe('annotate', { timeout: TIMEOUT_MS }, () => {
  it('writes a line a file, offsets counted in the text as it is', async () => {
    const file = inFolder('text.txt');
    const { code, out, error } = await run(withPack(file, '-'), 'وصل نهر الدون');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const [first, second, ...more] = out.trimEnd().split('\n');
    expect(more).toEqual([]);
    const mention = {
      text: 'نهر الدون',
      entity: 'rivers',
      type: 'place',
      alias: 'نهر الدون',
      certainty: 'sure',
      rule: 'name',
      alternatives: [],
    };
    expect(JSON.parse(first!)).toEqual({
      file,
      language: 'ar',
      mentions: [
        { start: 11, end: 20, ...mention },
        { start: 31, end: 40, ...mention },
      ],
    });
    expect(JSON.parse(second!)).toMatchObject({ file: '-', mentions: [{ start: 4, end: 13 }] });
  });

  it('reads the bundled pack where none is named', async () => {
    const { code, out } = await run(['-'], 'زار الوفد كازاخستان');
    expect(code).toBe(0);
    expect(JSON.parse(out).mentions).toMatchObject([{ entity: 'kazakhstan', certainty: 'sure' }]);
  });

  it.each([
    ['a missing file', () => withPack(inFolder('none.txt')), /none\.txt: no such file/],
    ['a directory', () => withPack(folder), /is a directory/],
    ['a file that is not UTF-8', () => withPack(inFolder('latin1.txt')), /not UTF-8/],
    [
      'a missing pack',
      () => ['-', '--pack', inFolder('none.json')],
      /none\.json: no such file or directory/,
    ],
    ['a pack that is no JSON', () => ['-', '--pack', inFolder('broken.json')], /not JSON/],
    ['a pack of another format', () => ['-', '--pack', inFolder('other.json')], /not a valid pack/],
    ['no file', () => [], /^annotate: usage: /],
    ['an unknown option', () => ['--colour', '-'], /usage: /],
  ])('says in one line what is wrong with %s', async (_, args, message) => {
    const { code, out, error } = await run(args());
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(error).toMatch(message);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });
});
