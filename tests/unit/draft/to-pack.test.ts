import { describe, expect, it } from 'vitest';
import { makeDraft } from '@/lib/draft/make-draft';
import { toPack, type Wording } from '@/lib/draft/to-pack';
import { validatePack } from '@/lib/pack/validate';

const WORDING: Wording = {
  name: ({ name }) => ({ ar: name, en: name }),
  description: () => ({ ar: 'وصف', en: 'A description' }),
  event: () => ({ ar: 'حدث', en: 'An event' }),
  statedAs: ({ statedAs }) => ({ ar: statedAs, en: statedAs }),
};
const HEAD = {
  id: 'bridge',
  title: { ar: 'جسر', en: 'A bridge' },
  author: 'Siyaq',
  source: { title: { ar: 'مقال', en: 'An article' } },
  hashes: ['0'.repeat(64)],
};

const packOf = (text: string, published?: string) =>
  toPack(makeDraft([text], published ? { published } : {}), HEAD, WORDING);

describe('a draft as a pack', () => {
  it('is a valid one, with the article as evidence of each form', () => {
    const pack = packOf('قال الوزير سامر بيرتيه إن جسر مدينة كوماسي يفتح غدا.', '2022-01-05');
    expect(validatePack(JSON.parse(JSON.stringify(pack)))).toMatchObject({ ok: true });
    expect(pack.entities[0]?.aliases[0]?.evidence).toEqual({ source: 'article', paragraphs: [1] });
    expect(pack.sources[0]).toMatchObject({ date: '2022-01-05', paragraphs: HEAD.hashes });
  });

  it('keeps the article’s wording of a date beside the value that is not in it', () => {
    const [tomorrow] = packOf('يفتح الجسر غدا.', '2022-01-05').events;
    expect(tomorrow).toMatchObject({ date: '2022-01-06' });
    expect(tomorrow?.evidence[0]?.statedAs?.ar).toBe('غدا');
    const [plain] = packOf('فتح الجسر في 5 يناير 2022.').events;
    expect(plain?.evidence[0]?.statedAs).toBeUndefined();
  });

  it('says where the weekday contradicts the day', () => {
    const [event] = packOf('فتح الجسر الخميس 14 يناير/كانون الثاني 2022.').events;
    expect(event?.conflict).toEqual({
      ar: 'يقول المقال يوم الخميس، والتاريخ الذي يذكره يوم الجمعة',
      en: 'The article says Thursday; the date it gives was a Friday',
    });
    expect(event?.evidence[0]?.statedAs?.ar).toBe('الخميس 14 يناير/كانون الثاني 2022');
  });

  it('leaves out dates that only the article’s day could tell', () => {
    expect(packOf('يفتح الجسر غدا.').events).toEqual([]);
  });

  it('gives a form that is a word too the condition that its bearer is named', () => {
    const pack = packOf('قال الرئيس قيس سعيد إنه باق. ثم غادر الرئيس سعيد.');
    const [person] = pack.entities;
    expect(person?.aliases.map(({ form, when }) => [form, when])).toEqual([
      ['قيس سعيد', undefined],
      ['سعيد', [{ established: [person?.id] }]],
    ]);
  });
});
