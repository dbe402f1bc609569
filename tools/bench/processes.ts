import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { SEARCHING } from '../script-output';

export const ROOT = resolve(import.meta.dirname, '../..');
/** What this writes: it may go at any time. */
export const BUILT = join(ROOT, '.cache/bench');

/**
 * Bundles the programs that measure: code as it ships, not as a development server serves it,
 * which reads every imported name through a getter.
 */
export async function buildWorkers(names: readonly string[]): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: BUILT,
      emptyOutDir: true,
      target: 'es2023',
      minify: false,
      rolldownOptions: {
        input: names.map((name) => join(ROOT, `tools/bench/${name}.ts`)),
        output: { ...SEARCHING, entryFileNames: '[name].mjs' },
      },
    },
  });
}

/** Runs a bundled program in a fresh process: the job is its input, what it prints is JSON. */
export function runWorker<T>(name: string, job: unknown): Promise<T> {
  const worker = join(BUILT, `${name}.mjs`);
  const args = ['--max-old-space-size=6144', worker];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(JSON.stringify(job));
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done(JSON.parse(printed) as T);
      else fail(new Error(`${name} ${JSON.stringify(job).slice(0, 200)}: exit ${code}`));
    });
  });
}
