// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { annotate } from '@/lib/annotate';
import { compilePack } from '@/lib/pack/compile';
import { readArticle } from '@/tools/pack/check/article';
import { checkPack } from '@/tools/pack/check/check';
import { readPackSource, toPack } from '@/tools/pack/source';

const DIRECTORY = new URL('../../../docs/example-pack/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, DIRECTORY), 'utf8');

it('passes every check, its article at hand', async () => {
  const results = checkPack(await readPackSource(DIRECTORY), readArticle(read('article.txt')));
  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  expect(results.filter(({ looked }) => !looked)).toEqual([]);
});

it('builds to the JSON that lies beside it', async () => {
  expect(JSON.parse(read('book-boat.json'))).toEqual(toPack(await readPackSource(DIRECTORY)));
});

it('finds the names of its article', async () => {
  const pack = toPack(await readPackSource(DIRECTORY));
  const blocks = read('article.txt')
    .split('\n')
    .map((text, id) => ({ id, text }));
  const page = { language: 'ar', established: [] };
  const { mentions } = annotate(blocks, page, compilePack(pack));
  const found = new Set([...mentions.values()].flat().map(({ entity }) => entity));
  expect([...found].sort()).toEqual(pack.entities.map(({ id }) => id).sort());
});
