/**
 * The pack tool: npm run pack -- check [FILE] [--article TEXT] | build [FILE] |
 * draft ARTICLE [--date DAY] [--out DIR [--force]] [--pack FILE] [--json] | draft --score |
 * variants [ALIAS|ENTITY] [--pack FILE] [--json] | stats [FILE] [--json] | schema
 *
 * FILE is a directory of YAML files or a built JSON file; without it, the bundled pack.
 * Exits 0 when done, 1 on bad input or a failed check.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { countPack } from '../lib/pack/count';
import { isUnwritten } from '../lib/pack/unwritten';
import { validatePack } from '../lib/pack/validate';
import { readArticle } from './pack/check/article';
import { checkPack } from './pack/check/check';
import { passes, reportInWords } from './pack/check/report';
import { textsOf } from './pack/check/texts';
import { verificationTable, verifyClaims } from './pack/check/verification';
import { type DraftOptions, draftPack } from './pack/draft/command';
import { scoreInWords } from './pack/draft/score-table';
import { jsonSchemas } from './pack/json-schema/generate';
import { readPackValue } from './pack/read-value';
import { PackInvalid, toPack } from './pack/source';

import { listVariants, variantsInWords } from './pack/variants';
import { BadInput, readText } from './text-input';

const USAGE =
  'usage: npm run pack -- check [FILE] [--article TEXT] | build [FILE] | ' +
  'draft ARTICLE [--date DAY] [--out DIR [--force]] [--pack FILE] [--json] | draft --score | ' +
  'variants [ALIAS|ENTITY] [--pack FILE] [--json] | stats [FILE] [--json] | schema';

/** The bundled pack's article is input for checking and stays outside the project. */
const BUNDLED_ARTICLE = new URL('../../shared/seed/article.txt', import.meta.url);

const BUILD_DIRECTORY = '.output/packs';

const DOCS = new URL('../docs/', import.meta.url);

interface Options extends DraftOptions {
  readonly article?: string;
  readonly score?: boolean;
}

type Command = (file: string | undefined, options: Options) => Promise<boolean>;

const commands: Readonly<Record<string, Command>> = {
  check,
  build,
  draft,
  variants,
  stats,
  schema,
};

/** @returns whether the pack passes */
async function check(file: string | undefined, options: Options): Promise<boolean> {
  const text = await articleText(file, options);
  const value = await readPackValue(file);
  const article = text === undefined ? text : readArticle(text);
  const results = checkPack(value, article);
  const valid = article && validatePack(value);
  if (article && valid?.ok) {
    console.log(`${verificationTable(verifyClaims(valid.pack, article))}\n`);
  }
  console.log(reportInWords(results));
  return passes(results);
}

async function articleText(file: string | undefined, { article }: Options) {
  if (article !== undefined) return readText(article);
  if (file !== undefined) return undefined;
  return readFile(BUNDLED_ARTICLE, 'utf8').catch(() => undefined);
}

/** Writes the form that is shared and imported. */
async function build(file: string | undefined): Promise<boolean> {
  const pack = toPack(await readPackValue(file));
  const unwritten = textsOf(pack).filter(
    ({ text }) => isUnwritten(text.ar) || isUnwritten(text.en),
  );
  if (unwritten.length > 0 || isUnwritten(pack.author)) {
    throw new BadInput(
      `${pack.id}: ${unwritten.length} text(s) still to be written; npm run pack -- check ${file} names them`,
    );
  }
  const path = `${BUILD_DIRECTORY}/${pack.id}.json`;
  const json = JSON.stringify(pack);
  await mkdir(BUILD_DIRECTORY, { recursive: true });
  await writeFile(path, json);
  console.log(`${path}: ${Math.ceil(Buffer.byteLength(json) / 1000)} kB`);
  return true;
}

/** A first pack from an article; with --score, how good drafts are. */
async function draft(file: string | undefined, options: Options): Promise<boolean> {
  if (!options.score) return draftPack(file, options);
  console.log(await scoreInWords());
  return true;
}

/** Lists how print may spell a name otherwise, by which rule, and what was refused and why. */
async function variants(name: string | undefined, { json, pack }: Options): Promise<boolean> {
  const names = listVariants(toPack(await readPackValue(pack)), name);
  if (names.length === 0) {
    throw new BadInput(`${name}: no transliterated alias or entity of the pack`);
  }
  console.log(json ? JSON.stringify(names) : variantsInWords(names));
  return true;
}

async function stats(file: string | undefined, { json }: Options): Promise<boolean> {
  const counts = countPack(toPack(await readPackValue(file)));
  const rows = Object.entries(counts).map(([name, count]) => `${name.padEnd(10)} ${count}`);
  console.log(json ? JSON.stringify(counts) : rows.join('\n'));
  return true;
}

/** Writes what editors complete and check a pack by. */
async function schema(): Promise<boolean> {
  for (const [name, value] of Object.entries(jsonSchemas())) {
    await writeFile(new URL(name, DOCS), `${JSON.stringify(value, null, 2)}\n`);
    console.log(`docs/${name}`);
  }
  return true;
}

async function main(args: readonly string[]): Promise<boolean> {
  const { values, positionals } = readArguments(args);
  const [name = '', file, ...rest] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || rest.length > 0) throw new BadInput(USAGE);
  return command(file, values);
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        article: { type: 'string' },
        date: { type: 'string' },
        force: { type: 'boolean' },
        out: { type: 'string' },
        score: { type: 'boolean' },
        json: { type: 'boolean' },
        pack: { type: 'string' },
      },
    });
  } catch {
    throw new BadInput(USAGE);
  }
}

try {
  if (!(await main(process.argv.slice(2)))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof BadInput || error instanceof PackInvalid)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
