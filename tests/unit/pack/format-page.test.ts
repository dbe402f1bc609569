// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WORD_CLASSES } from '@/lib/arabic/word-classes';
import { PREDICATES } from '@/lib/pack/schema';
import { BUILT } from '@/tools/pack/json-schema/definitions';
import { localeMessages } from '../components/texts-of';

const page = readFileSync(new URL('../../../docs/pack-format.md', import.meta.url), 'utf8');

/** From a heading to the next of its level. */
function section(title: string): string {
  return page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
}

const PARTS = [
  'Pack',
  'Source',
  'Evidence',
  'Entity',
  'Alias',
  'Condition',
  'Fact',
  'Event',
  'Relation',
] as const;

it.each(PARTS)(
  'the reference page has every field of %s, and says which may be left out',
  (part) => {
    const isOptional = (field: { type: string }) =>
      part !== 'Condition' && field.type === 'optional';
    const missing = Object.entries(BUILT[part].entries)
      .map(([name, field]) => `\`${name}${isOptional(field) ? '?' : ''}\``)
      .filter((cell) => !section(part).includes(cell));
    expect(missing).toEqual([]);
  },
);

it('the reference page names every known predicate', () => {
  expect(PREDICATES.filter((name) => !section('Relation').includes(`\`${name}\``))).toEqual([]);
});

it('the reference page names every class of words', () => {
  const classes = Object.keys(WORD_CLASSES);
  expect(classes.filter((name) => !section('Condition').includes(`\`${name}\``))).toEqual([]);
});

it('the reference page names every error that a pack can have, and no other', () => {
  const worded = [...localeMessages('en').keys()].flatMap((key) =>
    key.startsWith('packs_problem_') ? [key.slice('packs_problem_'.length)] : [],
  );
  const listed = [...section('Errors').matchAll(/^\| `(\w+)`/gm)].map(([, code]) => code);
  expect(listed.sort()).toEqual(worded.sort());
});

it('links only to headings and files that are there', () => {
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, text]) =>
    text!.toLowerCase().replaceAll(' ', '-'),
  );
  const anchors = [...page.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor!);
  expect(anchors.filter((anchor) => !headings.includes(anchor))).toEqual([]);
});
