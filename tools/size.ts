import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import budgets from './size/budgets.json';
import { measure } from './size/measure';

/**
 * `npm run size`: what each part of both builds weighs against its budget. The budgets stand
 * in one file; each is raised only with a reason, beside it.
 */
const ROOT = resolve(import.meta.dirname, '..');
const builds = ['chrome-mv3', 'firefox-mv3'].map((name) => resolve(ROOT, '.output', name));
const limits: Readonly<Record<string, { readonly limit: number }>> = budgets;

function printAndJudge(): boolean {
  let isWithin = true;
  console.log('build        part          bytes   budget   used');
  for (const build of builds) {
    for (const { part, bytes } of measure(build)) {
      const limit = limits[part]?.limit;
      const name = build.split(/[\\/]/).pop()!;
      const used = limit ? `${Math.round((bytes / limit) * 100)} %` : 'no budget';
      const isOver = limit === undefined || bytes > limit;
      console.log(
        `${name.padEnd(12)} ${part.padEnd(11)} ${String(bytes).padStart(7)} ${String(limit ?? '–').padStart(8)} ${used.padStart(6)}${isOver ? '  OVER' : ''}`,
      );
      if (isOver) isWithin = false;
    }
  }
  return isWithin;
}

const missing = builds.find((build) => !existsSync(build));
if (missing) {
  console.error(`${missing} is not built: run npm run build first.`);
  process.exitCode = 1;
} else if (!printAndJudge()) {
  console.error('A part is over its budget (tools/size/budgets.json).');
  process.exitCode = 1;
}
