import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeMessages } from './texts-of';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const FORMS = {
  ar: ['few', 'many', 'one', 'other', 'two', 'zero'],
  en: ['one', 'other', 'zero'],
} as const;

const ar = localeMessages('ar');
const en = localeMessages('en');
const base = (key: string) => key.replace(PLURAL, '');
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe('the two languages', () => {
  test('have the same keys, plural forms aside', () => {
    const keys = (messages: ReadonlyMap<string, string>) =>
      [...new Set([...messages.keys()].map(base))].sort();
    expect(keys(en)).toEqual(keys(ar));
  });

  test('have all plural forms of their own, and no others', () => {
    for (const [messages, forms] of [
      [ar, FORMS.ar],
      [en, FORMS.en],
    ] as const) {
      const counted = new Map<string, string[]>();
      for (const key of messages.keys()) {
        const form = PLURAL.exec(key)?.[1];
        if (form) counted.set(base(key), [...(counted.get(base(key)) ?? []), form]);
      }
      for (const [key, found] of counted) expect(found.sort(), key).toEqual(forms);
    }
  });

  test('fill in the same places', () => {
    for (const [key, text] of ar) {
      if (PLURAL.test(key)) continue;
      expect(placeholders(en.get(key) ?? ''), key).toEqual(placeholders(text));
    }
    // A counted message may word small numbers; what it adds to the number is in every form.
    const beyondNumber = (messages: ReadonlyMap<string, string>, key: string) =>
      placeholders(messages.get(key) ?? '').filter((place) => place !== '$1');
    for (const key of [...ar.keys()].filter((k) => k.endsWith('_other'))) {
      expect(beyondNumber(en, key), key).toEqual(beyondNumber(ar, key));
    }
  });

  test('say something in every message', () => {
    for (const messages of [ar, en]) {
      for (const [key, text] of messages) {
        expect(text.trim(), key).toBe(text);
        expect(text, key).not.toBe('');
      }
    }
  });

  test('keep to their own letters', () => {
    for (const [key, text] of ar) expect(text, key).toMatch(/[\u0620-\u064a]|^\$1/);
    for (const [key, text] of en) expect(text, key).not.toMatch(/[\u0600-\u06ff]/);
  });
});

describe('keys and code', () => {
  const code = ['components', 'entrypoints', 'wxt.config.ts'].flatMap(filesUnder).map((path) => {
    return readFileSync(path, 'utf8');
  });
  /** `t('a.b')`, `plural('a.b', n)`, `__MSG_a_b__`, and templates by what stands before `${`. */
  const used = code.flatMap(usedKeys);
  const plain = new Set([...ar.keys()].map(base));

  test('every key used is in the locales', () => {
    for (const key of used) {
      const known = key.endsWith('*')
        ? [...plain].some((other) => other.startsWith(key.slice(0, -1)))
        : plain.has(key);
      expect(known, key).toBe(true);
    }
  });

  test('every key in the locales is used', () => {
    const exact = new Set(used);
    const starts = used.filter((key) => key.endsWith('*')).map((key) => key.slice(0, -1));
    const unused = [...plain].filter(
      (key) => !exact.has(key) && !starts.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});

function usedKeys(source: string): string[] {
  const written = [...source.matchAll(/'([a-z][A-Za-z]*(?:\.[A-Za-z]+)+)'/g)]
    .map((match) => match[1]!.replaceAll('.', '_'))
    // A quoted name with a dot is a key if its first part is a block of the locales.
    .filter((key) => [...ar.keys()].some((known) => known.startsWith(`${key.split('_')[0]}_`)));
  const top = [...source.matchAll(/\bt\('([A-Za-z]+)'/g)].map((match) => match[1]!);
  const given = [...source.matchAll(/mount\(.*'([A-Za-z]+)'\)/g)].map((match) => match[1]!);
  const manifest = [...source.matchAll(/__MSG_(\w+?)__/g)].map((match) => match[1]!);
  const templates = [...source.matchAll(/`([a-z][A-Za-z]*\.)[A-Za-z.]*\$\{/g)].map(
    (match) => `${match[1]!.replaceAll('.', '_')}*`,
  );
  return [...written, ...top, ...given, ...manifest, ...templates];
}

function filesUnder(path: string): string[] {
  if (/\.tsx?$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
