import { parseArgs } from 'node:util';
import { annotate } from '../lib/annotate';
import type { Matcher } from '../lib/pack/matcher';
import { compileWithVariants } from '../lib/pack/variants';
import { readTextBlocks } from '../lib/text-blocks';
import { readPackValue } from './pack/read-value';
import { loadBundledPack, PackInvalid, toPack } from './pack/source';
import { BadInput, readText } from './text-input';

/**
 * `npm run --silent annotate -- FILE… | - [--pack FILE]`: plain text in, the names in it out,
 * one JSON object a line and file (design.md §5). Exits 1, with one line that says why, where
 * a file or the pack cannot be read.
 */

const USAGE = 'usage: npm run --silent annotate -- FILE… | - [--pack FILE]';

async function readMatcher(file: string | undefined): Promise<Matcher> {
  if (file === undefined) return compileWithVariants(await loadBundledPack());
  try {
    return compileWithVariants(toPack(await readPackValue(file)));
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
  const args = process.argv.slice(2);
  try {
    const { values, positionals } = parseArgs({
      args: args[0] === '--' ? args.slice(1) : args,
      options: { pack: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new BadInput(USAGE);
    return { files: positionals, ...values };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new BadInput(`${reason}; ${USAGE}`);
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
