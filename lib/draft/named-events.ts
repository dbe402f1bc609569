import { isNisba } from '../arabic/nisba';
import { wordSet } from '../arabic/word-set';
import type { Proposal } from './draft';
import {
  isDefinite,
  isJoined,
  longestAt,
  type Paragraph,
  readings,
  readNames,
  spelled,
} from './paragraph';

/** What named events are called by. */
const EVENTS = wordSet(
  'قمة مؤتمر مهرجان معركة حرب اتفاق اتفاقية معاهدة كأس بطولة دوري أولمبياد زلزال إعصار ثورة انقلاب معرض مونديال كارثة مجزرة مذبحة حصار انتفاضة غزو نكسة نكبة أزمة جائزة',
);
/** Nouns that leave the event without a name of its own: اتفاق السلام. */
const GENERIC = wordSet(
  'السلام الهدنة التعاون الدول القادة الحكومة النظام الشراكة التجارة الاستقلال الأسعار الديون الثقة البلاد الأمن المال العمل الشعب الاقتصاد الطاقة الغذاء اللاجئين الوقود الحكم السلطة التضخم المناخ العام',
);
/** Kinds that any definite noun may name: معركة الكرامة. */
const OF_A_NOUN = wordSet('معركة حرب اتفاق اتفاقية معاهدة زلزال إعصار');
/** Events of several words that their words alone do not show: الحرب العالمية الثانية. */
const NAMED =
  'الحرب العالمية الأولى|الحرب العالمية الثانية|الحرب الباردة|الربيع العربي|كأس العالم|الألعاب الأولمبية|دوري أبطال أوروبا|كأس أمم أفريقيا|كأس آسيا|اتفاق أوسلو|اتفاق باريس|اتفاقيات جنيف|جائزة نوبل';
const NAMED_WORDS = readNames(NAMED);

/** Events with a name: معركة ستالينغراد, اتفاق العرائش, الحرب الباردة. */
export function proposeEvents(
  p: Paragraph,
  paragraph: number,
  places: readonly Proposal[],
): Proposal[] {
  const startsAt = new Map(places.map((place) => [place.first, place.last]));
  return p.words.flatMap((word, i): Proposal[] => {
    for (const { rest } of readings(word)) {
      const last = eventEnd(p, i, rest, startsAt);
      const cue = { rule: 'event', words: spelled(p, i) } as const;
      if (last !== undefined) return [{ paragraph, first: i, last, rest, type: 'event', cue }];
    }
    return [];
  });
}

function eventEnd(p: Paragraph, i: number, word: string, places: ReadonlyMap<number, number>) {
  const named = longestAt(p, i, word, NAMED_WORDS);
  if (named > 0) return i + named;
  if (!EVENTS.has(word) || !isJoined(p, i)) return undefined;
  const place = places.get(i + 1);
  if (place !== undefined) return place;
  const next = p.words[i + 1]!;
  if (!isDefinite(next) || isNisba(next) || GENERIC.has(next)) return undefined;
  return OF_A_NOUN.has(word) ? i + 2 : undefined;
}
