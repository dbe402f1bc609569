import { foldKey } from './fold';

/**
 * Given names that news sets before a surname: Arabic ones, and those of Central Asia, the
 * Caucasus, Russia and the West. `@given` in a pack: a surname after one of them may be
 * another person's (علياء نزارباييف is not Nursultan). One word each; not complete.
 */
const ARABIC =
  'محمد أحمد محمود علي عليا علياء حسن حسين عبدالله عبد إبراهيم يوسف خالد عمر عثمان سعيد سعد ' +
  'مصطفى كريم كمال جمال طارق سامي سمير رامي فادي نبيل وليد ماجد ناصر فهد سلطان فيصل بندر تركي ' +
  'عادل هشام حسام أيمن أسامة إسماعيل إسحاق يعقوب موسى عيسى داود سليمان زياد بلال بشار ماهر نادر ' +
  'رمضان شعبان رجب أيوب يونس هارون زكريا صلاح جعفر حمزة عمار أنور أكرم منصور مسعود ' +
  'فاطمة مريم عائشة زينب ليلى سارة نور هدى سلمى أمينة خديجة ياسمين ريم دينا رنا منى هند سعاد ' +
  'قاسم مختار رشيد رشاد مراد حيدر قربان نزار أمين مأمون مؤمن صادق صابر جبار عامر عمار كاظم سليم';

const FOREIGN =
  // Central Asia, the Caucasus
  'جومارت داريغا دينارا دينار بولات بولاط قايرات كيرات نورلان تيمور تيمورلان عسكر ' +
  'أسكار صمت سامات بيريك بريك سيريك أيدوس إيدوس أرمان أرستان ألماز أليخان عليخان إرلان يرلان يرمك ' +
  'يرميك جانات جانبولات ديماش ديماس عزامات رسلان إلهام نيكول أرمين صدر صادير أكيلبيك ' +
  'نورعلي أسيل سالتنات آيسلطان أيسلطان قيرات خيرت ساتيبالدي سامال مدينا أسيت باويرجان ' +
  'باكيتجان إربول دانيار دياس مارات مرات سيرجان سابر سابير أولان نورتاي زاندوس جاندوس ' +
  'ألتاي ألتينبيك أيبيك تاميرلان شمسي عسكار بوتا جينيس جنيس ' +
  'شوكت شفكت إسلام سورونباي إيمومالي رستم سردار نورسلطان إيمانغالي مولن أولجاس ألجاس ' +
  // Russia, Ukraine, Belarus
  'فلاديمير فولوديمير دميتري ديمتري سيرغي سيرجي سيرغيه ألكسندر ألكساندر أليكسي ألكسي أندريه أندري ' +
  'ميخائيل نيكولاي إيفان إيغور ايغور يوري فيكتور فيتالي أوليغ أوليغ بوريس مكسيم مكسيم رومان ستانيسلاف ' +
  'كونستانتين قسطنطين يفغيني غينادي فاليري فاليري ليونيد أناتولي بافل بيوتر دينيس ماريا ماري آنا ' +
  'يلينا إيلينا ناتاليا أولغا تاتيانا سفيتلانا يوليا إيرينا يكاترينا غريغوري كيريل إيليا أرتيوم ' +
  // The West
  'ألبرتو كميل كسينيا ليودميلا لودميلا كاترينا إليزافيتا ليزا أوزودا ' +
  'جون جورج جورجيو جو جوزيف جوزيب باراك دونالد هيلاري بيل ريتشارد روبرت مايكل مايك ديفيد دايفيد ' +
  'توماس جيمس وليام ويليام بيتر بول مارك لويد جيك جايك أنتوني أنطوني نيد جين ليز ديك فينسنت ستيفن ' +
  'كريستوفر كريس مارتن دانيال آدم إيمانويل إيمانويل أولاف أنجيلا جاستن بن ليونارد إليزابيث كاتي كيت ' +
  'أنالينا ينس شارل لورا أليسون جوليا ميشيل ميشال فرانك جوناثان سيمون أليكس آلان أندرو';

const ARABIC_WORDS: ReadonlySet<string> = new Set(foldKey(ARABIC).split(' '));

export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...ARABIC_WORDS,
  ...foldKey(FOREIGN).split(' '),
]);

/** Whether a folded word is a common given name; ل, و and such before it are not read. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word);
}

/**
 * Names that news uses as words more often: على بوتين, صادق لوكاشينكو (he ratified), صمت
 * الكرملين, مرات, عمر بوتين (his age). Before a surname they are no sign of another person.
 */
const WORDS = 'علي صادق صمت عسكر مرات صدر عمر شعبان رجب نادر إلهام';
const WORDS_TOO: ReadonlySet<string> = new Set(foldKey(WORDS).split(' '));

/** Whether a folded word before a surname says that a person of that given name is meant. */
export function isForename(word: string): boolean {
  return GIVEN_NAMES.has(word) && !WORDS_TOO.has(word);
}

/** Whether it is one that Arabs bear, and so has one spelling and many bearers. */
export function isArabicGivenName(word: string): boolean {
  return ARABIC_WORDS.has(word);
}
