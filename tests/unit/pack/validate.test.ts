import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PROBLEMS } from '@/lib/pack/problem';
import { validatePack } from '@/lib/pack/validate';
import { PROPERTY } from '../property-runs';
import { examplePack } from './example-pack';

type Change = (pack: ReturnType<typeof examplePack>) => void;

function problemsAfter(change: Change) {
  const pack = examplePack();
  change(pack);
  // As it comes from a file: undefined fields are gone.
  const result = validatePack(JSON.parse(JSON.stringify(pack)));
  return result.ok ? [] : result.problems;
}

/** Sets a field to a value its type forbids. */
const put = (target: object, key: string, value: unknown) =>
  Object.assign(target, { [key]: value });

describe('validatePack', () => {
  it('accepts a valid pack and returns it unchanged', () => {
    expect(validatePack(examplePack())).toEqual({ ok: true, pack: examplePack() });
  });

  it.each<[string, Change, string, string, string[]]>([
    ['a missing field', (p) => put(p, 'author', undefined), 'author', 'missing', []],
    [
      'an unknown field',
      (p) => put(p.entities[0]!, 'image', 'x'),
      'entities[0].image',
      'unexpected',
      ['image'],
    ],
    ['another type', (p) => put(p, 'sources', 5), 'sources', 'wrongType', ['5', 'Array']],
    ['a format of the past', (p) => put(p, 'version', 0), 'version', 'notOneOf', ['0', '1']],
    [
      'a kind of alias that is none',
      (p) => put(p.entities[1]!.aliases[0]!, 'kind', 'x'),
      'entities[1].aliases[0].kind',
      'notOneOf',
      ['x', '("name" | "short" | "acronym" | "nickname" | "descriptive")'],
    ],
    [
      'a bad id',
      (p) => put(p.entities[1]!, 'id', 'Town Hall'),
      'entities[1].id',
      'badId',
      ['Town Hall'],
    ],
    [
      'a bad hash',
      (p) => put(p.sources[0]!, 'paragraphs', ['xyz']),
      'sources[0].paragraphs[0]',
      'badHash',
      ['xyz'],
    ],
    [
      'a bad date',
      (p) => put(p.events[0]!, 'date', 'last Tuesday'),
      'events[0].date',
      'badDate',
      ['last Tuesday'],
    ],
    [
      'a period the wrong way round',
      (p) => put(p.entities[0]!.facts[0]!, 'until', '2021'),
      'entities[0].facts[0]',
      'badPeriod',
      ['2022-01-10', '2021'],
    ],
    ['an empty text', (p) => put(p.title, 'ar', ''), 'title.ar', 'empty', []],
    ['a text of blanks', (p) => put(p.title, 'en', ' \u200c '), 'title.en', 'empty', []],
    [
      'an alias without a letter',
      (p) => put(p.entities[1]!.aliases[0]!, 'form', '«»'),
      'entities[1].aliases[0].form',
      'empty',
      [],
    ],
    [
      'an alias of one letter, whatever its marks and conditions',
      (p) => {
        p.entities[1]!.aliases[0] = {
          form: 'بِ',
          kind: 'short',
          when: [{ established: ['river'] }],
        };
      },
      'entities[1].aliases[0]',
      'oneLetter',
      ['بِ'],
    ],
    [
      'a text that is too long',
      (p) => put(p.title, 'en', 'x'.repeat(2_001)),
      'title.en',
      'tooLong',
      ['2001', '2000'],
    ],
    [
      'a control character',
      (p) => put(p.title, 'en', 'a\u0007b'),
      'title.en',
      'control',
      ['U+0007'],
    ],
    [
      'an invisible format character',
      (p) => put(p.title, 'en', 'a\u00adb'),
      'title.en',
      'control',
      ['U+00AD'],
    ],
    [
      'a tag character beyond the basic plane',
      (p) => put(p.title, 'en', 'a\u{e0041}'),
      'title.en',
      'control',
      ['U+E0041'],
    ],
    [
      'half a surrogate pair',
      (p) => put(p.title, 'en', 'a\ud83d'),
      'title.en',
      'loneSurrogate',
      ['U+D83D'],
    ],
    [
      'an id twice',
      (p) => p.entities.push({ ...p.entities[1]!, aliases: [{ form: 'سيمي', kind: 'name' }] }),
      'entities[2].id',
      'duplicateId',
      ['town', 'entities[1].id'],
    ],
    [
      'a participant that is nobody',
      (p) => p.events[0]!.participants.push('ghost'),
      'events[0].participants[2]',
      'dangling',
      ['ghost', 'entity'],
    ],
    [
      'a source that is none',
      (p) => put(p.relations[0]!.evidence[0]!, 'source', 'blog'),
      'relations[0].evidence[0].source',
      'dangling',
      ['blog', 'source'],
    ],
    [
      'a paragraph beyond the last',
      (p) => put(p.entities[0]!.aliases[0]!.evidence!, 'paragraphs', [3]),
      'entities[0].aliases[0].evidence.paragraphs[0]',
      'noParagraph',
      ['3', '2'],
    ],
    [
      'a condition on nobody',
      (p) => put(p.entities[0]!.aliases[1]!.when![0]!, 'established', ['x']),
      'entities[0].aliases[1].when[0].established[0]',
      'dangling',
      ['x', 'entity'],
    ],
    [
      'a condition on nobody, each of several',
      (p) => put(p.entities[0]!.aliases[1]!.when![0]!, 'allEstablished', ['river', 'x']),
      'entities[0].aliases[1].when[0].allEstablished[1]',
      'dangling',
      ['x', 'entity'],
    ],
    [
      'a word class that is none',
      (p) => put(p.entities[0]!.aliases[1]!.when![0]!, 'followedBy', ['@verb']),
      'entities[0].aliases[1].when[0].followedBy[0]',
      'unknownClass',
      ['@verb', '@nisba, @saying, @given, @country, @namesake, @definite-feminine'],
    ],
    [
      'two entities with one form, folded',
      (p) => put(p.entities[1]!.aliases[0]!, 'form', 'نَهر «اشيم»'),
      'entities[1].aliases[0]',
      'aliasCollision',
      ['نَهر «اشيم»', 'entities[0].aliases[0]'],
    ],
    [
      'an everyday word without a condition',
      (p) => put(p.entities[0]!.aliases[1]!, 'when', undefined),
      'entities[0].aliases[1]',
      'everydayWord',
      ['النهر'],
    ],
    [
      "a predicate of the pack's own without a label",
      (p) => put(p.relations[0]!, 'predicate', 'floods'),
      'relations[0].label',
      'missingLabel',
      ['floods'],
    ],
  ])('names %s with its place and what was found', (_what, change, path, code, values) => {
    expect(problemsAfter(change)).toEqual([{ path, code, values }]);
  });

  it.each([2, 17])('of a pack of version %i says that, and nothing else', (version) => {
    const result = validatePack({ ...examplePack(), version, entities: 5, claims: [] });
    expect(result.ok || result.problems).toEqual([
      { path: 'version', code: 'newerVersion', values: [String(version), '1'] },
    ]);
  });

  it('reports all problems at once', () => {
    const problems = problemsAfter((pack) => {
      pack.title.ar = '';
      put(pack.entities[0]!, 'type', undefined);
      put(pack.events[0]!, 'date', 7);
    });
    expect(problems.map(({ path }) => path)).toEqual([
      'title.ar',
      'entities[0].type',
      'events[0].date',
    ]);
  });

  it('takes all bidi controls out, and keeps joiners', () => {
    const pack = examplePack();
    pack.title.ar =
      'م\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069ث\u200cا\u200dل';
    const result = validatePack(pack);
    expect(result.ok && result.pack.title.ar).toBe('مث\u200cا\u200dل');
  });

  it('lets a form stand for two entities if one of them asks for a condition', () => {
    expect(
      problemsAfter((pack) => {
        pack.entities[1]!.aliases.push({
          form: 'نهر إشيم',
          kind: 'name',
          when: [{ nearby: ['بلدة'] }],
        });
      }),
    ).toEqual([]);
  });

  it.each([null, undefined, 5, 'pack', [], true])('says of %j that it is no pack', (value) => {
    const result = validatePack(value);
    expect(result.ok || result.problems[0]?.code).toBe(
      Array.isArray(value) ? 'missing' : 'notAPack',
    );
  });

  it('treats __proto__ and constructor as the unknown fields they are', () => {
    const text = JSON.stringify(examplePack()).replace(
      '"author"',
      '"__proto__":{"polluted":1},"constructor":2,"author"',
    );
    const result = validatePack(JSON.parse(text));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(result.ok && Object.hasOwn(result.pack, '__proto__')).toBe(false);
  });

  it('refuses nesting that no pack has, however deep', () => {
    const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);
    const result = validatePack({ ...examplePack(), events: [deep] });
    expect(result.ok || result.problems.map(({ code }) => code)).toContain('tooDeep');
  });

  it('stops counting problems at a number nobody reads to the end', () => {
    const problems = problemsAfter((pack) =>
      put(
        pack,
        'events',
        Array.from({ length: 2 * MAX_PROBLEMS }, () => 1),
      ),
    );
    expect(problems).toHaveLength(MAX_PROBLEMS);
  });

  it('refuses more entities than the limit, and takes the limit', () => {
    const many = (count: number) => validatePack({ entities: Array(count).fill(null) });
    const codes = (count: number) => {
      const result = many(count);
      return result.ok ? [] : result.problems.map(({ code }) => code);
    };
    expect(codes(50_001)).toEqual(['tooMany']);
    expect(codes(50_000)).not.toContain('tooMany');
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        validatePack(value);
      }),
      PROPERTY,
    );
  });

  it('never throws on a pack with one value replaced', () => {
    const paths = pathsOf(examplePack());
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const pack = examplePack();
        const parent = path
          .slice(0, -1)
          .reduce<never>((at, key) => at[key] as never, pack as never);
        put(parent, String(path.at(-1)), value);
        const result = validatePack(pack);
        return result.ok || result.problems.length > 0;
      }),
      PROPERTY,
    );
  });

  it('refuses or strips every character of category Cf or Cc', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0x10ffff }), (code) => {
        const character = String.fromCodePoint(code);
        const result = validatePack({ ...examplePack(), author: `a${character}b` });
        const isPlain =
          !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(character) || '\u200c\u200d'.includes(character);
        return result.ok ? result.pack.author === (isPlain ? `a${character}b` : 'ab') : !isPlain;
      }),
      {
        ...PROPERTY,
        examples: [[0x200d], [0x202e], [0xad], [0xd800], [0xe0001], [0x600], [0x1f600]],
      },
    );
  });
});

/** The way to every value inside, containers included. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    [...path, key],
    ...pathsOf(item, [...path, key]),
  ]);
}
