// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PackInvalid, readPackSource, toPack } from '@/tools/pack/source';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'siyaq-pack-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function read(files: Record<string, string>): Promise<unknown> {
  await mkdir(directory, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
  return readPackSource(pathToFileURL(`${directory}/`));
}

it('joins the lists of all files, places before people, and leaves other files alone', async () => {
  const value = await read({
    'people.yaml': 'entities: [{ id: person }]',
    'places.yaml': 'entities: [{ id: place }]',
    'pack.yaml': 'id: story\nauthor: A desk',
    'relations.yaml': 'relations: [{ evidence: article P1 }]',
    'notes.txt': 'not YAML: [',
  });
  expect(value).toEqual({
    id: 'story',
    author: 'A desk',
    sources: [],
    entities: [
      { id: 'place', facts: [] },
      { id: 'person', facts: [] },
    ],
    events: [],
    relations: [{ evidence: [{ source: 'article', paragraphs: [1] }] }],
  });
});

it.each([
  ['broken YAML', 'entities: [', /^places\.yaml: .*line 1/s],
  ['a list for a mapping', '- id: place', /^places\.yaml: expected a mapping/],
  ['an empty file', '', /^places\.yaml: expected a mapping/],
])('names the file with %s', async (_what, text, message) => {
  const error = await read({ 'places.yaml': text }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PackInvalid);
  expect((error as PackInvalid).problems.join()).toMatch(message);
});

it('says everything that is wrong with a pack in one error', () => {
  expect(() => toPack({ format: 'siyaq-pack', version: 1, id: 'x' })).toThrow(
    /^the pack has 6 problem\(s\):\ntitle: is missing\n/,
  );
});
