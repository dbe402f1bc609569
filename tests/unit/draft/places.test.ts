import { describe, expect, it } from 'vitest';
import { drafted } from './drafted';

describe('finds places', () => {
  it.each([
    ['وصل الوفد إلى مدينة ليلونغوي مساء', ['ليلونغوي'], 'after the word for a town'],
    ['عبرت السفينة مضيق جبل طارق', ['مضيق جبل طارق'], 'a strait with its word'],
    ['على شاطئ البحر الأحمر', ['البحر الأحمر'], 'a sea by its colour'],
    ['هبطت في مطار أكتاو', ['مطار أكتاو'], 'an airport with its town'],
    ['وصل إلى كازاخستان', ['كازاخستان'], 'a state'],
    ['بموسكو ولبرلين', ['موسكو', 'برلين'], 'behind particles'],
    ['في جنوب أفريقيا', ['جنوب أفريقيا'], 'a state of two words'],
    ['زار الولايات المتحدة الأمريكية', ['الولايات المتحدة الأمريكية'], 'the longest form'],
    ['شرق أفريقيا وآسيا الوسطى', ['شرق أفريقيا', 'آسيا الوسطى'], 'regions'],
  ])('%s', (text, names) => {
    expect(drafted(text, 'place')).toEqual(names);
  });
});

describe('takes no other words for places', () => {
  it.each([
    ['في مدينة جديدة', 'an adjective'],
    ['مركز مالي كبير', 'a word that is a state too'],
    ['قال المسؤول الروسي', 'a nisba'],
    ['كل دولة تنضم تستفيد', 'a verb'],
    ['في المنطقة الصناعية', 'a kind with the article'],
  ])('%s: %s', (text) => {
    expect(drafted(text, 'place')).toEqual([]);
  });
});

describe('finds events and works with a name', () => {
  it.each([
    ['ضمن اتفاق العرائش المناصب', 'event', ['اتفاق العرائش']],
    ['بعد الحرب العالمية الثانية', 'event', ['الحرب العالمية الثانية']],
    ['في قمة باريس', 'event', ['قمة باريس']],
    ['انتهى مهرجان "أضواء الشتاء" أمس', 'event', ['أضواء الشتاء']],
    ['عرض فيلم "نافذة البحر" هنا', 'concept', ['نافذة البحر']],
    ['وقع اتفاق السلام', 'event', []],
    ['قال إنه "تسريح مقنع"', 'concept', []],
  ] as const)('%s', (text, type, names) => {
    expect(drafted(text, type)).toEqual(names);
  });
});
