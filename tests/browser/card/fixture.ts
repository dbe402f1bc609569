import type { CardView } from '@/lib/card/view';
import { createTexts, type Texts } from '@/lib/texts';
import arabic from '@/locales/ar.yml?raw';
import english from '@/locales/en.yml?raw';

/** Cards and texts as the background would make them, for looking at and for testing. */

const messages = { ar: parse(arabic), en: parse(english) };

export function textsIn(language: 'ar' | 'en'): Texts {
  const lookup = (key: string, substitutions: string[] = []) =>
    (messages[language].get(key) ?? '').replaceAll(
      /\$(\d)/g,
      (_, n: string) => substitutions[Number(n) - 1] ?? '',
    );
  return createTexts(lookup, language);
}

/** The few shapes of YAML that the locales use: nested keys, plain or single-quoted texts. */
function parse(yaml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const path: string[] = [];
  for (const line of yaml.split('\n')) {
    const [, indent, key, value] = /^( *)([\w-]+): *(.*)$/.exec(line) ?? [];
    if (indent === undefined || key === undefined || value === undefined) continue;
    path.splice(indent.length / 2, path.length, key);
    const isQuoted = /^'.*'$/.test(value) || /^".*"$/.test(value);
    const text = isQuoted ? value.slice(1, -1).replaceAll("''", "'") : value;
    if (text) found.set(path.join('_'), text);
  }
  return found;
}

export function person(language: 'ar' | 'en'): CardView {
  const say = (ar: string, en: string) => (language === 'ar' ? ar : en);
  const article = {
    source: say('الجزيرة نت، ١٣ يناير/كانون الثاني ٢٠٢٢', 'Al Jazeera Net, 13 January 2022'),
    kind: 'article',
  } as const;
  const record = (ar: string, en: string) =>
    ({ source: say(ar, en), kind: 'record', paragraphs: [] }) as const;
  return {
    entity: 'kassym-jomart-tokayev',
    type: 'person',
    name: { ar: 'قاسم جومارت توكاييف', en: 'Kassym-Jomart Tokayev' },
    description: say(
      'رئيس كازاخستان، تولى الحكم خلفًا لنور سلطان نزارباييف',
      'President of Kazakhstan, in office after Nursultan Nazarbayev',
    ),
    facts: [
      {
        id: 'speech',
        text: say(
          'أبلغ البرلمان بأن خروج القوات الأجنبية يبدأ خلال يومين وينتهي في عشرة أيام.',
          'Told parliament that foreign troops would start leaving within two days and be gone in ten.',
        ),
        when: say('١١ يناير/كانون الثاني ٢٠٢٢', '11 January 2022'),
        evidence: [{ ...article, paragraphs: [4, 5] }],
        conflict: say(
          'يذكر المقال «الخميس ١٤ يناير»، وذلك اليوم جمعة؛ أما السجلات فتقول الخميس ١٣ يناير.',
          'The article says “Thursday 14 January”, but that day was a Friday; records give Thursday 13 January.',
        ),
      },
      {
        id: 'help',
        text: say(
          'طلب من منظمة معاهدة الأمن الجماعي عونًا عسكريًا لإعادة الاستقرار.',
          'Asked the Collective Security Treaty Organization for military help to restore stability.',
        ),
        when: '',
        evidence: [{ ...article, paragraphs: [8] }],
      },
      {
        id: 'office',
        text: say('أدى اليمين رئيسًا في ٢٠ مارس/آذار ٢٠١٩.', 'Sworn in on 20 March 2019.'),
        when: say('منذ مارس/آذار ٢٠١٩', 'since March 2019'),
        evidence: [record('المكتب الإعلامي لأكوردا', 'Akorda press service')],
      },
    ],
    since: [
      {
        id: 'again',
        text: say('أُعيد انتخابه بنسبة ٨١٫٣١٪.', 'Re-elected with 81.31 % of the vote.'),
        when: say('٢٠ نوفمبر/تشرين الثاني ٢٠٢٢', '20 November 2022'),
        evidence: [record('لجنة الانتخابات المركزية', 'Central Election Commission')],
      },
    ],
    events: [
      {
        id: 'speech-to-parliament',
        title: say('خطاب توكاييف أمام البرلمان', 'Tokayev speaks to parliament'),
        when: say('١١ يناير/كانون الثاني ٢٠٢٢', '11 January 2022'),
      },
      {
        id: 'csto-withdrawal',
        title: say('بدء انسحاب قوات المنظمة', 'The withdrawal of the CSTO troops begins'),
        when: say('نحو ١٣ يناير/كانون الثاني ٢٠٢٢', 'about 13 January 2022'),
      },
    ],
    related: [
      {
        predicate: 'succeeded',
        isObject: false,
        others: [
          {
            entity: 'nursultan-nazarbayev',
            name: say('نور سلطان نزارباييف', 'Nursultan Nazarbayev'),
            when: say('من ٢٠ مارس/آذار ٢٠١٩', 'from 20 March 2019'),
            isLater: false,
            evidence: [{ ...article, paragraphs: [10] }],
          },
        ],
      },
      {
        predicate: 'pressSecretaryOf',
        isObject: true,
        label: say('السكرتير الصحفي لـ', 'press secretary to'),
        others: [
          {
            entity: 'berik-uali',
            name: say('بيريك أوالي', 'Berik Uali'),
            when: '',
            isLater: true,
            evidence: [record('المكتب الإعلامي لأكوردا', 'Akorda press service')],
          },
        ],
      },
    ],
    packs: [
      {
        id: 'kazakhstan-2022',
        title: say('كازاخستان، يناير ٢٠٢٢', 'Kazakhstan, January 2022'),
        author: 'Siyaq',
      },
    ],
  };
}

/** A card with nothing but the least a pack must give. */
export function bare(language: 'ar' | 'en'): CardView {
  return {
    ...person(language),
    entity: 'csto',
    type: 'organisation',
    name: { ar: 'منظمة معاهدة الأمن الجماعي', en: 'Collective Security Treaty Organization' },
    description: language === 'ar' ? 'تكتل عسكري تقوده روسيا' : 'A military bloc led by Russia',
    facts: [],
    since: [],
    events: [],
    related: [],
  };
}
