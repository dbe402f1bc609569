import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowsers, NoBrowser } from './browsers';
import { cleanEnv } from './clean-env';
import { lintExtension } from './test/lint-extension';
import { readTotals } from './test/totals';

/**
 * `npm test`: all there is to check, each step even if one before it failed, then one last
 * line `N passed, M failed`. Every tool counts as one check, every vitest test as one.
 */
const ROOT = resolve(import.meta.dirname, '..');
/** Out of the linter's sight: a report is not source. */
const RESULTS = join(ROOT, '.cache/test');

const failures: string[] = [];
let passed = 0;

function check(name: string, isFine: boolean, why = ''): void {
  if (isFine) passed += 1;
  else failures.push(why ? `${name}: ${why}` : name);
}

/** Runs one of the installed tools with its own output. */
function run(name: string, script: string, args: readonly string[]): boolean {
  console.log(`\n— ${name}`);
  const tool = join(ROOT, 'node_modules', script);
  const { status } = spawnSync(process.execPath, [tool, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...cleanEnv(), VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  return status === 0;
}

/** A worker that lost its connection is told apart from a failed test by the exit code. */
function vitest(projects: readonly string[]): void {
  const report = join(RESULTS, `${projects.join('-')}.json`);
  const isFine = run(`tests: ${projects.join(', ')}`, 'vitest/vitest.mjs', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const totals = readTotals(report);
  passed += totals.passed;
  failures.push(...totals.failed);
  for (const name of totals.skipped) console.log(`skipped: ${name}`);
  if (!isFine && totals.failed.length === 0) failures.push(`vitest ${projects.join(', ')}`);
}

function all(): void {
  mkdirSync(RESULTS, { recursive: true });
  const browsers = ensureBrowsers(['chromium', 'firefox']);
  console.log(`Chromium ${browsers.chromium}\nFirefox  ${browsers.firefox}`);

  check('types', run('types', 'typescript/bin/tsc', ['--noEmit']));
  check('lint', run('lint', '@biomejs/biome/bin/biome', ['check', '.']));
  check('build for Chromium', run('build for Chromium', 'wxt/bin/wxt.mjs', ['build']));
  check(
    'build for Firefox',
    run('build for Firefox', 'wxt/bin/wxt.mjs', ['build', '-b', 'firefox']),
  );
  console.log('\n— add-on lint');
  const complaint = lintExtension(join(ROOT, '.output/firefox-mv3'));
  check('add-on lint', complaint === null, complaint ?? '');
  const viteNode = 'vite-node/dist/cli.mjs';
  check('sizes', run('sizes', viteNode, [join(ROOT, 'tools/size.ts')]));
  check('pack', run('pack', viteNode, [join(ROOT, 'tools/pack.ts'), '--', 'check']));

  vitest(['unit', 'browser']);
  // Alone: the browsers it drives measure their readers' time.
  vitest(['e2e']);
}

try {
  all();
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  failures.push(error.message);
}
if (failures.length > 0)
  console.log(`\nFailed:\n${failures.map((name) => ` · ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
