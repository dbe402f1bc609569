// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest';
import { annotate } from '@/lib/annotate';
import type { Matcher } from '@/lib/pack/matcher';
import { compileWithVariants } from '@/lib/pack/variants';
import { loadBundledPack } from '@/tools/pack/source';

let matcher: Matcher;
beforeAll(async () => {
  matcher = compileWithVariants(await loadBundledPack());
});

/** Entities found by the exact words given, on a page about the story. */
function found(form: string): readonly string[] {
  const text = `قيل اليوم إن ${form} من أسباب ذلك.`;
  const start = text.indexOf(form);
  const page = { language: 'ar', established: ['kazakhstan', 'csto', 'emomali-rahmon'] };
  return (annotate([{ id: 0, text }], page, matcher).mentions.get(0) ?? [])
    .filter((mention) => mention.start === start && mention.end === start + form.length)
    .flatMap(({ entity, alternatives }) => [entity, ...alternatives]);
}

/** As read on public news pages. */
const READ: readonly (readonly [entity: string, form: string])[] = [
  ['kassym-jomart-tokayev', 'قاسم جومارت توكايف'],
  ['kassym-jomart-tokayev', 'توكايف'],
  ['kassym-jomart-tokayev', 'قاسم كومرت توكاييف'],
  ['kassym-jomart-tokayev', 'قاسم زومارت توكاييف'],
  ['kassym-jomart-tokayev', 'قاسم جومارت توقاييف'],
  ['kassym-jomart-tokayev', 'قاسم جومرت توكاييف'],
  ['kassym-jomart-tokayev', 'قاسم جمارت توكاييف'],
  ['kassym-jomart-tokayev', 'قاسم جورمات توكاييف'],
  ['kassym-jomart-tokayev', 'قاسم غومارت توكاييف'],
  ['kassym-jomart-tokayev', 'قاسم-جومارت توكاييف'],
  ['kassym-jomart-tokayev', 'قاسم جومارت توكاييڤ'],
  ['nursultan-nazarbayev', 'نزاربايف'],
  ['nursultan-nazarbayev', 'نورسلطان نازاربييف'],
  ['nursultan-nazarbayev', 'نورسلطان نزارباييف'],
  ['almaty', 'ألما آتا'],
  ['almaty', 'ألما-آتا'],
  ['almaty', 'ألما-أتا'],
  ['almaty', 'ألما أتا'],
  ['almaty', 'ألما اتا'],
  ['almaty', 'الماأتا'],
  ['almaty', 'ألماتا'],
  ['almaty', 'ألما آتي'],
  ['almaty', 'الما آتة'],
  ['almaty', 'الماتي'],
  ['almaty', 'ألماتى'],
  ['mangystau', 'مانكيستاو'],
  ['mangystau', 'منغيستاو'],
  ['mangystau', 'مانجيستاو'],
  ['zhanaozen', 'جاناوزن'],
  ['aktau', 'اكتاو'],
  ['astana', 'آستانة'],
  ['astana', 'أستانة'],
  ['astana', 'استانا'],
  ['astana', 'نور السلطان'],
  ['astana', 'نورسلطان'],
  ['kazakhstan', 'كزاخستان'],
  ['kazakhstan', 'كازخستان'],
  ['kazakhstan', 'قازاقستان'],
  ['karim-massimov', 'كريم مسيموف'],
  ['karim-massimov', 'ك. ك. ماسيموف'],
  ['karim-massimov', 'كريم كاجيمكانولي ماسيموف'],
  ['alikhan-smailov', 'علي-خان سميلوف'],
  ['alikhan-smailov', 'عليخان إسماعيلوف'],
  ['antony-blinken', 'أنتوني بيلنكن'],
  ['antony-blinken', 'أنتوني بلينكين'],
  ['antony-blinken', 'أنطوني ج. بلينكين'],
  ['andrey-serdyukov', 'أندري سيرديوكوف'],
  ['kremlin', 'الكريملين'],
  ['kremlin', 'الكريملِن'],
  ['emomali-rahmon', 'إمام على رحمون'],
  ['sadyr-japarov', 'صادر جاباروف'],
  ['sergey-lavrov', 'سيرجي لافروف'],
  ['sergey-shoigu', 'شويجو'],
  ['dmitry-peskov', 'ديمتري بيسكوف'],
  ['kyrgyzstan', 'قيرغستان'],
  ['kyrgyzstan', 'قيرغيزيا'],
  ['uzbekistan', 'أوزباكستان'],
  ['tajikistan', 'طاجكستان'],
];

describe('the bundled pack finds a name as print spells it', () => {
  test.each(READ)('%s: %s', (entity, form) => {
    expect(found(form)).toContain(entity);
  });
});

describe('the bundled pack does not take for a name', () => {
  test.each([
    ['ماكسيموف', 'not ماسيموف'],
    ['كازان', 'not كازاخستان'],
    ['قازان', 'the same city'],
    ['داغستان', 'nor is this'],
    ['تركستان', 'nor this'],
    ['توكا', 'not توكاييف'],
    ['تكييف', 'an everyday word near it'],
    ['نزار', 'a given name'],
    ['نزار قباني', 'the same'],
    ['مأمون', 'not مامين'],
    ['مأمن', 'an everyday word near it'],
    ['بوتان', 'not بوتين'],
    ['بوتن', 'the same'],
    ['بتين', 'the same'],
    ['أستان', 'not أستانا'],
    ['مسك', 'not مينسك'],
    ['منسق', 'the same'],
    ['شيء', 'not شي'],
    ['ساقي', 'not ساكي'],
    ['سقوف', 'not بيسكوف'],
    ['بسقوف', 'the same, with a particle'],
    ['أكرادا', 'not أكوردا'],
    ['أرمنا', 'not أرمينيا'],
    ['أرمينية', 'the adjective'],
    ['كازاخية', 'the adjective'],
    ['ماليزيا', 'another country'],
    ['منغستو', 'not مانغيستاو'],
    ['المتة', 'not ألماتا'],
    ['المجلس', 'not المجيليس'],
    ['رحيموف', 'not رحمون'],
    ['برايت', 'not برايس'],
    ['باشا', 'not باشينيان'],
  ])('%s (%s)', (word) => {
    expect(found(word)).toEqual([]);
  });
});
