import { foldKey } from './fold';

/**
 * Verbs by which news reports what a person, ministry or government says or decides. Beside
 * a capital's name they show that the government is meant. Past and present, both genders.
 */
const VERBS =
  'قال قالت يقول تقول أعلن أعلنت يعلن تعلن أكد أكدت يؤكد تؤكد أضاف أضافت يضيف تضيف صرح صرحت ' +
  'أوضح أوضحت توضح ذكر ذكرت تذكر أشار أشارت تشير اعتبر اعتبرت تعتبر رأى رأت ترى شدد شددت تشدد ' +
  'نفى نفت تنفي دان أدان أدانت تدين طالب طالبت تطالب دعا دعت تدعو حذر حذرت تحذر رحب رحبت ترحب ' +
  'انتقد انتقدت تنتقد اتهم اتهمت تتهم رفض رفضت ترفض وافق وافقت توافق تعهد تعهدت تتعهد طلب طلبت ' +
  'تطلب كشف كشفت تكشف زعم زعمت تزعم هدد هددت تهدد توعد توعدت تتوعد لوح لوحت تلوح ردت ترد علق ' +
  'علقت تعلق وصف وصفت تصف أعرب أعربت تعرب عبر عبرت قررت تقرر تعتزم تسعى تريد تأمل أبدت تبدي ' +
  'استنكر استنكرت نددت تندد أبلغت تبلغ تصر أصرت ناشدت تناشد جددت تجدد';

const VERB_SET: ReadonlySet<string> = new Set(foldKey(VERBS).split(' '));

const CONJUNCTIONS = 'وف';

/** All words that `isSaying` holds for. */
export function* sayings(): Generator<string> {
  for (const verb of VERB_SET) {
    yield verb;
    for (const conjunction of CONJUNCTIONS) yield conjunction + verb;
  }
}

/** Whether a folded word is a verb of saying, و or ف before it tolerated. */
export function isSaying(word: string): boolean {
  if (VERB_SET.has(word)) return true;
  return CONJUNCTIONS.includes(word[0]!) && VERB_SET.has(word.slice(1));
}
