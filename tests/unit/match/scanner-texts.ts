import fc from 'fast-check';
import { foldKey } from '@/lib/arabic/fold';
import { readText } from '@/lib/arabic/tokens';

/** Few letters, so that words are names by chance, and all that the scanner treats apart. */
const letter = fc.constantFrom(
  ...'اللاوبفكمنرسيه',
  'ي',
  'ء',
  'ئ',
  'ة',
  'أ',
  'ى',
  'e',
  'U',
  'д',
  '٣',
  'ש',
  '中',
);
const word = fc
  .array(letter, { minLength: 1, maxLength: 7 })
  .map((letters) => letters.join(''))
  .filter((text) => !text.includes('undefined'));
const form = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
export const forms = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: form },
    fc.constantFrom('ﷺ', 'ﻻم', 'ا.ل', 'EU', '–', 'وليد', 'صلى'),
  ),
  { minLength: 1, maxLength: 12 },
);
export const ODD = [
  ...['\u064e', '\u0651', '\u0640', '\u200c', '\u200f', '\u00ad', '\ufe76', '\ufe0f'],
  ...['ء', 'يء', 'ﻱ', 'ﺀ', 'ﻻ', 'ﻼ', 'ﺭ', 'ﷺ', 'ﷻ', 'ﷲ', 'ﳎ', 'ﵐ', 'ﱞ', '﴾'],
  ...['\ud83c', '\uddf0', '😀', '\u0000', '\uffff', '\ufffe', 'ש', '中'],
];
const odd = fc.constantFrom(...ODD);
const gap = fc.oneof(
  { weight: 8, arbitrary: fc.constant(' ') },
  fc.constantFrom(
    '',
    '  ',
    '\n',
    '\r\n',
    '\n\n',
    '\u2029',
    '-',
    ' - ',
    '، ',
    '. ',
    '.',
    ' «',
    '" ',
    '_',
  ),
  fc.constantFrom('\u00a0', ' \u064e', '\u200f ', '\t', ' \u200c ', '/', '\u0640 '),
);
export const PARTICLES = ['و', 'ف', 'ب', 'ك', 'ل', 'ال', 'وال', 'بال', 'لل', 'ولل', 'ول', 'س'];
const particles = fc.constantFrom('', '', '', ...PARTICLES);

/** A name as a page may write it: particles before it, odd units anywhere in it. */
function written(names: readonly string[]) {
  return fc
    .record({
      name: fc.constantFrom(...names),
      before: particles,
      drop: fc.constantFrom(0, 0, 0, 1, 2),
      odd: fc.option(odd, { freq: 4 }),
      at: fc.nat(12),
    })
    .map(({ name, before, drop, odd, at }) => {
      const text = before + name.slice(drop);
      return odd === null ? text : text.slice(0, at) + odd + text.slice(at);
    });
}

export const packAndText = forms.chain((names) =>
  fc.record({
    names: fc.constant(names),
    text: fc
      .array(fc.tuple(fc.oneof(written(names), written(names), word, odd), gap), { maxLength: 40 })
      .map((parts) => parts.flat().join('')),
  }),
);

/** The same fully vocalised, with words of marks alone between. */
export const vocalised = packAndText.chain(({ names, text }) => {
  const marks = fc.array(
    fc.constantFrom('', '\u064e', '\u064f', '\u0651\u0650', '\u0640', '\u064e '),
    {
      minLength: text.length,
      maxLength: text.length,
    },
  );
  return marks.map((drawn) => ({
    names,
    text: text.replace(/./gs, (unit, at: number) => unit + drawn[at]),
  }));
});

/** Variants at random: of words and pairs of the names, some of which are other names' words. */
export const varied = packAndText.chain(({ names, text }) => {
  const words = names.flatMap((name) => {
    const parts = readText(name).words;
    return [...parts, ...parts.slice(1).map((part, i) => `${parts[i]} ${part}`)];
  });
  const variant = fc.oneof(word.map(foldKey), fc.constantFrom(...words.map(joined), 'توكايف'));
  const group = fc.array(variant, { maxLength: 3 }).map((some) => some.join(' '));
  const groups = fc.array(group, { minLength: 1, maxLength: 4 }).map((some) => some.join('|'));
  const table = fc.dictionary(fc.constantFrom(...words, 'ليس'), groups, { maxKeys: 6 });
  return table.chain((variants) => {
    const spelt = [...Object.values(variants).join(' ').split(/[ |]+/), ...words].filter(Boolean);
    const written = fc.tuple(
      particles,
      fc.constantFrom(...spelt, 'ا'),
      fc.option(odd, { freq: 5 }),
    );
    const more = fc
      .array(fc.tuple(written, gap), { maxLength: 30 })
      .map((parts) => parts.flat(2).join(''));
    return fc.record({
      names: fc.constant(names),
      variants: fc.constant(variants),
      text: more.map((spelling) => `${spelling} ${text}`),
    });
  });
});

const joined = (words: string) => words.replaceAll(' ', '');
