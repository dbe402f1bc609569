import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureFirstCalls } from './bench/first-calls';
import { buildBrowserWorkers, coldInBrowser, runInBrowser } from './bench/in-browser';
import { coldInNode } from './bench/in-node';
import { ENGINE_NAMES, type Job, type Row } from './bench/measure';
import { packJobs, readSeed } from './bench/pack-jobs';
import { buildWorkers, runWorker } from './bench/processes';
import { printTable } from './bench/table';

/**
 * `npm run --silent bench -- [--json] [--quick] [--browser]`: how fast names are found, against the limit
 * of reading the text once and against what others use. Quick: two dictionaries, few rounds;
 * only good for seeing that it runs. Browser: the same in Chromium, a browser for each process.
 * Timings never fail a test; a job that cannot end does, once the others have.
 */

const USAGE = 'usage: npm run --silent bench -- [--json] [--quick] [--browser]';

/**
 * A process each for our two matchers, and one for the others: what one warms and fills is not
 * another's (performance.md, trap 1). The limit runs in all, and so makes them comparable.
 */
const OURS = ['siyaq', 'plain'];
const GROUPS = [...OURS.map((name) => [name]), ENGINE_NAMES.filter((name) => !OURS.includes(name))];

async function jobs(isQuick: boolean): Promise<Job[]> {
  const rounds = isQuick ? 3 : 9;
  const sizes = isQuick ? [600, 10_000] : [600, 10_000, 100_000, 1_000_000];
  const units = isQuick ? [5_000, 100_000] : [5_000, 100_000, 1_000_000];
  const generated = sizes.flatMap((aliases) => {
    const news = units.map((length) => ({ kind: 'news' as const, units: length }));
    const odd = (['vocalised', 'latin'] as const).map((kind) => ({ kind, units: 100_000 }));
    const texts = aliases === 10_000 ? [...news, ...odd] : news;
    const seed = readSeed().map((text) => ({ kind: 'seed' as const, units: 100_000, text }));
    const jobs: Job[] = GROUPS.map((engines) => ({ aliases, texts, engines, rounds }));
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

/** Measures one job in a fresh process; where that was. */
type Runner = (job: Job) => Promise<{ rows: Row[]; runtime: string }>;

async function inNode(job: Job) {
  return { rows: await runWorker<Row[]>('worker', job), runtime: `Node ${process.version}` };
}

async function inBrowser(job: Job) {
  const { rows, version } = await runInBrowser(job);
  return { rows, runtime: `Chromium ${version}` };
}

/**
 * Job after job. One that fails, for want of memory or as engines disagree, costs its own rows only.
 * @param announce says which job runs: the whole takes minutes.
 */
async function runJobs(asked: readonly Job[], runner: Runner, announce: (job: Job) => void) {
  const cases: Row[] = [];
  const failures: string[] = [];
  let runtime = '';
  for (const job of asked) {
    announce(job);
    try {
      const { rows, runtime: where } = await runner(job);
      cases.push(...rows);
      runtime = where;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failures.push(`${job.aliases} aliases, ${job.engines.join(', ')}: ${reason}`);
    }
  }
  return { cases, failures, runtime };
}

async function run(): Promise<void> {
  const { json, quick, browser } = readArguments();
  const announce = ({ aliases, engines }: Job) => {
    if (!json) console.error(`${aliases} aliases: ${engines.join(', ')}`);
  };
  await (browser ? buildBrowserWorkers() : buildWorkers(['worker', 'cold']));
  const first = await measureFirstCalls(quick ? 3 : 11, browser ? coldInBrowser : coldInNode);
  const measured = await runJobs(await jobs(quick), browser ? inBrowser : inNode, announce);
  const { runtime, failures } = measured;
  const cases = [...first, ...measured.cases];
  const env = { runtime, cpu: cpus()[0]?.model ?? '', quick };
  if (json) console.log(JSON.stringify({ env, cases, failures }));
  else printTable(cases);
  for (const failure of failures) console.error(`bench: ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}

try {
  await run();
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}; ${USAGE}`);
  process.exitCode = 1;
}
