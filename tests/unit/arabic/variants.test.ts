import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isOrdinaryWord } from '@/lib/arabic/everyday';
import { foldKey } from '@/lib/arabic/fold';
import { isArabicGivenName } from '@/lib/arabic/given-names';
import { isNisba } from '@/lib/arabic/nisba';
import { variantBudget } from '@/lib/arabic/variant-budget';
import { refusalOf as reasonAgainst } from '@/lib/arabic/variant-refusals';
import { VARIANT_RULES } from '@/lib/arabic/variant-rules';
import { MAX_VARIANTS, spellJoined, spellWord } from '@/lib/arabic/variants';
import { PROPERTY } from '../property-runs';

const formsOf = (word: string) => spellWord(foldKey(word)).variants.map(({ form }) => form);
const refusalOf = (word: string, form: string) =>
  spellWord(foldKey(word)).refused.find((refused) => refused.form === foldKey(form))?.reason;

describe('every rule', () => {
  test.each(VARIANT_RULES.map((rule) => [rule.name, ...rule.example, rule] as const))(
    '%s spells %s as %s, by itself',
    (_, from, to, { find, put }) => {
      const word = foldKey(from);
      const forms = [...word.matchAll(find)].flatMap(({ index, 0: letters }) =>
        put.map((text) => word.slice(0, index) + text + word.slice(index + letters.length)),
      );
      expect(forms).toContain(foldKey(to));
    },
  );
});

test.each(VARIANT_RULES.map(({ name, example }) => [...example, name]))(
  'what spells %s as %s is a sound with a name: %s',
  (_from, _to, name) => {
    expect(name).toMatch(/^[a-z]+( [a-z]+)?$/);
  },
);

describe('spells as print does', () => {
  test.each([
    ['توكاييف', 'توكايف', 'ayev'],
    ['توكاييف', 'توقاييف', 'k'],
    ['توكاييف', 'طوكايف', 't + ayev'],
    ['جومارت', 'جمارت', 'o'],
    ['جومارت', 'غومارت', 'g'],
    ['جومارت', 'زومارت', 'zh'],
    ['نزارباييف', 'نازاربييف', 'a + ayev'],
    ['كازاخستان', 'قازاقستان', 'k + kh'],
    ['كازاخستان', 'كزاخستان', 'a'],
    ['ماسيموف', 'مسيموف', 'a'],
    ['مانغيستاو', 'منجيستاو', 'a + g'],
    ['جاناوزين', 'زاناوزن', 'zh + i'],
    ['أستانا', 'أستانة', 'final a'],
    ['أوزبكستان', 'أزبكستان', 'first vowel'],
    ['قيرغيزستان', 'قرغزستان', 'i + i'],
    ['باتشيليت', 'باشيليت', 'ch'],
    ['دميتري', 'ديمتري', 'i + i'],
  ])('%s → %s (%s)', (word, form, rules) => {
    const found = spellWord(foldKey(word)).variants.find((item) => item.form === foldKey(form));
    expect(found?.rules.join(' + ')).toBe(rules);
  });
});

describe('spells in just these ways, the most usual first:', () => {
  test.each([
    ['أستانا', 'استانه'],
    ['إلهام', 'الحام الخام'],
    ['بوتين', 'بتين بوطين'],
    ['صادير', 'سادير صادر صدير سادر صاضير'],
    ['زاناوزين', 'زاناوزن زناوزين جاناوزين زناوزن ژاناوزين جاناوزن ژاناوزن'],
    ['باشينيان', 'باشنيان بشينيان باشينان بشنيان باتشينيان باشنان بشينان'],
    ['لافروف', 'لفروف لافاروف لافرف لافيروف لاوروف لفاروف لفرف لفيروف'],
    [
      'سماييلوف',
      'ساماييلوف اسماييلوف سمايلوف سماييلف سيماييلوف صماييلوف اساماييلوف سامايلوف ساماييلف',
    ],
    ['سوفوروف', 'سفوروف سوفروف سفروف سوفورف صوفوروف سفورف سوفرف صوفروف'],
    ['داغستان', 'داجستان دغستان داغاستان داغيستان داقستان داكستان داگستان دغاستان دغيستان ضاغستان'],
    [
      'أوزبكستان',
      'اوزبقستان ازبكستان اوزابكستان اوزباكستان اوزبكاستان اوزبكيستان اوزبيكستان اوزيبكستان ازبقستان اوزابقستان اوزيبقستان',
    ],
    [
      'دوشنبه',
      'دشنبه دوشانبه دوشنابه دوشنبا دوشنيبه دوشينبه دشانبه دشنابه دشنبا دشنيبه دشينبه دوتشنبه ضوشنبه',
    ],
    [
      'إيرميك',
      'ايرمك ايرميق ارميك ايراميك ايريميك يرميك ارمك ارميق ايرامك ايراميق ايريمك ايريميق يرمك يرميق',
    ],
    [
      'خاركيف',
      'خارقيف خاركف خركيف خاراكيف خاريكيف خرقيف خركف غاركيف قاركيف كاركيف حاركيف خاراكف خاريكف خراكيف خريكيف غارقيف غاركف قارقيف قاركف كارقيف كاركف هاركيف',
    ],
  ])('%s: %s', (word, forms) => {
    expect(formsOf(word)).toEqual(forms.split(' '));
  });
});

describe('never spells', () => {
  test.each([
    ['ماسيموف', 'ماكسيموف', 'no rule adds a consonant'],
    ['كازاخستان', 'كازان', 'nor drops one'],
    ['كازاخستان', 'كازاخستاني', 'the nisba'],
    ['أرمينيا', 'أرمينية', 'the feminine nisba'],
    ['أرمينيا', 'أرمنا', 'Armenians, in the accusative'],
    ['أستانا', 'أستان', 'another word'],
    ['أستانا', 'أصتانا', '-stan has one spelling'],
    ['توكاييف', 'توكا', 'another name'],
    ['مامين', 'مأمون', 'ي and و stay apart'],
    ['مامين', 'أمين', 'another name'],
    ['بوتين', 'بوتان', 'ي and ا stay apart'],
    ['أوكرانيا', 'أوكراني', 'the nisba'],
    ['ألماتي', 'الماتية', 'like a nisba'],
    ['سيرغي', 'سيرزي', 'no rule reads what another wrote'],
    ['هلمند', 'حلمند', 'ه is another sound at a word’s start'],
    ['مانجيك', 'مانزيك', 'so is ج within one'],
    ['مانجيك', 'مانژيك', 'the same'],
    ['باتشيليت', 'باتتشيليت', 'ش after ت is no ch of its own'],
    ['كوالا', 'كالا', 'و before a vowel stays'],
    ['ألماتي', 'ألمات', 'ي at the end stays'],
    ['سايمون', 'سيمون', 'اي within a word stays'],
  ])('%s as %s: %s', (word, form) => {
    expect(formsOf(word)).not.toContain(foldKey(form));
  });
});

describe('refuses', () => {
  test.each([
    ['توكاييف', 'تكييف', 'everydayWord'],
    ['مامين', 'مأمن', 'everydayWord'],
    ['بيسكوف', 'بسقوف', 'everydayWord'],
    ['أكوردا', 'أكرادا', 'everydayWord'],
    ['مينسك', 'منسق', 'everydayWord'],
    ['قسيم', 'قاسم', 'givenName'],
    ['بوتين', 'بوتن', 'lookAlike'],
    ['مانغيستو', 'منغستو', 'lookAlike'],
    ['بوتين', 'بتن', 'tooShort'],
  ])('%s → %s: %s', (word, form, reason) => {
    expect(refusalOf(word, form)).toBe(reason);
    expect(formsOf(word)).not.toContain(foldKey(form));
  });
});

describe('of a form', () => {
  test.each<[form: string, word: string, reason: string | undefined, why: string]>([
    ['مسك', 'مسكو', 'tooShort', 'three letters'],
    ['قاسم', 'قسيم', 'givenName', 'a name that Arabs bear'],
    ['وزاره', 'وزارا', 'everydayWord', 'a word'],
    ['اكرادا', 'اكوردا', 'everydayWord', 'a word in the accusative'],
    ['بسقوف', 'بيسكوف', 'everydayWord', 'a word behind a particle'],
    ['اتفاقك', 'اتفاقن', undefined, 'a word with another letter after it is none'],
    ['روسيه', 'روسيا', 'nisba', 'a nisba'],
    ['الماتي', 'الماتا', 'nisba', 'like one'],
    ['الماتيه', 'الماتا', 'nisba', 'like one, feminine'],
    ['الماتيه', 'الماتي', undefined, 'as the name itself is'],
    ['توكاي', 'توكا', 'lookAlike', 'another name'],
    ['مهاثاي', 'مهاثا', undefined, 'no nisba ends so'],
    ['رنسا', 'رنسو', 'lookAlike', 'another name without its ف'],
    ['توكايف', 'توكاييف', undefined, 'nothing'],
  ])('%s for %s: %s (%s)', (form, word, reason, _why) => {
    expect(reasonAgainst(form, word)).toBe(reason);
  });
});

describe('leaves alone', () => {
  test.each([
    ['وزارة', 'an ordinary word'],
    ['جمهورية', 'the same'],
    ['الدولي', 'the same, with the article'],
    ['قاسم', 'an Arab given name'],
    ['نزار', 'the same'],
    ['الروسية', 'a nisba that print spells in one way'],
    ['زاس', 'three letters'],
    ['شي', 'two'],
    ['Putin', 'Latin letters'],
  ])('%s: %s', (word) => {
    expect(spellWord(foldKey(word))).toEqual({ variants: [], refused: [] });
  });
});

describe('spells a nisba as print has it, and never otherwise', () => {
  test.each([
    ['قرغيزي', 'قيرغيزي قرغيزستاني قيرغيزستاني'],
    ['القيرغيزية', 'القرغيزية القرغيزستانية القيرغيزستانية'],
    ['الأمريكيين', 'الأميركيين'],
  ])('%s: %s', (word, forms) => {
    const variants = foldKey(forms)
      .split(' ')
      .map((form) => ({ form, rules: ['nisba'], cost: 1 }));
    expect(spellWord(foldKey(word))).toEqual({ variants, refused: [] });
  });
});

describe('joins two words', () => {
  it('and spells the whole by one rule more', () => {
    const { variants } = spellJoined(['نور', 'سلطان']);
    expect(variants[0]).toEqual({ form: 'نورسلطان', rules: ['join'], cost: 1 });
    expect(variants).toContainEqual({ form: 'نورسلتان', rules: ['join', 't'], cost: 2 });
  });

  it('and keeps a dozen of those', () => {
    const { variants, refused } = spellJoined(['جومارت', 'توكاييف']);
    expect(variants).toHaveLength(13);
    expect(refused.length).toBeGreaterThan(0);
    for (const { rules, reason } of refused) expect([rules[0], reason]).toEqual(['join', 'bound']);
  });

  it('unless they make a word', () => {
    expect(spellJoined(['قو', 'ات']).refused[0]?.reason).toBe('everydayWord');
  });
});

describe('costs', () => {
  it.each([
    ['توكاييف', 'توكايف', 1, 'a rule each'],
    ['توكاييف', 'تكايف', 2, 'two rules'],
    ['سيرغي', 'سيرجي', 1, 'a consonant of a short word'],
    ['سيرغي', 'سرغي', 2, 'a vowel of a short word twice'],
  ])('%s → %s: %i, %s', (word, form, cost) => {
    const found = spellWord(foldKey(word)).variants.find((item) => item.form === foldKey(form));
    expect(found?.cost).toBe(cost);
  });

  it.each([
    [['ساكي'], 0],
    [['بوتين'], 1],
    [['توكاييف'], 2],
    [['شي', 'جين', 'بينغ'], 3],
  ])('%j may spend %i', (words, budget) => {
    expect(variantBudget(words)).toBe(budget);
  });
});

describe('of any word', () => {
  const letter = fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي');
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 14 });

  it('keeps a bounded number of forms, none of them a word of the language', () => {
    fc.assert(
      fc.property(word, (text) => {
        const { variants } = spellWord(text);
        expect(variants.length).toBeLessThanOrEqual(MAX_VARIANTS);
        expect(new Set(variants.map(({ form }) => form)).size).toBe(variants.length);
        for (const { form, cost, rules } of variants) {
          expect(form).not.toBe(text);
          expect(form.length).toBeGreaterThanOrEqual(4);
          expect(rules.length).toBeLessThanOrEqual(2);
          expect(cost).toBeGreaterThanOrEqual(1);
          expect(isOrdinaryWord(form) || isArabicGivenName(form) || isNisba(form)).toBe(false);
        }
      }),
      PROPERTY,
    );
  });

  it('gives the same forms each time', () => {
    fc.assert(
      fc.property(word, (text) => {
        expect(spellWord(text)).toEqual(spellWord(text));
      }),
      PROPERTY,
    );
  });
});

it('keeps the more usual forms where the bound cuts', () => {
  const { variants, refused } = spellWord('تاسماغامبيتوف');
  expect(variants).toHaveLength(MAX_VARIANTS);
  expect(variants.map(({ form }) => form)).toContain('تسماغامبيتوف');
  expect(refused.filter(({ reason }) => reason === 'bound').length).toBeGreaterThan(0);
});
