import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { annotate } from '../lib/annotate';
import { compilePacks, type Matcher } from '../lib/pack/compile';
import { readTextBlocks } from '../lib/text-blocks';
import { loadBundledPack, PackInvalid, toPack } from './pack/source';

/**
 * `npm run --silent annotate -- FILE… | - [--pack FILE]`: plain text in, the names in it out,
 * one JSON object a line and file (design.md §5). Exits 1, with one line that says why, where
 * a file or the pack cannot be read.
 */

const USAGE = 'usage: npm run --silent annotate -- FILE… | - [--pack FILE]';

/** What the caller did wrong or gave us: told in words, without a stack. */
class BadInput extends Error {}

/** Offsets of the result count from here: nothing is stripped, a byte order mark included. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

async function readText(file: string): Promise<string> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readBytes(file);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new BadInput(`${file}: not UTF-8 text`);
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new BadInput(`${file}: no such file`);
    if (code === 'EISDIR') throw new BadInput(`${file}: is a directory, expected a text file`);
    if (code === 'EACCES') throw new BadInput(`${file}: may not be read`);
    throw new BadInput(`${file}: cannot be read (${String(code ?? error)})`);
  }
}

async function readMatcher(file: string | undefined): Promise<Matcher> {
  if (file === undefined) return compilePacks([await loadBundledPack()]);
  const json = await readText(file);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new BadInput(`${file}: not JSON, expected a built pack`);
  }
  try {
    return compilePacks([toPack(value)]);
  } catch (error) {
    if (!(error instanceof PackInvalid)) throw error;
    const [first, ...more] = error.problems;
    const rest = more.length > 0 ? `, and ${more.length} more` : '';
    throw new BadInput(`${file}: not a valid pack: ${first}${rest}`);
  }
}

/** The result of one file, as design.md §5 words it. */
function annotateText(file: string, text: string, matcher: Matcher) {
  const blocks = readTextBlocks(text);
  const found = annotate(blocks, { language: 'und', established: [] }, matcher);
  const mentions = blocks.flatMap((block) =>
    (found.mentions.get(block.id) ?? []).map((mention) => {
      const start = block.start + mention.start;
      const end = block.start + mention.end;
      const { entity, type, alias, certainty, rule, alternatives } = mention;
      const name = text.slice(start, end);
      return { start, end, text: name, entity, type, alias, certainty, rule, alternatives };
    }),
  );
  return { file, language: found.language, mentions };
}

function readArguments(): { files: string[]; pack?: string } {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2).filter((arg, index) => index > 0 || arg !== '--'),
      options: { pack: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new BadInput(USAGE);
    return { files: positionals, ...values };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(
      `${error instanceof Error ? error.message.split('\n')[0] : error}; ${USAGE}`,
    );
  }
}

try {
  const { files, pack } = readArguments();
  const matcher = await readMatcher(pack);
  for (const file of files) {
    console.log(JSON.stringify(annotateText(file, await readText(file), matcher)));
  }
} catch (error) {
  if (!(error instanceof BadInput) && !(error instanceof PackInvalid)) throw error;
  console.error(`annotate: ${error.message}`);
  process.exitCode = 1;
}
