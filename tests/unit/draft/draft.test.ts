import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey } from '@/lib/arabic/fold';
import { findKnown } from '@/lib/draft/known';
import { makeDraft } from '@/lib/draft/make-draft';
import { splitParagraphs } from '@/lib/draft/paragraph';
import { compileWithVariants } from '@/lib/pack/variants';
import { anyString } from '../any-string';
import { examplePack } from '../pack/example-pack';
import { PROPERTY } from '../property-runs';

const ARTICLE = [
  'أعلنت وزارة النقل الغانية، الأربعاء 5 يناير/كانون الثاني 2022، افتتاح جسر في مدينة كوماسي.',
  'وقال الوزير كواسي أمواكو أتا إن الجسر بُني قبل الموعد. وتصل أولى القوافل إلى كوماسي غدا.',
  'وأضافت الوزارة أن كوماسي تنتظر جسرا آخر.',
].join('\n');

const draft = makeDraft(splitParagraphs(ARTICLE), { published: '2022-01-05' });

describe('a draft', () => {
  it('says of each candidate what proposed it, where it stands and how often', () => {
    expect(draft.candidates.find(({ name }) => name === 'كوماسي')).toEqual({
      id: 'kwmasy',
      type: 'place',
      name: 'كوماسي',
      forms: [{ form: 'كوماسي', kind: 'name', paragraphs: [1, 2, 3], count: 3 }],
      cue: { rule: 'place', words: 'مدينة' },
      paragraphs: [1, 2, 3],
      count: 3,
    });
  });

  it('proposes an event for each date, with its sentence and who is named there', () => {
    expect(draft.events).toEqual([
      {
        id: 'event-1',
        statedAs: 'الأربعاء 5 يناير/كانون الثاني 2022',
        date: '2022-01-05',
        paragraph: 1,
        sentence: splitParagraphs(ARTICLE)[0],
        participants: ['kwmasy', 'wzarh-alnql-alghanyh'],
      },
      {
        id: 'event-2',
        statedAs: 'غدا',
        date: '2022-01-06',
        paragraph: 2,
        sentence: 'وتصل أولى القوافل إلى كوماسي غدا.',
        participants: ['kwmasy'],
      },
    ]);
  });

  it('leaves a relative date open where the article’s day is not known', () => {
    const { events } = makeDraft(splitParagraphs(ARTICLE));
    expect(events.map(({ date }) => date)).toEqual(['2022-01-05', null]);
  });

  it('counts a town within the name of its university not as named', () => {
    const { candidates } = makeDraft(['درس في جامعة ليون ثم عاد إلى مدينة ليون.']);
    expect(candidates.map(({ name, count }) => [name, count])).toEqual([
      ['ليون', 1],
      ['جامعة ليون', 1],
    ]);
  });

  it('gives candidates of one spelling ids of their own', () => {
    const { candidates } = makeDraft(['قالت وزارة النقل الغانية ووزارة النقل الغينية.']);
    expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length);
  });
});

describe('knows what packs present know', () => {
  const pack = examplePack();
  pack.entities[1]!.sameAs = ['wikidata:Q1'];
  const [river, town] = pack.entities;

  it('by id, name and sameAs, and proposes it once', () => {
    const paragraphs = [`فاض ${river!.aliases[0]!.form} قرب مدينة ${town!.aliases[0]!.form}.`];
    const known = findKnown(paragraphs, [pack], compileWithVariants(pack));
    const { candidates } = makeDraft(paragraphs, { known });
    expect(candidates.map(({ id }) => id).sort()).toEqual([river!.id, town!.id].sort());
    expect(candidates.find(({ id }) => id === town!.id)?.known).toEqual({
      id: town!.id,
      name: town!.name,
      description: town!.description,
      sameAs: ['wikidata:Q1'],
    });
  });
});

describe('on any text', () => {
  const word = fc.constantFrom(
    ...'الرئيس وزير قال محمد عبد بن آل أبو نيد برايس وزارة الدفاع الروسية منظمة مجلس الأمن شركة " ( ) CSTO مدينة ليون في من إلى و ، . ؛ لل ال ب الخميس 14 يناير 2022 أمس اتفاق العرائش توكاييف'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    anyString(200),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  );

  it('never throws, cites paragraphs that have the form, and counts what it cites', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (lines) => {
        const paragraphs = splitParagraphs(lines.join('\n'));
        const { candidates, events } = makeDraft(paragraphs, { published: '2022-01-13' });
        for (const { forms, count, paragraphs: cited } of candidates) {
          expect(forms.reduce((sum, form) => sum + form.count, 0)).toBe(count);
          for (const form of forms) {
            // ل + ال is written لل: the form's own first letters may be fused.
            const end = foldKey(form.form).split(' ').at(-1)!.replace(/^ال?/, '');
            for (const number of form.paragraphs) {
              expect(cited).toContain(number);
              expect(foldKey(paragraphs[number - 1]!)).toContain(end);
            }
          }
        }
        for (const { statedAs, sentence, paragraph } of events) {
          expect(sentence).toContain(statedAs);
          expect(paragraphs[paragraph - 1]).toContain(sentence);
        }
      }),
      PROPERTY,
    );
  });
});
