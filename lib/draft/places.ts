import { isCountry } from '../arabic/countries';
import { isNisba } from '../arabic/nisba';
import { wordSet } from '../arabic/word-set';
import type { Proposal } from './draft';
import { mayBeFirstName } from './first-names';
import {
  endsName,
  isDefinite,
  isJoined,
  isUnknown,
  longestAt,
  looksForeign,
  type Paragraph,
  readings,
  readNames,
  spelled,
} from './paragraph';

/** Kinds of places whose name stands by itself: مدينة ليون. */
const SETTLEMENTS = wordSet(
  'مدينة محافظة إقليم ولاية منطقة بلدة قرية مقاطعة ضاحية دولة جمهورية مملكة إمارة عاصمة قضاء مديرية حي مدينتي بلدتي محافظتي قريتي سلطنة جمهوريات',
);
/** Kinds that belong to the name: مضيق جبل طارق, مطار القاهرة. */
const FEATURES = wordSet(
  'بحر نهر جبل مضيق خليج جزيرة بحيرة ميناء مطار معبر مخيم ساحة ميدان سد قاعدة قصر جسر وادي صحراء شبه قطاع هضبة سهل قناة مرفأ جزر جبال سجن ملعب برج حديقة محطة غابات حوض مستوطنة',
);
const DIRECTIONS = wordSet('شمال جنوب شرق غرب وسط شرقي غربي شمالي جنوبي');
/** What may follow a feature and be its whole name: البحر الأحمر. */
const COLOURED = wordSet(
  'الأحمر الأسود الأبيض المتوسط الميت الأصفر الأزرق العربي الهندي الأطلسي الهادئ الهادي الفارسي الأخضر الخضراء الغربية الشرقية الكبرى السوداء البيضاء الشمالي الجنوبي',
);

/** Places without a word that says so, of several words or none in the list of states. */
const KNOWN =
  'الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية|الولايات المتحدة|المملكة المتحدة|المملكة العربية السعودية|الإمارات العربية المتحدة|كوريا الجنوبية|كوريا الشمالية|جنوب أفريقيا|جنوب إفريقيا|جنوب السودان|' +
  'بوركينا فاسو|سريلانكا|كوستاريكا|هونغ كونغ|غينيا بيساو|غينيا الاستوائية|الكونغو الديمقراطية|ساحل العاج|الرأس الأخضر|جزر القمر|بنما|أوروغواي|باراغواي|غواتيمالا|هندوراس|السلفادور|نيكاراغوا|جامايكا|الدومينيكان|لوكسمبورغ|' +
  'مالطا|أيسلندا|آيسلندا|سلوفينيا|الجبل الأسود|مقدونيا الشمالية|تيمور|مدغشقر|بوتسوانا|ناميبيا|زامبيا|مالاوي|بنين|توغو|سيراليون|ليبيريا|غامبيا|بروناي|لاوس|بوتان|المالديف|' +
  'ناغورني قره باغ|ناغورنو كاراباخ|ناغورني كاراباخ|قره باغ|كاراباخ|أوسيتيا الجنوبية|أبخازيا|ترانسنيستريا|شبه الجزيرة العربية|الجزيرة العربية|آسيا الوسطى|وسط آسيا|جنوب شرق آسيا|شرق آسيا|جنوب آسيا|غرب آسيا|الشرق الأوسط|الشرق الأدنى|شمال أفريقيا|شمال إفريقيا|شرق أفريقيا|غرب أفريقيا|وسط أفريقيا|القرن الأفريقي|القرن الإفريقي|أمريكا اللاتينية|أميركا اللاتينية|أمريكا الجنوبية|أمريكا الشمالية|أمريكا|' +
  'أفريقيا|إفريقيا|آسيا|أوروبا الشرقية|أوروبا الغربية|شرق أوروبا|غرب أوروبا|البلقان|القوقاز|الخليج العربي|المغرب العربي|المشرق العربي|بلاد الشام|الهلال الخصيب|الضفة الغربية|قطاع غزة|الجولان|سيناء|النقب|الجليل|القرم|شبه جزيرة القرم|دونباس|دارفور|كردستان|إقليم كردستان|كشمير|التبت|شينجيانغ|هاواي|ألاسكا|غرينلاند|' +
  'البحر الأحمر|البحر الأبيض المتوسط|البحر المتوسط|البحر الأسود|البحر الميت|بحر قزوين|بحر الصين الجنوبي|المحيط الهندي|المحيط الأطلسي|المحيط الهادئ|المحيط المتجمد الشمالي|القطب الشمالي|القطب الجنوبي|أنتاركتيكا|مضيق هرمز|باب المندب|قناة السويس|نهر النيل|النيل|الفرات|دجلة|الأمازون|' +
  'مكة|مكة المكرمة|المدينة المنورة|جدة|الطائف|الظهران|ينبع|العلا|نجران|جازان|الشارقة|عجمان|الفجيرة|صلالة|تعز|الحديدة|مأرب|حضرموت|سقطرى|المكلا|البصرة|الموصل|كركوك|النجف|كربلاء|الأنبار|الفلوجة|نينوى|دهوك|السليمانية|حلب|حمص|حماة|إدلب|درعا|اللاذقية|طرطوس|الرقة|الحسكة|القامشلي|دير الزور|السويداء|' +
  'صيدا|صور|زحلة|بعلبك|النبطية|إربد|الزرقاء|العقبة|رام الله|نابلس|جنين|الخليل|بيت لحم|أريحا|طولكرم|قلقيلية|خان يونس|رفح|حيفا|يافا|عكا|الناصرة|تل أبيب|الإسكندرية|الجيزة|السويس|بورسعيد|الإسماعيلية|الأقصر|أسوان|الغردقة|شرم الشيخ|المنصورة|طنطا|أسيوط|سوهاج|المنيا|الفيوم|دمياط|العريش|' +
  'بورتسودان|بور سودان|أم درمان|الفاشر|كسلا|نيالا|الجنينة|سبها|مصراتة|الزاوية|سرت|درنة|طبرق|البيضاء|صفاقس|سوسة|القيروان|بنزرت|قابس|قفصة|قرطاج|وهران|قسنطينة|عنابة|تيزي وزو|بجاية|تلمسان|الدار البيضاء|مراكش|فاس|طنجة|أكادير|مكناس|وجدة|تطوان|العيون|الداخلة|سبتة|مليلية|نواذيبو|هرجيسا|' +
  'نيويورك|لوس أنجلوس|شيكاغو|هيوستن|ميامي|بوسطن|سان فرانسيسكو|فيلادلفيا|كاليفورنيا|تكساس|فلوريدا|جورجيا|نيودلهي|مومباي|كراتشي|لاهور|إسلام آباد|قندهار|شنغهاي|شنغهاي|ووهان|قوانغتشو|أوساكا|هيروشيما|سيدني|ملبورن|كانبيرا|تورونتو|مونتريال|ريو دي جانيرو|ساو باولو|برازيليا|بوينس آيرس|مرسيليا|مارسيليا|ليون|ستراسبورغ|نيس|ليل|تولوز|' +
  'ميونخ|ميونيخ|فرانكفورت|هامبورغ|كولونيا|دافوس|زيورخ|لاهاي|روتردام|ميلانو|نابولي|البندقية|فلورنسا|تورينو|إشبيلية|فالنسيا|مانشستر|ليفربول|برمنغهام|إدنبرة|غلاسكو|خاركيف|أوديسا|ماريوبول|لفيف|خيرسون|سان بطرسبرغ|سوتشي|أديس أبابا|دار السلام|كيب تاون|جوهانسبرغ|لاغوس|داكار|باماكو|نيامي|واغادوغو|كيغالي|كمبالا|مقديشو|جوبا|إزمير|أنطاليا|غازي عنتاب|ديار بكر|أصفهان|مشهد|تبريز|شيراز|قم';
const KNOWN_WORDS = readNames(KNOWN);
/** Words of the list of states that are other words too: these need a preposition before. */
const RISKY = wordSet(
  'مالي المغرب عمان قم صور نيس الخليل البيضاء الداخلة الجليل الزاوية مشهد حماة ليل النيل قابس سوسة فاس صوفيا الرباط الجنينة الكونغو القدس العيون جورجيا غانا تيمور بنين ليون هونغ عدن دبي روما',
);
const FIRST_WORDS = wordSet('الولايات هونغ كوريا بوركينا');
const BEFORE_PLACE = wordSet(
  'في إلى من وفي ومن وإلى بين قرب مدينة دولة جمهورية محافظة عبر نحو شمال جنوب شرق غرب العاصمة ولاية إقليم عن باتجاه مع ضد على داخل خارج',
);

/** Whether a folded word, the article and particles apart, is a kind of place. */
export function isPlaceWord(word: string): boolean {
  return readings(word).some(({ rest }) => {
    const bare = rest.replace(/^ال/, '');
    return SETTLEMENTS.has(bare) || FEATURES.has(bare);
  });
}

/** Places: states and well-known ones by name, any after the word for its kind. */
export function proposePlaces(p: Paragraph, paragraph: number): Proposal[] {
  const found: Proposal[] = [];
  let taken = 0;
  for (let i = 0; i < p.words.length; i++) {
    if (i < taken) continue;
    const place = byKind(p, i) ?? byName(p, i);
    if (!place) continue;
    found.push({ paragraph, type: 'place', ...place });
    taken = place.last;
  }
  return found;
}

type Place = Pick<Proposal, 'first' | 'last' | 'rest' | 'cue'>;

function byName(p: Paragraph, i: number): Place | undefined {
  for (const { rest, chain } of readings(p.words[i]!)) {
    const length = longestAt(p, i, rest, KNOWN_WORDS) || (isWholeState(rest) ? 1 : 0);
    if (length === 0) continue;
    if (length === 1 && RISKY.has(rest) && !isInPlace(p, i, chain)) return undefined;
    return { first: i, last: i + length, rest, cue: { rule: 'country', words: spelled(p, i) } };
  }
  return undefined;
}

/** A state or capital whose name is this word, and not only begins with it. */
function isWholeState(word: string): boolean {
  return isCountry(word) && !FIRST_WORDS.has(word);
}

function isInPlace(p: Paragraph, i: number, chain: string): boolean {
  return /[بل]/.test(chain) || BEFORE_PLACE.has(p.words[i - 1] ?? '');
}

function byKind(p: Paragraph, i: number): Place | undefined {
  for (const { rest } of readings(p.words[i]!)) {
    const cue = { rule: 'place', words: spelled(p, i) } as const;
    if (rest.startsWith('ال') && FEATURES.has(rest.slice(2)) && isJoined(p, i)) {
      return COLOURED.has(p.words[i + 1]!) && rest !== 'القناه'
        ? { first: i, last: i + 2, rest, cue }
        : undefined;
    }
    if (!isJoined(p, i)) continue;
    if (rest === 'دوله') continue;
    if (SETTLEMENTS.has(rest)) {
      const last = endOfPlace(p, i + 1);
      // في محافظتي حلب وحمص: the second is a name of its own.
      if (last !== undefined) return { first: i + 1, last, cue };
    }
    if (FEATURES.has(rest)) {
      const last = endOfPlace(p, i + 1);
      if (last !== undefined) return { first: i, last, rest, cue };
    }
  }
  return undefined;
}

/** The name after the word for its kind; undefined where what follows is no name. */
function endOfPlace(p: Paragraph, first: number): number | undefined {
  const word = p.words[first]!;
  const known = byName(p, first);
  if (known)
    return COLOURED.has(p.words[known.last] ?? '') && isJoined(p, known.last - 1)
      ? known.last + 1
      : known.last;
  if (DIRECTIONS.has(word) && isJoined(p, first)) {
    const last = endOfPlace(p, first + 1);
    return last;
  }
  if (isNisba(word)) return undefined;
  if (isDefinite(word)) {
    if (endsName(word.slice(2)) && !COLOURED.has(p.words[first + 1] ?? '')) return undefined;
    const next = p.words[first + 1] ?? '';
    return COLOURED.has(next) && isJoined(p, first) ? first + 2 : first + 1;
  }
  const isName = isUnknown(word) || (mayBeFirstName(word) && word.length > 3);
  if (
    !isName &&
    ![
      'ابو',
      'ام',
      'بني',
      'عين',
      'تل',
      'دير',
      'كفر',
      'راس',
      'جبل',
      'بيت',
      'سان',
      'سانت',
      'خان',
      'بني',
      'وادي',
      'نور',
    ].includes(word)
  )
    return undefined;
  let last = first + 1;
  const isPrefix = !isUnknown(word);
  while (last < p.words.length && last - first < 3 && isJoined(p, last - 1)) {
    const next = p.words[last]!;
    const goesOn =
      isPrefix && last === first + 1
        ? !isNisba(next) && !/^[وبل]ال/.test(next)
        : looksForeign(next) && !/^[وبلف]/.test(next) && last - first < 2 && next.length > 3;
    if (!goesOn) break;
    last++;
  }
  return last;
}
