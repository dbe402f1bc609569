import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedSpan } from '@/lib/summary/candidates';
import { summarise } from '@/lib/summary/summarise';

/** A block a paragraph; `[الاسم|id]` is a mention. */
function read(paragraphs: readonly string[]) {
  const mentions: NamedSpan[] = [];
  const blocks = paragraphs.map((marked, block) => {
    let text = '';
    for (const [, plain, name, entity] of marked.matchAll(/([^[]+)|\[([^|]+)\|([^\]]+)\]/g)) {
      if (name !== undefined && entity !== undefined) {
        const start = text.length;
        mentions.push({ block, start, end: start + name.length, entity });
      }
      text += plain ?? name;
    }
    return { id: block, text };
  });
  return { blocks, mentions };
}

function texts(paragraphs: readonly string[]): string[] {
  const { blocks, mentions } = read(paragraphs);
  return summarise(blocks, mentions).map(({ text }) => text);
}

const LEAD = 'أعلنت الحكومة يوم الخميس انسحاب القوات الأجنبية من كل مدن البلاد.';
const SECOND = 'ورحبت وزارة الخارجية في الدولة المجاورة بهذا القرار الذي طال انتظاره.';
const THIRD = 'واندلعت الاحتجاجات قبل أسبوع على ارتفاع أسعار الوقود في غرب البلاد.';
const FOURTH = 'وقتل العشرات في المدينة الكبرى خلال مواجهات استمرت عدة أيام متتالية.';

describe('a summary', () => {
  it('is the lead where nothing speaks against it', () => {
    expect(texts([LEAD, SECOND, THIRD, FOURTH])).toEqual([LEAD, SECOND, THIRD]);
  });

  it('is everything where the page has three sentences or fewer', () => {
    expect(texts([LEAD, 'عنوان'])).toEqual([LEAD, 'عنوان']);
    expect(texts([])).toEqual([]);
    expect(texts(['', ' \n '])).toEqual([]);
  });

  it('keeps the page’s order and its characters', () => {
    const { blocks, mentions } = read([`  ${LEAD}\n\u00a0${SECOND}  `, THIRD, FOURTH]);
    const sentences = summarise(blocks, mentions);
    expect(sentences.map(({ block }) => block)).toEqual([0, 0, 1]);
    for (const { block, start, end, text } of sentences) {
      expect(blocks[block]?.text.slice(start, end)).toBe(text);
    }
  });

  it('names what the others do not', () => {
    const rich =
      'وقال [توكاييف|tokayev] في [ألماتي|almaty] إن [المنظمة|csto] ستغادر [روسيا|russia].';
    const chosen = texts([LEAD, SECOND, THIRD, rich]);
    expect(chosen).toEqual([LEAD, SECOND, rich.replace(/\[([^|]+)\|[^\]]+\]/g, '$1')]);
  });

  it('prefers the sentence with a new date', () => {
    const dated = 'وقتل العشرات في المدينة الكبرى في 5 يناير خلال مواجهات بدأت عام 2022.';
    expect(texts([LEAD, SECOND, `${THIRD} ${FOURTH}`, dated])).toContain(dated);
  });
});

describe('a summary leaves out', () => {
  it.each([
    ['a headline without a stop', 'الحكومة تعلن انسحاب القوات الأجنبية من كل مدن البلاد'],
    ['navigation', 'الرئيسية'],
    ['a credit', 'متظاهرون أمام مقر الحكومة في المدينة الكبرى بعد إحراقه (رويترز)'],
    ['a note on the page', 'اقرأ أيضًا: ماذا نعرف عن القوات الأجنبية المنسحبة من البلاد؟'],
    ['a cookie notice', 'نستخدم ملفات تعريف الارتباط لنقدم لك أفضل تجربة على موقعنا الإخباري.'],
    ['the source', 'المصدر : الجزيرة + وكالات'],
    ['a question', 'فماذا جرى في تلك الليلة أمام مقر الحكومة القديم؟'],
    ['an introduction', 'ومن أهم ما جاء في البيان الذي نشر مساء اليوم:'],
    ['a quotation cut off', '"سنواصل دعوة القوات إلى احترام حقوق الإنسان الدولية والوفاء بها.'],
  ])('%s', (_what, line) => {
    expect(texts([line, LEAD, SECOND, THIRD])).toEqual([LEAD, SECOND, THIRD]);
  });

  it.each([
    ['كما أضاف أن القوات ستغادر الدولة بشكل كامل خلال عشرة أيام فقط.'],
    ['إذ قال للبرلمان إن القوات ستبدأ الانسحاب من البلاد في غضون يومين.'],
    ['وأضاف المتحدث أن القوات ستغادر كل مدن الدولة خلال عشرة أيام.'],
    ['هذا ما أكده المتحدث الرسمي خلال مؤتمر صحفي عقده مساء اليوم.'],
    ['وقال إن القوات ستغادر كل مدن الدولة الواقعة في آسيا خلال أيام.'],
    ['من جهته أكد الوزير أن القوات ستغادر كل مدن الدولة خلال أيام.'],
  ])('what leans on a sentence not chosen: %s', (leaning) => {
    const aside = 'ماذا بعد؟';
    expect(texts([LEAD, SECOND, `${aside} ${leaning}`, FOURTH])).toEqual([LEAD, SECOND, FOURTH]);
  });

  it('what repeats a sentence chosen', () => {
    expect(texts([LEAD, LEAD.replace('يوم ', ''), SECOND, THIRD])).toEqual([LEAD, SECOND, THIRD]);
  });
});

describe('a summary keeps', () => {
  it('what leans on the sentence chosen before it', () => {
    const leaning = 'وأضاف المتحدث باسمها أن القوات ستغادر كل مدن الدولة خلال أيام.';
    expect(texts([LEAD, leaning, THIRD, FOURTH])).toEqual([LEAD, leaning, THIRD]);
  });

  it('a verb of saying with its subject', () => {
    expect(texts([LEAD, SECOND, THIRD])).toContain(SECOND);
  });

  it('paragraphs of a page that uses no full stops', () => {
    const bare = [LEAD, SECOND, THIRD, FOURTH].map((text) => text.slice(0, -1));
    expect(texts(['أخبار', ...bare])).toEqual(bare.slice(0, 3));
  });
});

describe('whatever the page', () => {
  it('answers at most three sentences, in order, each a piece of its block', () => {
    const piece = fc.constantFrom(
      'قال',
      'كما',
      '"',
      '»',
      '.',
      '؟',
      '\n',
      ' ',
      '2022',
      LEAD,
      ':',
      'ا',
    );
    const pages = fc.array(fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' ')));
    fc.assert(
      fc.property(pages, (page) => {
        const blocks = page.map((text, id) => ({ id, text }));
        const sentences = summarise(blocks, []);
        expect(sentences.length).toBeLessThanOrEqual(3);
        let last = -1;
        for (const { block, start, end, text } of sentences) {
          expect(blocks[block]?.text.slice(start, end)).toBe(text);
          expect(block * 1e6 + start).toBeGreaterThan(last);
          last = block * 1e6 + start;
        }
      }),
    );
  });
});
