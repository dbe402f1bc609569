import { describe, expect, it, test } from 'vitest';
import { annotate } from '@/lib/annotate';
import { compilePack } from '@/lib/pack/compile';
import { compileVariants } from '@/lib/pack/variants';
import { ARABIC_PAGE, blocksOf, entity, pack, when } from './packs';

const foreign = (form: string) => ({ form, transliterated: true });

const names = pack(
  entity('tokayev', [foreign('قاسم جومارت توكاييف'), foreign('توكاييف')]),
  entity('nazarbayev', [foreign('نور سلطان نزارباييف'), foreign('نزارباييف')]),
  entity('kazakhstan', [foreign('كازاخستان'), foreign('جمهورية كازاخستان')]),
  entity('airport', [foreign('مطار ألماتي الدولي')]),
  entity('massimov', [foreign('ماسيموف')]),
  entity('maximov', ['مسيموف المغني']),
  entity('putin', [foreign('فلاديمير بوتين'), foreign('بوتين')]),
  entity('psaki', [foreign('ساكي')]),
  entity('astana', [
    foreign('أستانا'),
    { ...foreign('أستانة'), ...when('أستانة', { nearby: ['كازاخستان'] }) },
  ]),
  entity('shoigu', [foreign('سيرغي شويغو')]),
  entity('lavrov', ['سيرغي لافروف']),
);
const matcher = compilePack(names, compileVariants(names));

/** Surface forms found, each with its entity and the alias it stands for. */
function found(text: string): string[] {
  const { mentions } = annotate(blocksOf(text), ARABIC_PAGE, matcher);
  return (mentions.get(0) ?? []).map(
    ({ start, end, entity, alias }) => `${text.slice(start, end)} = ${entity}, ${alias}`,
  );
}

describe('finds', () => {
  test.each([
    ['زار توقاييف', 'توقاييف = tokayev, توكاييف', 'a variant of a whole name'],
    ['زار وتوكايف', 'توكايف = tokayev, توكاييف', 'a variant behind a particle'],
    ['زار تُوكَائيف', 'تُوكَائيف = tokayev, توكاييف', 'hamza and marks as anywhere'],
    ['قاسم زومارت توكايف', 'قاسم زومارت توكايف = tokayev, قاسم جومارت توكاييف', 'in two words'],
    ['قاسمجومارت توكاييف', 'قاسمجومارت توكاييف = tokayev, قاسم جومارت توكاييف', 'two words joined'],
    [
      'نورسلتان نازارباييف',
      'نورسلتان نازارباييف = nazarbayev, نور سلطان نزارباييف',
      'joined and spelled otherwise',
    ],
    [
      'جمهورية قازاقستان',
      'جمهورية قازاقستان = kazakhstan, جمهورية كازاخستان',
      'beside an ordinary word',
    ],
    ['لمطار الماطي الدولي', 'مطار الماطي الدولي = airport, مطار ألماتي الدولي', 'the same'],
  ])('%s → %s: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('does not find', () => {
  test.each([
    ['شركة تكييف', 'an everyday word near توكاييف'],
    ['وزير المالية ماكسيموف', 'another surname'],
    ['جمهوريا كازاخستاني', 'an ordinary word has one spelling'],
    ['قاصم جومارت', 'part of a name'],
    ['صاكي', 'four letters are too few to vary'],
    ['بتين وبوتان وبوتن', 'a short name without its vowel'],
    ['سيرجي لافروف', 'a variant in a name that has none'],
    ['زومارط طوقايف', 'more changes than a name may have'],
  ])('%s: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('lets the pack’s own form win over another name’s variant', () => {
  expect(found('غنى مسيموف المغني')).toEqual(['مسيموف المغني = maximov, مسيموف المغني']);
});

it('judges a form that the pack has by that form’s own condition', () => {
  expect(found('في أستانة')).toEqual([]);
  expect(found('في أستانة عاصمة كازاخستان')[0]).toBe('أستانة = astana, أستانة');
});

it('finds names as the pack writes them where no variants were made', () => {
  const plain = compilePack(names);
  const { mentions } = annotate(blocksOf('توكاييف وتوكايف'), ARABIC_PAGE, plain);
  expect(mentions.get(0)).toHaveLength(1);
});
