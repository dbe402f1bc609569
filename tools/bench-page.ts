import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureArticle, measureFirstLoad } from './bench-page/article';
import { measureAtWork, measureLarge, measureWake } from './bench-page/cases';
import type { PageRow } from './bench-page/page-row';
import { ensureBrowsers } from './browsers';
import { ChromiumDriver } from './browsers/chromium';
import { buildExtension } from './demo/build';
import { loadBundledPack } from './pack/source';

/**
 * `npm run --silent bench:page -- [--json] [--quick]`: what the built extension costs a page in
 * Chromium, beside mark.js with the same names. Timings never fail a test.
 */

const USAGE = 'usage: npm run --silent bench:page -- [--json] [--quick]';

/** Names that count by themselves: so many on a page are found, whatever stands around them. */
async function sureNames(): Promise<string[]> {
  const { entities } = await loadBundledPack();
  return entities.flatMap(({ aliases }) =>
    aliases.filter(({ form, when }) => !when && form.includes(' ')).map(({ form }) => form),
  );
}

function readArguments(): { json: boolean; quick: boolean } {
  const args = process.argv.slice(2);
  const { values } = parseArgs({
    args: args[0] === '--' ? args.slice(1) : args,
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
    },
  });
  return values;
}

function printTable(rows: readonly PageRow[]): void {
  const line = (cells: readonly string[]) =>
    console.log(
      `${cells[0]!.padEnd(32)} ${cells[1]!.padEnd(40)} ${cells[2]!.padStart(12)}  ${cells[3]}`,
    );
  line(['case', 'measure', 'value', 'goal']);
  for (const { case: name, measure, value, unit, goal } of rows) {
    line([name, measure, `${value} ${unit}`, goal]);
  }
}

async function run(): Promise<void> {
  const { json, quick } = readArguments();
  const rounds = quick ? 3 : 7;
  // Of the last minute, before we add to it.
  const load = loadavg()[0]!;
  if (load > cpus().length / 2) {
    console.error(`bench:page: the machine is busy (load ${load.toFixed(1)}): times come out long`);
  }
  const names = await sureNames();
  const executable = ensureBrowsers(['chromium']).chromium;
  const extension = buildExtension('chrome');
  const start = () => ChromiumDriver.start({ extension, executable });
  const firstLoad = await measureFirstLoad(start, names, rounds);
  const driver = await start();
  try {
    const cases = [
      ...firstLoad,
      ...(await measureArticle(driver, names, rounds)),
      ...(await measureLarge(driver, names, rounds)),
      ...(await measureAtWork(driver, names)),
      ...(await measureWake(driver, names, rounds)),
    ];
    const env = { cpu: cpus()[0]?.model ?? '', names: names.length, quick, load };
    if (json) console.log(JSON.stringify({ env, cases }));
    else printTable(cases);
  } finally {
    await driver.close();
  }
}

try {
  await run();
} catch (error) {
  console.error(`bench:page: ${error instanceof Error ? error.message : error}; ${USAGE}`);
  process.exitCode = 1;
}
