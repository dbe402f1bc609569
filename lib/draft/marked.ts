import { isCountry } from '../arabic/countries';
import { foldKey } from '../arabic/fold';
import type { EntityType } from '../pack/schema';
import { isBodyWord } from './bodies';
import { isCommonWord } from './common-words';
import type { Proposal } from './draft';
import { gapText, isJoined, type Paragraph, readings, spelled } from './paragraph';

/** What the kind before a quoted name makes of it; organisations by their own words. */
const KINDS: readonly (readonly [EntityType, string])[] = [
  ['event', 'عملية حملة مهرجان مؤتمر إعصار عاصفة معرض قمة مناورات اتفاق مسابقة بطولة'],
  [
    'concept',
    'فيلم كتاب رواية تطبيق مشروع برنامج متحور سفينة صاروخ صواريخ طراز لعبة مسلسل أغنية جائزة مبادرة مركبة قمر تلسكوب لقاح دواء مسرحية ألبوم قانون خطة غواصة مسيرة مسيرات طائرة طائرات يخت ناقلة الأبحاث باخرة نظام نموذج روبوت',
  ],
];
const TYPE_OF = new Map(
  KINDS.flatMap(([type, words]) =>
    foldKey(words)
      .split(' ')
      .map((word) => [word, type] as const),
  ),
);

const OPENS = /["“«]$/;
const CLOSES = /^["”»]/;
const MAX_QUOTED = 4;

/** Names in quotation marks after the word for what they name: شركة "دلتا مارين". */
export function proposeQuoted(p: Paragraph, paragraph: number): Proposal[] {
  return p.words.flatMap((_, i): Proposal[] => {
    if (i === 0 || !OPENS.test(gapText(p, i - 1).trimEnd())) return [];
    const last = quotationEnd(p, i);
    if (last === undefined) return [];
    const before = p.words[i - 1]!;
    const type = isBodyWord(before) ? 'organisation' : kindOf(before);
    if (!type) return [];
    return [{ paragraph, first: i, last, type, cue: { rule: 'quoted', words: spelled(p, i - 1) } }];
  });
}

function kindOf(word: string): EntityType | undefined {
  return readings(word)
    .flatMap(({ rest }) => [TYPE_OF.get(rest), TYPE_OF.get(rest.replace(/^ال/, ''))])
    .find((type) => type !== undefined);
}

function quotationEnd(p: Paragraph, first: number): number | undefined {
  for (let i = first; i < p.words.length && i < first + MAX_QUOTED; i++) {
    if (CLOSES.test(gapText(p, i))) return i + 1;
    if (!isJoined(p, i)) return undefined;
  }
  return undefined;
}

const ACRONYM = /^[A-Z][A-Za-z&-]{1,9}$/;
const MAX_BRACKETED = 3;

/** Short names in brackets after an organisation: منظمة العمل الدولية (ILO). */
export function proposeAcronyms(
  p: Paragraph,
  paragraph: number,
  bodies: readonly Proposal[],
): Proposal[] {
  return bodies.flatMap((body): Proposal[] => {
    const first = body.last;
    if (first >= p.words.length || !/^ ?\($/.test(gapText(p, first - 1).replace(/["«“]/g, '')))
      return [];
    for (let last = first + 1; last <= first + MAX_BRACKETED && last <= p.words.length; last++) {
      if (!/^["»”]?\)/.test(gapText(p, last - 1))) continue;
      const isLatin = ACRONYM.test(spelled(p, first));
      const word = p.words[first]!;
      const isShort = last - first === 1 && !isCommonWord(word) && !isCountry(word);
      if (!isLatin && !isShort) return [];
      const of = { first: body.first, last: body.last };
      const cue = { rule: 'acronym', words: spelled(p, body.first) } as const;
      return [{ paragraph, first, last, type: body.type, cue, of }];
    }
    return [];
  });
}
