import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureFirstCalls } from './bench/first-calls';
import { buildBrowserWorker, runInBrowser } from './bench/in-browser';
import { ENGINE_NAMES, type Job, type Row } from './bench/measure';
import { packJobs, readSeed } from './bench/pack-jobs';
import { buildWorkers, runWorker } from './bench/processes';
import { printTable } from './bench/table';

/**
 * `npm run --silent bench -- [--json] [--quick] [--browser]`: how fast names are found, against the limit
 * of reading the text once and against what others use. Quick: two dictionaries, few rounds;
 * only good for seeing that it runs. Browser: the same in Chromium, but for the first calls. Timings never fail a test.
 */

const USAGE = 'usage: npm run --silent bench -- [--json] [--quick] [--browser]';

/** The plain matcher runs apart from the others: what it warms and fills is not theirs. */
const PLAIN = ['plain'];
const OTHERS = ENGINE_NAMES.filter((name) => !PLAIN.includes(name));

async function jobs(isQuick: boolean): Promise<Job[]> {
  const rounds = isQuick ? 3 : 9;
  const sizes = isQuick ? [600, 10_000] : [600, 10_000, 100_000, 1_000_000];
  const units = isQuick ? [5_000, 100_000] : [5_000, 100_000, 1_000_000];
  const generated = sizes.flatMap((aliases) => {
    const news = units.map((length) => ({ kind: 'news' as const, units: length }));
    const odd = (['vocalised', 'latin'] as const).map((kind) => ({ kind, units: 100_000 }));
    const texts = aliases === 10_000 ? [...news, ...odd] : news;
    const seed = readSeed().map((text) => ({ kind: 'seed' as const, units: 100_000, text }));
    const jobs: Job[] = [OTHERS, PLAIN].map((engines) => ({ aliases, texts, engines, rounds }));
    return aliases === 600 ? [...jobs, { aliases, texts: seed, engines: ['siyaq'], rounds }] : jobs;
  });
  return [...(await packJobs(rounds)), ...generated];
}

function readArguments(): { json: boolean; quick: boolean; browser: boolean } {
  const args = process.argv.slice(2);
  const { values } = parseArgs({
    args: args[0] === '--' ? args.slice(1) : args,
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
    },
  });
  return values;
}

/** @param announce says which job runs: the whole takes minutes. */
async function measureInNode(isQuick: boolean, announce: (job: Job) => void) {
  await buildWorkers(['worker', 'cold']);
  const cases = await measureFirstCalls(isQuick ? 3 : 11);
  for (const job of await jobs(isQuick)) {
    announce(job);
    cases.push(...(await runWorker<Row[]>('worker', job)));
  }
  return { runtime: `Node ${process.version}`, cases };
}

async function measureInBrowser(isQuick: boolean, announce: (job: Job) => void) {
  await buildBrowserWorker();
  const cases: Row[] = [];
  let runtime = '';
  for (const job of await jobs(isQuick)) {
    announce(job);
    const { rows, version } = await runInBrowser(job);
    cases.push(...rows);
    runtime = `Chromium ${version}`;
  }
  return { runtime, cases };
}

async function run(): Promise<void> {
  const { json, quick, browser } = readArguments();
  const announce = ({ aliases, engines }: Job) => {
    if (!json) console.error(`${aliases} aliases: ${engines.join(', ')}`);
  };
  const { runtime, cases } = await (browser ? measureInBrowser : measureInNode)(quick, announce);
  const env = { runtime, cpu: cpus()[0]?.model ?? '', quick };
  if (json) console.log(JSON.stringify({ env, cases }));
  else printTable(cases);
}

try {
  await run();
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}; ${USAGE}`);
  process.exitCode = 1;
}
