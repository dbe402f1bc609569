import { annotate } from '../lib/annotate';
import { compileWithVariants } from '../lib/pack/variants';
import { isSummedUp } from '../lib/summary/language';
import { summarise } from '../lib/summary/summarise';
import { readTextBlocks } from '../lib/text-blocks';
import { loadBundledPack, PackInvalid } from './pack/source';
import { BadInput, readText } from './text-input';

/**
 * `npm run --silent summarise -- FILE | -`: plain text in (UTF-8, a paragraph a line), the
 * summary that the popup shows of it out, as one JSON object (design.md §5).
 */

const USAGE = 'usage: npm run --silent summarise -- FILE | -';

async function summariseText(file: string, text: string) {
  const matcher = compileWithVariants(await loadBundledPack());
  const blocks = readTextBlocks(text);
  const found = annotate(blocks, { language: 'und', established: [] }, matcher);
  const mentions = [...found.mentions].flatMap(([block, inBlock]) =>
    inBlock.map(({ start, end, entity }) => ({ block, start, end, entity })),
  );
  // As in the popup: a page in another language is not summed up.
  const startOf = new Map(blocks.map(({ id, start }) => [id, start]));
  const sentences = (isSummedUp(found.language) ? summarise(blocks, mentions) : []).map(
    (sentence) => {
      const offset = startOf.get(sentence.block) ?? 0;
      const { start, end, text } = sentence;
      return { start: offset + start, end: offset + end, text };
    },
  );
  return { file, language: found.language, sentences };
}

try {
  const files = process.argv.slice(2).filter((arg, index) => index > 0 || arg !== '--');
  const [file] = files;
  if (file === undefined || files.length > 1 || file.startsWith('--')) throw new BadInput(USAGE);
  console.log(JSON.stringify(await summariseText(file, await readText(file))));
} catch (error) {
  if (!(error instanceof BadInput) && !(error instanceof PackInvalid)) throw error;
  console.error(`summarise: ${error.message}`);
  process.exitCode = 1;
}
