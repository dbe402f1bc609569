import { foldKey } from './fold';

/**
 * Nouns that news qualifies by an adjective of origin, in the indefinite accusative: after one
 * of them روسيا is "Russian". A closed list, for adverbs end alike (أيضا روسيا), and so do
 * plural verbs (زاروا, غزوا). Written without the final alef; one word each.
 */
const NOUNS =
  // people
  'رجل شاب شخص مواطن جندي ضابط جنرال لواء عقيد عسكري شرطي طيار قناص مظلي مقاتل متطوع مرتزق أسير ' +
  'مسؤول مسئول رئيس وزير سفير نائب دبلوماسي ديبلوماسي مبعوث مندوب مستشار سياسي زعيم قائد حاكم قاضي ' +
  'صحفي صحافي مراسل إعلامي كاتب شاعر روائي أديب مؤرخ عالم باحث خبير محلل مهندس طبيب جراح أستاذ معلم ' +
  'طالب عامل عميل جاسوس ناشط معارض متظاهر سائح تاجر مستثمر مصرفي ملياردير بحار صياد قرصان متسلل ' +
  'رياضي لاعب مدرب حكم بطل مصارع ملاكم ممثل مخرج مغني موسيقي ملحن رسام فنان راقص رائد زائر ضيف شريك حليف ' +
  'خصم عدو جار صديق مترجم سائق حارس قتيل جريح مصاب متهم طفل صبي سجين معتقل محتجز موقوف ' +
  'مهاجر لاجئ نازح مدني مزارع ' +
  // groups and bodies
  'وفد فريق منتخب نادي حزب تيار تحالف تجمع فصيل لواء فوج جيش أسطول بنك مصرف مركز معهد ' +
  // acts and papers
  'بيان تقرير قرار مشروع اتفاق عرض طلب اقتراح مقترح موقف رد رفض قلق تحرك تدخل دعم تعاون تنسيق هجوم ' +
  'قصف غزو احتلال عدوان حصار حظر انسحاب وجود حضور نفوذ ضغط تهديد تصعيد تفوق تقدم انتصار لقب نص كتاب ' +
  'فيلم مسلسل عمل أصل اسم تأييد اعتراض نظام برنامج مخطط سيناريو ' +
  // things
  'صاروخ قمر مكوك زورق قارب يخت هاتف جهاز سلاح مدفع رادار لقاح دواء منتج مطار ميناء مصنع غاز نفط ' +
  'قمح جواز مطعم متحف مسرح طعام فطور خبز شاي كوب كأس نبيذ ثوب زي فستان معطف حذاء ' +
  'سجاد تمثال بيت منزل قصر مبنى متجر سوق منجم حقل قطار دب حصان صوت لحن رقص غناء شعر عيد طابع حل مهرب';

/** Written with the alef of the accusative, folded: جنديا. */
const WORDS: ReadonlySet<string> = new Set(NOUNS.split(' ').map((noun) => foldKey(`${noun}ا`)));

/** Whether a folded word is such a noun, one of و, ف, ك, ل before it tolerated. */
export function isAccusativeNoun(word: string): boolean {
  if (WORDS.has(word)) return true;
  return /^[وفكل]/.test(word) && WORDS.has(word.slice(1));
}
