import { describe, expect, it, test } from 'vitest';
import { annotate } from '@/lib/annotate';
import { allAliases } from '@/lib/match/plain';
import { ARABIC_PAGE, blocksOf, entity, matcherOf } from './packs';

const matcher = matcherOf(
  entity('russia', ['روسيا']),
  entity('belarus', ['روسيا البيضاء', 'بيلاروس']),
  entity('kremlin', ['الكرملين']),
  entity('un', ['الأمم المتحدة']),
  entity('china', ['الصين']),
  entity('putin', ['فلاديمير بوتين', 'بوتين']),
  entity('washington', ['واشنطن']),
  entity('lebanon', ['لبنان']),
  entity('kuwait', ['الكويت']),
  entity('lavrov', ['لافروف']),
  entity('blinken', ['بلينكن']),
  entity('lead', ['ليد']),
  entity('committee', ['لجنة الأمن القومي']),
  entity('council', ['اللجنة الأولمبية']),
  entity('csto', ['منظمة معاهدة الأمن الجماعي', 'CSTO', 'ОДКБ']),
  entity('afp', ['أ ف ب', 'وكالة فرانس برس', 'AFP']),
  entity('eu', ['EU']),
  entity('xi', ['شي']),
  entity('tongue', ['أي']),
  entity('tokayev', ['قاسم جومارت توكاييف', 'توكاييف']),
  entity('almaty', ['ألما آتا']),
);

/** Surface forms found, each with its entity. */
function found(text: string): string[] {
  const { mentions } = annotate(blocksOf(text), ARABIC_PAGE, matcher);
  return (mentions.get(0) ?? []).map(
    ({ start, end, entity }) => `${text.slice(start, end)} = ${entity}`,
  );
}

describe('finds the name behind particles, the span starting at the name', () => {
  test.each([
    ['وروسيا', 'روسيا = russia', 'و'],
    ['فبروسيا', 'روسيا = russia', 'ف + ب'],
    ['كروسيا', 'روسيا = russia', 'ك'],
    ['وبالكرملين', 'الكرملين = kremlin', 'the article is the name’s own'],
    ['للكرملين', 'لكرملين = kremlin', 'ل + ال'],
    ['للأمم المتحدة', 'لأمم المتحدة = un', 'ل + ال before the first of several words'],
    ['وللصين', 'لصين = china', 'و + ل + ال'],
    ['للجنة الأمن القومي', 'لجنة الأمن القومي = committee', 'ل + a name with ل'],
    ['للجنة الأولمبية', 'لجنة الأولمبية = council', 'ل + ال + a name with ل'],
    ['بـCSTO', 'CSTO = csto', 'tatweel before Latin letters'],
    ['الـCSTO', 'CSTO = csto', 'the article before Latin letters'],
    ['وبوتين', 'بوتين = putin', 'before a name that begins like a particle'],
    ['ولواشنطن', 'واشنطن = washington', 'the same'],
    ['بلبنان', 'لبنان = lebanon', 'the same'],
    ['ﻟﺮﻭﺳﻴﺎ', 'ﺮﻭﺳﻴﺎ = russia', 'presentation forms'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('keeps a name whole that begins like a particle', () => {
  test.each([
    'بوتين',
    'واشنطن',
    'فلاديمير بوتين',
    'لافروف',
    'بيلاروس',
    'لبنان',
    'الكويت',
    'بلينكن',
  ])('%s', (name) => {
    expect(found(name)).toEqual([expect.stringMatching(new RegExp(`^${name} = `))]);
  });
});

describe('finds no name in', () => {
  test.each([
    ['سروسيا', 'س is no particle of names'],
    ['روسياه', 'no pronoun on a name'],
    ['روسيون', 'another word'],
    ['وليد', 'an everyday word is not و + a name'],
    ['جاء وليد أمس', 'the same within a text'],
    ['بلكرملين', 'only ل takes the article’s alef away'],
    ['لكرملين', 'and not where its own ل is missing'],
    ['صين وصينية', 'the article is missing'],
    ['كرملين', 'the same'],
    ['CSTOs', 'a longer Latin word'],
    ['CSTO2', 'a digit at its end'],
    ['eu', 'two letters only exactly as written'],
    ['شئ', 'two letters, the last with a hamza'],
    ['شَى', 'two letters, a mark between'],
    ['اى', 'two letters, the first without its hamza'],
    ['فلاديمير', 'only part of a name'],
  ])('%s: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('takes into the span', () => {
  test.each([
    ['زار رُوسِيَا.', 'رُوسِيَا = russia', 'marks, the last one too'],
    ['زار روسيا\u200f، ثم', 'روسيا = russia', 'no bidi mark after it'],
    ['منظمة "معاهدة الأمن الجماعي"', 'منظمة "معاهدة الأمن الجماعي = csto', 'a quote inside'],
    ['«منظمة معاهدة الأمن الجماعي»', 'منظمة معاهدة الأمن الجماعي = csto', 'no quotes around'],
    ['قاسم-جومارت توكاييف', 'قاسم-جومارت توكاييف = tokayev', 'a hyphen'],
    ['قاسم\u00a0جومارت  توكاييف', 'قاسم\u00a0جومارت  توكاييف = tokayev', 'any space'],
    ['#قاسم_جومارت_توكاييف', 'قاسم_جومارت_توكاييف = tokayev', 'a hashtag'],
    ['ألما‑آتا', 'ألما‑آتا = almaty', 'a hyphen that does not break'],
    ['روسيا\nالبيضاء', 'روسيا\nالبيضاء = belarus', 'one line break'],
    ['أ.ف.ب', 'أ.ف.ب = afp', 'dots'],
    ['(أ ف ب)', 'أ ف ب = afp', 'spaces'],
    ['ا. ف. ب', 'ا. ف. ب = afp', 'both, without hamza'],
    ['одкб', 'одкб = csto', 'any case of Cyrillic'],
    ['EU', 'EU = eu', 'two letters as written'],
    ['شي', 'شي = xi', 'the same'],
    ['شى', 'شى = xi', 'two letters as Egypt writes them'],
  ])('%j → %j: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('does not cross', () => {
  test.each([
    ['روسيا. البيضاء', 'a sentence’s end'],
    ['روسيا، البيضاء', 'a comma'],
    ['روسيا (البيضاء)', 'a bracket'],
    ['روسيا – البيضاء', 'a dash'],
    ['روسيا/البيضاء', 'a slash'],
    ['روسيا!البيضاء', 'an exclamation mark'],
    ['روسيا\n\nالبيضاء', 'a blank line'],
  ])('%j: %s', (text) => {
    expect(found(text)).toEqual(['روسيا = russia']);
  });

  it('the end of a block', () => {
    const { mentions } = annotate(blocksOf('روسيا', 'البيضاء'), ARABIC_PAGE, matcher);
    expect(mentions.get(0)?.map(({ entity }) => entity)).toEqual(['russia']);
  });
});

it('finds every name of every chain that the rules allow', () => {
  for (const { form } of allAliases(matcher)) {
    if (!/^[\u0621-\u064a]{2}/.test(form)) continue;
    const chains = form.startsWith('ال')
      ? ['و', 'ف', 'ب', 'ك', 'وب', 'فب', 'وك']
      : ['و', 'ف', 'ب', 'ك', 'ل', 'وب', 'فل', 'وك', 'ول'];
    for (const chain of chains) {
      if (chain + form === 'وليد') continue;
      expect(found(`${chain}${form}`), chain + form).toEqual([
        expect.stringMatching(new RegExp(`^${form} = `)),
      ]);
    }
  }
});
