// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Pack } from '@/lib/pack/schema';
import { readArticle } from '@/tools/pack/check/article';
import { checkPack } from '@/tools/pack/check/check';
import { passes, reportInWords } from '@/tools/pack/check/report';
import { verificationTable, verifyClaims } from '@/tools/pack/check/verification';
import { examplePack } from './example-pack';

/** An article of our own; the pack under test is made from it. */
const ARTICLE = readArticle(
  [
    'أغرق نهر إشيم ثلاث قرى يوم الإثنين 10 يناير/كانون الثاني 2022، ثم تراجع ماؤه بعد يومين.',
    '',
    'وقال الأهالي إن نهر إشيم لم يبلغ هذا الارتفاع منذ أربعين عامًا بأكملها في تلك الناحية البعيدة.',
  ].join('\n'),
);

function soundPack(): Pack {
  const pack = examplePack();
  pack.sources[0]!.paragraphs = [...ARTICLE.hashes];
  pack.entities[0]!.facts = [
    {
      id: 'river-flood',
      text: { ar: 'فاض في 10 من الشهر', en: 'It flooded on the 10th' },
      from: '2022-01-10',
      until: '2022-01-12',
      evidence: [
        { source: 'article', paragraphs: [1], statedAs: { ar: 'بعد يومين', en: 'two days later' } },
      ],
    },
  ];
  return pack;
}

function check(change: (pack: Pack) => void, article: typeof ARTICLE | undefined = ARTICLE) {
  const pack = soundPack();
  change(pack);
  return checkPack(JSON.parse(JSON.stringify(pack)), article);
}

const failures = (change: (pack: Pack) => void) =>
  check(change).flatMap(({ problems }) => problems);

describe('pack check', () => {
  it('passes a pack that keeps to its article', () => {
    expect(failures(() => undefined)).toEqual([]);
  });

  it.each<[string, (pack: Pack) => void, string]>([
    [
      'a paragraph that is not the one hashed',
      (p) => p.sources[0]!.paragraphs!.reverse(),
      `P1 is ${ARTICLE.hashes[0]}, the pack has ${ARTICLE.hashes[1]}`,
    ],
    [
      'an alias that is not in the paragraph cited',
      (p) => {
        p.entities[1]!.aliases[0]!.evidence = { source: 'article', paragraphs: [1] };
      },
      'town: "كوكشيتاو" is not in P1',
    ],
    [
      'a number that the source does not have',
      (p) => {
        p.entities[0]!.facts[0]!.text.en = 'It flooded 7 villages';
      },
      'river.river-flood: the number 7 is not in its source',
    ],
    [
      'a date that the source does not have',
      (p) => {
        const [fact] = p.entities[0]!.facts;
        fact!.evidence = [{ source: 'article', paragraphs: [1] }];
        fact!.until = '2022-01-13';
      },
      'river.river-flood: 13 is not in its source',
    ],
    [
      "a wording of a date that is not the source's",
      (p) => {
        p.entities[0]!.facts[0]!.evidence[0]!.statedAs!.ar = 'بعد ثلاثة أيام';
      },
      'river.river-flood: "بعد ثلاثة أيام" is not in the paragraphs cited',
    ],
    [
      "eight words of the article's in a row, whatever the marks",
      (p) => {
        p.entities[0]!.description.ar = 'نهرٌ لم يبلغ هذا الارتفاع، منذ أربعين عاما بأكملها في';
      },
      'river.description: "لم يبلغ هذا الارتفاع منذ اربعين عاما باكملها" is the article\'s own wording',
    ],
    [
      'an English text left in Arabic',
      (p) => {
        p.events[0]!.title.en = 'فيضان';
      },
      'flood.title.en has Arabic letters',
    ],
    [
      'an alias twice, folded',
      (p) => p.entities[0]!.aliases.push({ form: 'نَهْر اشيم', kind: 'name' }),
      'river: "نَهْر اشيم" reads the same as "نهر إشيم"',
    ],
    [
      'a source that nothing rests on',
      (p) => p.sources.push({ id: 'idle', kind: 'record', title: { ar: 'سجل', en: 'Record' } }),
      'nothing rests on "idle"',
    ],
    [
      'what validation finds, in words',
      (p) => {
        p.relations[0]!.object = 'sea';
      },
      'relations[0].object: the pack has no entity "sea"',
    ],
  ])('fails on %s', (_what, change, problem) => {
    expect(failures(change)).toContain(problem);
  });

  it('takes seven words in a row for chance', () => {
    const seven = 'نهر لم يبلغ هذا الارتفاع منذ أربعين عاما';
    expect(
      failures((p) => {
        p.entities[0]!.description.ar = seven;
      }),
    ).toEqual([]);
  });

  it('lets a number beside a record be the record’s', () => {
    expect(
      failures((p) => {
        const [fact] = p.entities[0]!.facts;
        fact!.text.en = 'It flooded 7 villages';
        fact!.evidence.push({ source: 'record' });
      }),
    ).toEqual([]);
  });

  it('reports what needs the article as not run when it is not at hand, never as passed', () => {
    const results = checkPack(soundPack(), undefined);
    expect(passes(results)).toBe(true);
    const lines = reportInWords(results).split('\n');
    expect(lines.filter((line) => line.endsWith('not run'))).toHaveLength(5);
    expect(lines.find((line) => line.startsWith('aliases stand'))).toMatch(/not run$/);
  });
});

describe('the table of claims', () => {
  it('says of each what it rests on and what of it stands there', () => {
    const pack = soundPack();
    pack.entities[0]!.facts[0]!.text.en = 'It flooded 3 villages on the 10th';
    const claim = verifyClaims(pack, ARTICLE)[0]!;
    const form = pack.entities[0]!.aliases[0]!.form;
    expect(claim).toMatchObject({
      evidence: 'article P1',
      numbers: ['10'],
      dates: ['بعد يومين'],
    });
    expect(claim.path).toMatch(/\.river-flood$/);
    expect(claim.names.length > 0).toBe(ARTICLE.paragraphs[0]!.source.includes(form));
    expect(verificationTable([claim])).toContain('numbers 10; dates بعد يومين');
  });

  it('claims nothing for what a record says', () => {
    const pack = soundPack();
    pack.entities[0]!.facts[0]!.evidence = [{ source: 'record' }];
    const claim = verifyClaims(pack, ARTICLE)[0]!;
    expect(claim).toMatchObject({ evidence: 'record', names: [], numbers: [], dates: [] });
    expect(verificationTable([claim])).toMatch(/nothing$/);
  });
});
