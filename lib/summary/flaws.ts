/**
 * What makes a sentence a poor part of a summary, apart from its place and what it names.
 * Weights are in the unit of the score (`score.ts`): a flaw of 1 undoes what the second
 * paragraph loses to the first twice over.
 */
const WEIGHTS = {
  /** Navigation, headings, captions, credits: no running text at all. */
  notText: 4,
  /** A quotation cut off, or an introduction to one. */
  fragment: 2,
  /** Nothing but a quotation: nobody says it. */
  onlyQuote: 1.5,
  question: 2,
  short: 1.5,
  long: 0.5,
};

/** From this on a line is no running text. */
export const NOT_TEXT = WEIGHTS.notText;

const FEWEST_WORDS = 6;
const MOST_WORDS = 70;

const END = /[.؟!?…]["'”’»›)\]}\u200e\u200f]*$/u;

/** Where a picture or text comes from, as sites write it at the end of a line without a stop. */
const CREDIT =
  /\((?:رويترز|أ\.?\s?ف\.?\s?ب\.?|الفرنسية|فرانس برس|الأناضول|أسوشيتد ?برس|أ\.?\s?ب\.?|غيتي(?: إيميجز)?|الأوروبية|سبوتنيك|شينخوا|الجزيرة|مواقع التواصل(?: الاجتماعي)?|Reuters|AFP|AP|Getty(?: Images)?)\)\s*$/iu;

/** Lines that speak of the article, not of its matter. */
const ABOUT_THE_PAGE =
  /^(?:المصدر|المصادر|المزيد|اقرأ|إقرأ|شاهد|تابع(?:وا|ونا)|شارك|كلمات مفتاحية|الكلمات المفتاحية|حقوق|جميع الحقوق|تعليق الصورة|صورة|مصدر الصورة|آخر تحديث|نشر في|©)(?:\s|:|$)/u;

/** What sites tell every visitor, on whatever page. */
const TO_VISITORS = /ملفات (?:تعريف )?الارتباط|سياسة الخصوصية|النشرة (?:البريدية|الإخبارية)/u;

/** Whether a closing mark says that the sentence is whole. */
export function hasEnd(sentence: string): boolean {
  return END.test(sentence);
}

/**
 * @param words the sentence's words
 * @param isHeading a line by itself that the page sets as a heading would be: see `candidates`
 * @returns the sum of its flaws, 0 for none
 */
export function flawsOf(sentence: string, words: readonly string[], isHeading: boolean): number {
  if (isHeading || ABOUT_THE_PAGE.test(sentence) || TO_VISITORS.test(sentence)) {
    return WEIGHTS.notText;
  }
  if (!hasEnd(sentence) && CREDIT.test(sentence)) return WEIGHTS.notText;
  let flaws = 0;
  const quotes = quotesOf(sentence);
  if (quotes === 'broken' || /[:：]$/.test(sentence)) flaws += WEIGHTS.fragment;
  else if (quotes === 'all') flaws += WEIGHTS.onlyQuote;
  if (/[؟?]["'”’»]*$/.test(sentence)) flaws += WEIGHTS.question;
  if (words.length < FEWEST_WORDS) flaws += WEIGHTS.short;
  if (words.length > MOST_WORDS) flaws += WEIGHTS.long;
  return flaws;
}

/** `broken`: opened and not closed, or the other way round. `all`: quoted from end to end. */
function quotesOf(sentence: string): 'none' | 'some' | 'all' | 'broken' {
  const straight = sentence.split('"').length - 1;
  const opened = sentence.split(/[«“]/).length - 1;
  const closed = sentence.split(/[»”]/).length - 1;
  if (straight % 2 !== 0 || opened !== closed) return 'broken';
  if (straight + opened === 0) return 'none';
  return /^["«“][^"»”]*["»”][.؟!?…]*$/u.test(sentence) ? 'all' : 'some';
}
