// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { validatePack } from '@/lib/pack/validate';
import { jsonSchemas } from '@/tools/pack/json-schema/generate';
import { loadBundledPack } from '@/tools/pack/source';
import { examplePack } from './example-pack';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');
const schema = (name: string) => JSON.parse(read(`docs/${name}`));

/** Another reader of the schema than the one that made it. */
const compile = (name: string) => new Ajv2020({ allErrors: true }).compile(schema(name));
const isBuilt = compile('pack.schema.json');
const isSource = compile('pack-source.schema.json');

describe('the published JSON Schema', () => {
  it.each(Object.keys(jsonSchemas()))('docs/%s is what the pack schema yields', (name) => {
    expect(schema(name)).toEqual(JSON.parse(JSON.stringify(jsonSchemas()[name])));
  });

  it.each(Object.keys(jsonSchemas()))('docs/%s has a word on every field', (name) => {
    const { $defs, ...pack } = schema(name);
    const bare = Object.entries<Described>({ Pack: pack, ...$defs }).flatMap(
      ([part, described]) => [
        ...(described.description ? [] : [part]),
        ...Object.entries(described.properties)
          .filter(([, { description }]) => !description)
          .map(([field]) => `${part}.${field}`),
      ],
    );
    expect(bare).toEqual([]);
  });

  it('accepts the bundled pack and the worked example, built', async () => {
    for (const pack of [
      await loadBundledPack(),
      JSON.parse(read('docs/example-pack/book-boat.json')),
    ]) {
      isBuilt(pack);
      expect(isBuilt.errors).toBeNull();
    }
  });

  it.each(yamlFiles('assets/packs/kazakhstan-2022', 'docs/example-pack'))(
    'accepts %s, which names it to editors',
    (path) => {
      const text = read(path);
      const [, named] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
      expect(resolve(ROOT, path, '..', named ?? '')).toBe(
        resolve(ROOT, 'docs/pack-source.schema.json'),
      );
      isSource(parse(text));
      expect(isSource.errors).toBeNull();
    },
  );

  it.each<[string, (pack: Loose) => void]>([
    ['a field that the format does not know', (p) => (p.homepage = 'x')],
    ['a missing title', (p) => delete p.title],
    ['a later version', (p) => (p.version = 2)],
    ['a text in one language', (p) => delete p.entities[0].name.en],
    ['a text of blanks', (p) => (p.entities[0].name.en = ' \u200c')],
    ['an id with a capital letter', (p) => (p.entities[0].id = 'River')],
    ['an entity without aliases', (p) => (p.entities[0].aliases = [])],
    ['an unknown kind of alias', (p) => (p.entities[0].aliases[0].kind = 'pet')],
    ['an empty list of conditions', (p) => (p.entities[0].aliases[0].when = [])],
    ['an unknown condition', (p) => (p.entities[0].aliases[0].when = [{ near: ['x'] }])],
    ['paragraph 0', (p) => (p.events[0].evidence = [{ source: 'article', paragraphs: [0] }])],
    ['an event that rests on nothing', (p) => (p.events[0].evidence = [])],
    ['a form of 201 letters', (p) => (p.entities[0].aliases[0].form = 'ا'.repeat(201))],
  ])('refuses %s, as an import does', (_what, change) => {
    const pack = JSON.parse(JSON.stringify(examplePack()));
    expect(isBuilt(pack)).toBe(true);
    change(pack);
    expect(isBuilt(pack)).toBe(false);
    expect(validatePack(pack).ok).toBe(false);
  });

  it.each<[string, object, boolean]>([
    ['evidence in words', { evidence: 'article P1 P12' }, true],
    ['a list of such', { evidence: ['article P1', 'record'] }, true],
    ['a single full object', { evidence: { source: 'article' } }, true],
    ['words that name no paragraph', { evidence: 'article 3' }, false],
  ])('reads %s in a source: %o', (_what, fields, ok) => {
    expect(
      isSource({ relations: [{ subject: 'a', predicate: 'leads', object: 'b', ...fields }] }),
    ).toBe(ok);
  });

  it('takes one form or several of an alias in a source, not both and not none', () => {
    const accepts = (alias: object) =>
      isSource({
        entities: [{ ...examplePack().entities[0], aliases: [{ kind: 'name', ...alias }] }],
      });
    expect(accepts({ form: 'نهر' })).toBe(true);
    expect(accepts({ forms: ['نهر', 'النهر'] })).toBe(true);
    expect(accepts({ form: 'نهر', forms: ['النهر'] })).toBe(false);
    expect(accepts({})).toBe(false);
  });
});

interface Described {
  readonly description?: string;
  readonly properties: Readonly<Record<string, { readonly description?: string }>>;
}

/** A pack to be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: any value may be put anywhere
type Loose = any;

function yamlFiles(...directories: string[]): string[] {
  return directories.flatMap((directory) =>
    readdirSync(resolve(ROOT, directory))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${directory}/${name}`),
  );
}
