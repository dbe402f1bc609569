import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { splitParagraphs } from '../../../lib/draft/paragraph';
import type { Pack } from '../../../lib/pack/schema';
import { BUNDLED, readPackSource, toPack } from '../source';

/** An article with the pack that a person finished from it. */
export interface Finished {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly published: string;
  readonly pack: Pack;
}

const ROOT = resolve(import.meta.dirname, '../../..');
const OWN = [
  'tests/fixtures/draft/red-sea-harbour',
  'tests/fixtures/draft/port-strike',
  'docs/example-pack',
].map((path) => join(ROOT, path));
/** The bundled pack's article lies beside the project, not in it. */
const SEED = resolve(ROOT, '../shared/seed/article.txt');

/** Our own articles, and the bundled pack's where it is at hand. */
export async function readFinished(): Promise<Finished[]> {
  const own = OWN.map((directory) => ({
    name: basename(directory),
    article: join(directory, 'article.txt'),
    pack: pathToFileURL(`${directory}/`),
  }));
  const seed = { name: 'kazakhstan-2022', article: SEED, pack: BUNDLED };
  const all = existsSync(SEED) ? [seed, ...own] : own;
  return Promise.all(
    all.map(async ({ name, article, pack: source }) => {
      const pack = toPack(await readPackSource(source));
      const paragraphs = splitParagraphs(await readFile(article, 'utf8'));
      const date = pack.sources.find(({ kind }) => kind === 'article')?.date ?? '';
      return { name, paragraphs, published: date.slice(0, 10), pack };
    }),
  );
}
