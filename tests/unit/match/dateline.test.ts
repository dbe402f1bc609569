import { describe, expect, test } from 'vitest';
import { annotate } from '@/lib/annotate';
import { ARABIC_PAGE, blocksOf, entity, matcherOf, when } from './packs';

const matcher = matcherOf(entity('nur', [when('نور', { dateline: true })]));
const isNamed = (text: string) => annotate(blocksOf(text), ARABIC_PAGE, matcher).mentions.has(0);

describe('a dateline', () => {
  test.each([
    ['نور - وصل الوفد', true, 'a dash'],
    ['نور: وصل الوفد', true, 'a colon'],
    ['نور/ وكالات', true, 'a slash'],
    ['(نور – وكالات) وصل', true, 'in brackets'],
    ['نور (وكالات) - وصل', true, 'a credit before the dash'],
    ['نور 5 يناير (وكالات) - وصل', true, 'a date before the credit'],
    ['باريس (نور) - وصل', true, 'the credit itself'],
    ['باريس، 31 مارس /نور/ وصل', true, 'the credit between slashes'],
    ['باريس (نور) وصل', false, 'a bracket without the mark'],
    ['قال مسؤول إن الوفد (نور) - وصل', false, 'a bracket within a sentence'],
    ['وصل الوفد\nنور - وصل', true, 'at the start of a line'],
    ['وصل إلى نور - أمس', false, 'within a sentence'],
    ['وصل. نور - أمس', false, 'a later sentence of the line'],
    ['نور وصلت', false, 'no mark'],
    ['نور 5 يناير - وصل', true, 'a date'],
    ['نور، 15 يناير 2022 - وصل', true, 'a date with its year after a comma'],
    ['نور ،5 يناير. - وصل', true, 'a date with a full stop'],
    ['نور 5 يناير/كانون الثاني 2022 - وصل', true, 'a month by both names'],
    ['نور 5  يناير / أيار  2022(وكالات)-وصل', true, 'any space or none'],
    ['نور 115 يناير - وصل', false, 'no day'],
    ['نور 5 يناير 22 - وصل', false, 'no year'],
    ['نور 2022 - وصل', false, 'a year alone'],
    ['نور الجديدة - وصل', false, 'a word before the mark'],
    ['نور () - وصل', false, 'nothing in the brackets'],
    [`نور (${'وكالات '.repeat(6)}) - وصل`, false, 'a whole sentence in the brackets'],
    ['نور (وكالات) وصل', false, 'a credit without the mark'],
    ['بنور - وصل', false, 'a particle on the name'],
    ['2022 نور - وصل', false, 'a number before'],
    ['• نور - وصل', true, 'a bullet before'],
    ['باريس الجديدة ( نور ) - وصل', true, 'a place of two words, space in the brackets'],
    ['وفد باريس الكبير (نور) - وصل', false, 'three words before the credit'],
    ['«باريس» (نور) - وصل', false, 'the place in quotes'],
    ['"باريس (نور) - وصل', true, 'a quote before the place'],
    ['باريس 5 يناير. (نور) - وصل', true, 'a date with a full stop before the credit'],
    ['باريس 5 يناير/كانون الثاني 2022 (نور): وصل', true, 'a date by both names'],
    ['باريس 5 (نور) - وصل', false, 'half a date before the credit'],
    ['باريس /نور', false, 'a slash that does not close'],
    ['باريس /نور وكالة/ وصل', false, 'a word before the slash that closes'],
    ['باريس /نور) - وصل', false, 'a slash closed by a bracket'],
    ['باريس (نور/ وصل', false, 'a bracket closed by a slash'],
    ['باريس (نور - وصل)', false, 'the mark within the bracket'],
    [`باريس${' '.repeat(53)}(نور) - وصل`, true, 'a long way before the credit'],
    [`باريس${' '.repeat(60)}(نور) - وصل`, false, 'too long a way'],
    ['وصل\r\nباريس (نور) - وصل', true, 'after a Windows line break'],
    [`وصل الوفد${' '.repeat(60)}نور - وصل`, false, 'far on in a line'],
    [`${'وصل الوفد '.repeat(8)}\nنور - وصل`, true, 'after a long line'],
    ['وصل الوفد\rنور - وصل', true, 'after an old line break'],
    ['نور', true, 'nothing else'],
    ['وصل الوفد\n• نور. \nأمس', true, 'a line of its own'],
    ['وصل الوفد\rنور\rأمس', true, 'a line between old line breaks'],
    ['نور وصل\nأمس', false, 'a line with another word'],
    ['أمس نور', false, 'the end of a line'],
  ])('%j: %s (%s)', (text, expected) => {
    expect(isNamed(text)).toBe(expected);
  });

  test.each([...'-‐‑‒–—―−:/'])('may be closed by %s', (mark) => {
    expect(isNamed(`نور ${mark} وصل`)).toBe(true);
    expect(isNamed(`باريس (نور) ${mark} وصل`)).toBe(true);
  });
});
