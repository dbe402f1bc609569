import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseInSlices } from '@/lib/pack/read-json';
import { runAtOnce } from '@/lib/pack/slices';
import { PROPERTY } from '../property-runs';

const read = (text: string) => runAtOnce(parseInSlices(text));

function readAtOnce(text: string): ReturnType<typeof read> {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

it.each([
  '{}',
  ' {"a" : [ ] , "b":[1, {"c":"]}\\""}]}\n',
  '{"a":1,"a":2}',
  '{"__proto__":{"x":1},"constructor":[2]}',
  '[1,2]',
  '"{"',
  '',
  '{',
  '{"a"',
  '{"a":[1,]}',
  '{"a":[1 2]}',
  '{"a":1 "b":2}',
  '{"a":1}}',
  '{"a":1},',
  "{'a':1}",
  '{"a":[[1,2],[3]]',
  '{"a":"\\',
  '{a:1}',
  '{1:1}',
  '\u00a0{}',
])('reads %j as JSON.parse does', (text) => {
  expect(read(text)).toEqual(readAtOnce(text));
});

it('reads any JSON as JSON.parse does, and cut or changed in any place too', () => {
  const spaced = fc.tuple(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(0, 1, '\t'));
  fc.assert(
    fc.property(spaced, fc.nat(), fc.string({ maxLength: 2 }), ([value, space], place, put) => {
      const text = JSON.stringify(value, null, space);
      const at = place % (text.length + 1);
      for (const one of [text, text.slice(0, at), text.slice(0, at) + put + text.slice(at + 1)]) {
        expect(read(one)).toEqual(readAtOnce(one));
      }
    }),
    PROPERTY,
  );
}, 60_000);

it('reads nesting that no stack would hold', () => {
  const deep = `{"a":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`;
  expect(read(deep)).toBeDefined();
  expect(read(deep.slice(0, -3))).toBeUndefined();
});
