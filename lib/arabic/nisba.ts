import { foldKey } from './fold';

/** Adjectives that print has in several spellings, a line a country: all of a line say the same. */
const SPELLINGS = [
  'كازاخي كازاخستاني كازاخيستاني كازخي كازخستاني كزاخي كزاخستاني كازاكي كازاكستاني ' +
    'قازاقي قازاقستاني قازاخي قازاخستاني',
  'قرغيزي قيرغيزي قرغيزستاني قيرغيزستاني',
  'أوزبكي أوزبكستاني',
  'طاجيكي طاجيكستاني',
  'تركماني تركمانستاني',
  'أمريكي أميركي',
];

/**
 * Adjectives of countries and peoples, masculine singular without the article. After a general
 * name (وزارة الدفاع, المنظمة) they say whose it is.
 * A closed list, for the ending alone also makes الحالي and الرئيسي.
 */
const PEOPLES =
  'أفغاني ألباني ألماني أندلسي أنغولي أوغندي ' +
  'أوكراني أيرلندي إيرلندي أيسلندي إثيوبي أثيوبي إريتري إسباني أسباني أسترالي إسرائيلي إستوني ' +
  'إماراتي إندونيسي أندونيسي إيراني إيطالي أذربيجاني أذري أرجنتيني أردني ' +
  'أرميني أرمني باكستاني بحريني برازيلي برتغالي بريطاني بلجيكي بلغاري بنغالي بنغلاديشي بولندي ' +
  'بوسني بوليفي بيروفي بيلاروسي تايلاندي تايواني تركي تشادي ' +
  'تشيكي تشيلي تنزاني تونسي جزائري جورجي جيبوتي دنماركي دنمركي رواندي روسي ' +
  'روماني زامبي زيمبابوي سعودي سلوفاكي سلوفيني سنغافوري سنغالي سوداني سوري ' +
  'سويدي سويسري سيرلانكي سريلانكي شيشاني صربي صومالي صيني عراقي ' +
  'عماني غاني فرنسي فلبيني فلسطيني فنزويلي فنلندي فيتنامي قبرصي قطري ' +
  'كاميروني كرواتي كردي كندي كوبي كوري ' +
  'كولومبي كونغولي كويتي كيني كمبودي غامبي لاتفي لبناني ليبي ليتواني ماليزي مجري ' +
  'مصري مغربي مقدوني ناميبي ' +
  'مكسيكي منغولي مولدوفي مولدافي موريتاني ميانماري نرويجي نمساوي نيبالي نيجري نيجيري ' +
  'نيوزيلندي هندي هنغاري هولندي ياباني يمني يوغوسلافي يوناني';

/** Adjectives of the world's regions and bodies, and of a state that is no more. */
const WIDER =
  'عربي إسلامي دولي أممي عالمي أطلسي أوروآسيوي أوراسي أوروبي أوربي إفريقي أفريقي آسيوي خليجي ' +
  'لاتيني سوفيتي سوفييتي سوفياتي';

/** Feminine, dual and plural endings, folded. */
const ENDINGS = ['', 'ه', 'ين', 'ون', 'ان', 'تين', 'تان', 'ات'];

const withEndings = (stems: string): readonly string[] =>
  foldKey(stems)
    .split(' ')
    .flatMap((stem) => ENDINGS.map((ending) => stem + ending));

const OF_PEOPLES: ReadonlySet<string> = new Set([PEOPLES, ...SPELLINGS].flatMap(withEndings));
const WORDS: ReadonlySet<string> = new Set([...OF_PEOPLES, ...withEndings(WIDER)]);

const ARTICLE = 'ال';

/** Whether a folded word is a nisba, with or without the article: الروسية, روسي. */
export function isNisba(word: string): boolean {
  return WORDS.has(word) || isDefiniteNisba(word);
}

/** Whether a folded word is a nisba with the article, as after a definite name. */
export function isDefiniteNisba(word: string): boolean {
  return word.startsWith(ARTICLE) && WORDS.has(word.slice(2));
}

/** Whether a folded word without the article is the nisba of one country or people: روسي. */
export function isNationality(word: string): boolean {
  return OF_PEOPLES.has(word);
}

/** The other spellings of a folded nisba, with its article and ending: الكازاخيه, الكازخيه. */
export function spellNisba(word: string): readonly string[] {
  const article = word.startsWith(ARTICLE) ? ARTICLE : '';
  const bare = word.slice(article.length);
  for (const line of SPELLINGS) {
    const stems = foldKey(line).split(' ');
    const ending = ENDINGS.find((each) => stems.some((stem) => stem + each === bare));
    if (ending === undefined) continue;
    return stems.map((stem) => article + stem + ending).filter((form) => form !== word);
  }
  return [];
}
