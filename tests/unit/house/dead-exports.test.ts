import { expect, it } from 'vitest';
import { readTree, stripComments } from './tree';

const tree = readTree(['entrypoints', 'components', 'lib', 'tools', 'tests', '.']);

/** Values only: a type names what a function takes or gives, whoever imports it. */
const EXPORT = /^export (?:async )?(?:const|let|function\*?|class|enum) ([\w$]+)/gm;

it('every export is used by another file', () => {
  const texts = tree.map(({ path, text }) => ({ path, text: stripComments(text) }));
  /** How many files say the word, looked up once a word. */
  const users = new Map<string, number>();
  for (const { text } of texts) {
    for (const word of new Set(text.match(/[\w$]+/g) ?? [])) {
      users.set(word, (users.get(word) ?? 0) + 1);
    }
  }
  const dead = texts
    .filter(({ path }) => !path.startsWith('tests/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(EXPORT)]
        .filter(([, name]) => (users.get(name!) ?? 0) < 2)
        .map(([, name]) => `${path}: ${name}`),
    );
  expect(dead).toEqual([]);
});
