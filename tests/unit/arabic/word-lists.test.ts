import { describe, expect, test } from 'vitest';
import { isAccusativeNoun } from '@/lib/arabic/accusative';
import { isCountry } from '@/lib/arabic/countries';
import { isOrdinaryWord } from '@/lib/arabic/everyday';
import { foldKey } from '@/lib/arabic/fold';
import { isArabicGivenName, isGivenName } from '@/lib/arabic/given-names';
import { weighLanguage } from '@/lib/arabic/language';
import { isLookAlike } from '@/lib/arabic/look-alikes';
import { isNamesakeNoun } from '@/lib/arabic/namesakes';
import { isNisba } from '@/lib/arabic/nisba';
import { isSaying } from '@/lib/arabic/saying';

/** Of each part of each list a word or two: none is lost, none runs into the next. */
const LISTS: readonly (readonly [name: string, test: (word: string) => boolean, words: string])[] =
  [
    [
      'a noun in the accusative',
      isAccusativeNoun,
      'عسكريا مبعوثا عالما تاجرا موسيقيا سائقا فصيلا موقفا نفوذا تأييدا مدفعا مطعما متحفا',
    ],
    [
      'a country or capital',
      isCountry,
      'الكويت بيروت المغرب اسكتلندا أمستردام بوخارست السويد بيلاروسيا باكو الهند إندونيسيا طوكيو ' +
        'طاجيكستان الكونغو أنغولا البرازيل إسرائيل',
    ],
    [
      'an ordinary word',
      isOrdinaryWord,
      'عند إذ إن التي مئة أقل بات انتهى شهدت شاركت تحدثت وجد بلغت حمل مواطن أمير طلاب لجنة قوة مركز ' +
        'مناطق منزل قرن فبراير أربعاء اتفاق قرار هجمات عودة خطر دبابة وباء فوز رسالة موت ضعيف خارجي ' +
        'سهل وارد كرم لسان نواب والي ديسمبر مرسم',
    ],
    [
      'a given name',
      isGivenName,
      'عبد نبيل موسى صلاح أمينة أمين بولاط أرمان رسلان يرميك خيرت سابر شمسي شوكت سيرغيه يوري بافل ' +
        'يوليا هيلاري جايك أنجيلا ميشال آلان',
    ],
    ['a given name that Arabs bear', isArabicGivenName, 'عبد نبيل موسى صلاح أمينة أمين سليم'],
    [
      'another name that looks alike',
      isLookAlike,
      'إيطاليا أرمينيا ناميبيا هندوستان منغوليا النرويج بخارى أثينا أنقرة تومسك رحيموف ميسكوف باشا ' +
        'جبارين سردار',
    ],
    [
      'a nisba',
      isNisba,
      'أنغولي إريتري إيطالي بريطاني تايواني جيبوتي سنغافوري صربي فنلندي قازاقي لبناني ميانماري ياباني ' +
        'عالمي الأوراسية',
    ],
    [
      'a word for what bears a place’s name',
      isNamesakeNoun,
      'شركة صحيفة جريدة مجلة قناة إذاعة فندق مطعم مقهى شارع جادة استاد رواية فيلم مسلسل',
    ],
    ['a verb of saying', isSaying, 'أكدت اعتبر تطالب ترفض تهدد عبرت تصر تجدد'],
  ];

describe.each(LISTS)('%s is', (_name, isSo, words) => {
  test.each(words.split(' '))('%s', (word) => {
    expect(isSo(foldKey(word))).toBe(true);
  });
  test.each(['توكاييف', ''])('not %j', (word) => {
    expect(isSo(word)).toBe(false);
  });
});

describe('what a nisba may end in', () => {
  test.each('عربي عربية عربيين عربيون عربيان عربيتين عربيتان عربيات العربية'.split(' '))(
    '%s',
    (word) => {
      expect(isNisba(foldKey(word))).toBe(true);
    },
  );
});

test.each('هذا وكان أنها ليست إلى وأكد'.split(' '))('%s is a small word of Arabic', (word) => {
  expect(weighLanguage(word).arabic).toBe(1);
});

describe('small words of other languages', () => {
  test.each([
    ['fa', 'های آنها دیگر آنان آمریکا در'],
    ['ur', 'کے ہیں اور'],
    ['ckb', 'ئەم بوو'],
    ['ps', 'د شوي'],
    ['sd', 'ٿو آهي'],
    ['pnb', 'نوں دے'],
    ['ms', 'كڤد يڠ'],
    ['ug', 'بىر دەپ'],
    ['kk', 'تۋرالى جانە بويىنشا'],
  ])('%s has %s', (code, words) => {
    for (const word of words.split(' ')) expect(weighLanguage(word).foreign[code]).toBe(1);
  });
});
