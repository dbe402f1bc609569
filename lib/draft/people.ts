import { isCountry } from '../arabic/countries';
import { isNisba } from '../arabic/nisba';
import { isSaying } from '../arabic/saying';
import { wordSet } from '../arabic/word-set';
import { isBodyWord } from './bodies';
import type { Cue, Proposal } from './draft';
import { isFirstName, mayBeFirstName } from './first-names';
import {
  endsName,
  gapText,
  isDefinite,
  isJoined,
  isUnknown,
  looksForeign,
  type Paragraph,
  spelled,
} from './paragraph';
import { endOfName, NAME_LINKS as LINKS } from './person-name';
import { isPlaceWord } from './places';

/** Offices and trades: a name follows, at once or after whose office it is. */
const TITLES = wordSet(
  'رئيس رئيسة وزير وزيرة متحدث متحدثة ناطق ناطقة أمين أمينة مدير مديرة سفير سفيرة مبعوث مبعوثة مندوب مندوبة ملك ملكة أمير أميرة ' +
    'سلطان شيخ سيد سيدة دكتور دكتورة بروفيسور مهندس مهندسة لواء عميد عقيد فريق مشير جنرال أميرال قائد نائب نائبة سيناتور مستشار مستشارة ' +
    'محام محامي محامية قاضي قاض قاضية صحفي صحفية صحافي صحافية كاتب كاتبة روائي روائية شاعر شاعرة فنان فنانة ممثل ممثلة مخرج مخرجة مطرب مطربة ' +
    'مغني مغنية لاعب لاعبة مدرب مهاجم مدافع حارس باحث باحثة خبير خبيرة محلل محللة عالم عالمة أستاذ أستاذة مؤرخ مؤرخة ناشط ناشطة معارض معارضة ' +
    'ملياردير بابا مطران بطريرك إمام مفتي آنسة مواطن شاب شابة ضابط جندي قيادي زعيم زعيمة مرشح مرشحة عضو عضوة مدعي مدعية نجم نجمة حكم طبيب طبيبة ' +
    'إعلامي إعلامية مفكر فيلسوف مؤلف ملحن مصور مصورة موسيقار راحل راحلة عمدة حاكم محافظ والي مؤسس مؤسسها مؤسسة مسؤول مسؤولة رائد حارسة سباح عداء ' +
    'سلف سلفه خلفه نظيره نظيرته شقيقه شقيقته زوجته زوجها ابنه ابنته والده والدته مستشاره محاميه عهد مشرف مشرفة منسق منسقة نقيب',
);
/** A bare name may follow these at once, even one that nothing else shows to be one. */
const ADDRESS = wordSet(
  'الرئيس الرئيسة الوزير الملك الأمير السيد السيدة الدكتور الدكتورة الشيخ اللواء العميد العقيد الجنرال المشير السيناتور البابا المهندس القاضي النائب الأستاذ البروفيسور',
);
/** Given names with the article, and so no word's definite form. */
const DEFINITE_FIRST = wordSet(
  'الحسن الحسين المهدي الهادي الصادق الطاهر البشير العربي السيد الحبيب الطيب المختار الأمين الشيخ',
);
/** Where another clause begins, the office's holder has been named or is not. */
const CLAUSES = wordSet(
  'إن أن إنه إنها أنه أنها الذي التي الذين قد لم لن لا كي حتى حين عندما بعد قبل',
);
/** How far a name may stand from its title: رئيس مجلس إدارة شركة …. */
const MAX_COMPLEMENT = 9;

/** Names of people: after a title, by a given name, as the subject of a verb of saying. */
export function proposePeople(p: Paragraph, paragraph: number): Proposal[] {
  const found: Proposal[] = [];
  const add = (first: number, last: number, cue: Cue, isWeak = false) =>
    found.push({ paragraph, first, last, type: 'person', cue, ...(isWeak && { isWeak }) });
  let taken = 0;
  for (let i = 0; i < p.words.length; i++) {
    const name = i >= taken ? nameAfter(p, i) : undefined;
    if (name) {
      add(name.first, name.last, name.cue, name.isWeak);
      taken = name.last;
    }
  }
  return found;
}

interface Found {
  readonly first: number;
  readonly last: number;
  readonly cue: Cue;
  readonly isWeak: boolean;
}

function nameAfter(p: Paragraph, i: number): Found | undefined {
  return byTitle(p, i) ?? byGivenName(p, i) ?? bySaying(p, i);
}

function byTitle(p: Paragraph, i: number): Found | undefined {
  const title = titleOf(p.words[i]!);
  if (!title) return undefined;
  const first = startAfterTitle(p, i);
  if (first === undefined) return undefined;
  const last = endOfName(p, first);
  const isAlone = last - first === 1;
  const isSure = !isAlone || (first === i + 1 && ADDRESS.has(title));
  return { first, last, cue: { rule: 'title', words: spelled(p, i) }, isWeak: !isSure };
}

function titleOf(word: string): string | undefined {
  const bare = word.replace(/^[وفبلك](?=ال)/, '').replace(/^لل/, 'ال');
  const stem = bare.replace(/^ال/, '');
  if (TITLES.has(stem) || stem === 'د') return bare;
  const after = bare.replace(/^[وفبلك]/, '');
  return TITLES.has(after) ? after : undefined;
}

/** The word where the name begins, whose office it is skipped. */
function startAfterTitle(p: Paragraph, title: number): number | undefined {
  let commas = 0;
  for (let i = title + 1; i < p.words.length && i <= title + MAX_COMPLEMENT; i++) {
    const gap = gapText(p, i - 1);
    if (/[.؟!؛:()«»"“”]/.test(gap) && !(i === title + 1 && gap === '. ')) return undefined;
    if (/[،,]/.test(gap) && ++commas > 1) return undefined;
    const word = p.words[i]!;
    if (isSaying(word) || CLAUSES.has(word)) return undefined;
    const before = p.words[i - 1]!;
    if (startsName(p, i)) return i;
    if (isUnknown(word) && i === title + 1 && ADDRESS.has(titleOf(p.words[title]!) ?? '')) return i;
    // In "head of Tesla" and "minister in Rabat" an unknown word is no person.
    const isComplement =
      isDefinite(word) || isNisba(word) || isCountry(word) || endsName(word) || commas === 0;
    if (!isComplement) return undefined;
    if (looksForeign(word) && !isPlaceOrBody(before) && p.words[i + 1] && isJoined(p, i)) {
      const next = p.words[i + 1]!;
      if (looksForeign(next) || isUnknown(next)) return i;
    }
  }
  return undefined;
}

function isPlaceOrBody(word: string): boolean {
  return isBodyWord(word) || isPlaceWord(word) || ['في', 'من', 'الي', 'باسم'].includes(word);
}

/** A given name, or what only names begin with. */
function startsName(p: Paragraph, i: number): boolean {
  const word = p.words[i]!;
  if (DEFINITE_FIRST.has(word)) return mayBeFirstName(p.words[i + 1] ?? '');
  if (LINKS.has(word))
    return (
      word !== 'ذو' &&
      isJoined(p, i) &&
      !['دي', 'دو', 'دا', 'فان', 'فون', 'بن', 'ولد', 'دوس', 'ديل'].includes(word)
    );
  return mayBeFirstName(word) && isSpelledAsName(p, i);
}

/** علي is على where print leaves the dots out. */
function isSpelledAsName(p: Paragraph, i: number): boolean {
  return p.words[i] !== 'علي' || spelled(p, i) === 'علي';
}

function byGivenName(p: Paragraph, i: number): Found | undefined {
  const word = p.words[i]!;
  const bare = isFirstName(word) ? i : undefined;
  const isLink =
    ['عبد', 'ابو'].includes(word) && isDefinite(p.words[i + 1] ?? '') && isJoined(p, i);
  if (bare === undefined && !isLink) return undefined;
  if (isPlaceOrBody(p.words[i - 1] ?? '') && isBodyWord(p.words[i - 1] ?? '')) return undefined;
  const last = endOfName(p, i);
  if (last - i < 2) return undefined;
  const words = p.words.slice(i, last);
  // محمد and an unknown word may be a name; a foreign name and an unknown one is.
  return { first: i, last, cue: { rule: 'name', words: spelled(p, i) }, isWeak: words.length < 2 };
}

function bySaying(p: Paragraph, i: number): Found | undefined {
  if (!isSaying(p.words[i]!) || !isJoined(p, i)) return undefined;
  const first = i + 1;
  const word = p.words[first]!;
  if (!looksForeign(word) || isCountry(word)) return undefined;
  const last = endOfName(p, first);
  return { first, last, cue: { rule: 'saying', words: spelled(p, i) }, isWeak: true };
}
