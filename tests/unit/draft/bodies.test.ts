import { describe, expect, it } from 'vitest';
import { drafted } from './drafted';

describe('finds organisations', () => {
  it.each([
    [
      'أعلنت وزارة الدفاع البيروفية بدء المناورة',
      ['وزارة الدفاع البيروفية'],
      'with a country’s adjective',
    ],
    [
      'قالت وزارة التربية والتعليم إن الدراسة تبدأ غدا',
      ['وزارة التربية والتعليم'],
      'with a second noun',
    ],
    ['قرر المجلس الأعلى للآثار الإغلاق', ['المجلس الأعلى للآثار'], 'with what it is for'],
    [
      'دعا الاتحاد الدولي لعمال النقل إلى الهدوء',
      ['الاتحاد الدولي لعمال النقل'],
      'for whom, of two words',
    ],
    [
      'رحبت جمعية حماية الشعاب المرجانية بالقرار',
      ['جمعية حماية الشعاب المرجانية'],
      'of several nouns',
    ],
    ['وقعت جامعة أوبسالا الاتفاق', ['جامعة أوبسالا'], 'with a name of its own'],
    ['رد البرلمان الكيني بالرفض', ['البرلمان الكيني'], 'the article and a country’s adjective'],
    ['ناقشت المحكمة الجنائية الدولية الملف', ['المحكمة الجنائية الدولية'], 'two adjectives'],
    ['نقلت وكالة رويترز الخبر', ['وكالة رويترز'], 'a known name and its kind'],
    ['جددت الأمم المتحدة الدعوة', ['الأمم المتحدة'], 'a known name'],
    ['انتقلت للأمم المتحدة', ['الأمم المتحدة'], 'behind a fused article'],
    ['يدرس طلاب جامعة محمد الخامس القانون', ['جامعة محمد الخامس'], 'a person’s name'],
  ])('%s', (text, names) => {
    expect(drafted(text, 'organisation')).toEqual(names);
  });
});

describe('takes no other words for organisations', () => {
  it.each([
    ['قالت الوزارة إن الوضع مستقر', 'a kind alone'],
    ['تحركت قوات الأمن سريعا', 'a kind of which there are many'],
    ['قوات بقيادة موسكو', 'a noun behind a preposition'],
    ['عقدت الشركة الفرنسية اجتماعا', 'an adjective that tells none apart'],
    ['زار وزير خارجية السويد العاصمة', 'a ministry’s field without the article'],
    ['انعقد مجلس جديد', 'an adjective without the article'],
    ['حكومة توكاييف مستقيلة', 'a government by a person'],
  ])('%s: %s', (text) => {
    expect(drafted(text, 'organisation')).toEqual([]);
  });
});

it('puts a shorter form, and what stands in brackets, with the full name', () => {
  const text =
    'قالت منظمة العمل الدولية (ILO) إنها تتابع.\nوأكدت وزارة النقل الغانية الخبر.\nوأضافت وزارة النقل أن ILO حضرت.';
  expect(drafted(text, 'organisation')).toEqual([
    'منظمة العمل الدولية | ILO',
    'وزارة النقل الغانية | وزارة النقل',
  ]);
});

it('knows a quoted name and the same without quotes as one', () => {
  const text =
    'ردت شركة "دلتا مارين" المشغلة.\nوقالت شركة دلتا مارين إنها باقية.\nوتعمل دلتا مارين هنا.';
  expect(drafted(text, 'organisation')).toEqual(['شركة دلتا مارين | دلتا مارين']);
});
