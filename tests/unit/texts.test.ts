import { describe, expect, test, vi } from 'vitest';
import { createTexts } from '@/lib/texts';

const FSI = '\u2068';
const PDI = '\u2069';

/** A look-up that shows what it was asked for. */
const echo = (key: string, substitutions: readonly string[] = []) =>
  [key, ...substitutions].join('|');

describe('language', () => {
  test.each([
    ['ar', 'ar', 'rtl'],
    ['ar-EG', 'ar-EG', 'rtl'],
    ['en', 'en', 'ltr'],
    ['en-GB', 'en-GB', 'ltr'],
    ['fr', 'ar', 'rtl'],
    ['arz', 'ar', 'rtl'],
    ['enm', 'ar', 'rtl'],
  ])('a browser in %s reads %s, %s', (browser, language, direction) => {
    const texts = createTexts(echo, browser);
    expect([texts.language, texts.direction]).toEqual([language, direction]);
  });
});

describe('look-up', () => {
  test('dots of a key are what the browser calls underscores', () => {
    expect(createTexts(echo, 'en').t('popup.site.off')).toBe('popup_site_off');
  });

  test('isolates each substitution, so that a foreign name turns nothing around it', () => {
    expect(createTexts(echo, 'ar').t('a.b', 'Putin', '7')).toBe(
      `a_b|${FSI}Putin${PDI}|${FSI}7${PDI}`,
    );
  });

  test('shows the key where the message is missing', () => {
    expect(createTexts(() => '', 'en').t('no.such')).toBe('no.such');
  });
});

describe('plurals', () => {
  test.each([
    ['ar', 'zero', [0]],
    ['ar', 'one', [1]],
    ['ar', 'two', [2]],
    ['ar', 'few', [3, 10, 103]],
    ['ar', 'many', [11, 99, 111]],
    ['ar', 'other', [100, 101, 102, 200, 1_000]],
    ['en', 'zero', [0]],
    ['en', 'one', [1]],
    ['en', 'other', [2, 3, 10, 11, 100, 101, 1_000]],
  ] as const)('in %s, %s is the form for %j', (language, form, counts) => {
    const { plural } = createTexts(echo, language);
    for (const count of counts) expect(plural('n', count)).toMatch(new RegExp(`^n_${form}\\|`));
  });

  test('gives the number in the reader’s digits, then what else there is', () => {
    expect(createTexts(echo, 'ar-EG').plural('n', 25, 'x')).toBe(
      `n_many|${FSI}٢٥${PDI}|${FSI}x${PDI}`,
    );
    expect(createTexts(echo, 'ar-MA').plural('n', 25)).toBe(`n_many|${FSI}25${PDI}`);
  });
});

test('lists isolate their items and join them as the language does', () => {
  expect(createTexts(echo, 'ar').list(['أ', 'B'])).toBe(`${FSI}أ${PDI} و${FSI}B${PDI}`);
  expect(createTexts(echo, 'en').list(['a', 'b', 'c'])).toBe(
    `${FSI}a${PDI}, ${FSI}b${PDI}, and ${FSI}c${PDI}`,
  );
});

test('asks the browser for rules, numbers and lists when they are first needed, once', () => {
  const asked: PropertyKey[] = [];
  const get = (intl: typeof Intl, name: PropertyKey) => {
    asked.push(name);
    return Reflect.get(intl, name);
  };
  vi.stubGlobal('Intl', new Proxy(Intl, { get }));
  try {
    const { t, plural, number, list, prepare } = createTexts(echo, 'ar');
    t('a.b', 'x');
    expect(asked).toEqual([]);
    prepare();
    expect(asked).toEqual(['PluralRules', 'NumberFormat']);
    for (let i = 0; i < 2; i++) {
      plural('n', 3);
      number(7);
      list(['أ']);
    }
    expect(asked).toEqual(['PluralRules', 'NumberFormat', 'ListFormat']);
  } finally {
    vi.unstubAllGlobals();
  }
});
