import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { everydayWords } from '@/lib/arabic/everyday';
import { unfoldSpan } from '@/lib/arabic/fold';
import { mayCarryProclitics, splitProclitics } from '@/lib/arabic/proclitics';
import { readText } from '@/lib/arabic/tokens';
import { readCandidates } from '@/lib/match/candidates';
import { hasManyMarks } from '@/lib/match/drop-marks';
import { END, FIRST_WORD, HIT_CELLS, LAST_WORD, START } from '@/lib/match/hits';
import { allAliases, plantTree, scanPlainly } from '@/lib/match/plain';
import { scanSource } from '@/lib/match/scanner';
import { listWords, PART } from '@/lib/match/word-list';
import { compilePack } from '@/lib/pack/compile';
import { readVariants, type VariantTable } from '@/lib/pack/respellings';
import type { Pack } from '@/lib/pack/schema';
import { anyString } from '../any-string';
import { PROPERTY } from '../property-runs';
import { entity, pack } from './packs';
import { forms, ODD, PARTICLES, packAndText, varied, vocalised } from './scanner-texts';

/**
 * Candidates with their source spans: of the plain matcher, and of the scanner. Twice, for names
 * that have no budget for variants are followed by another way than those that have.
 */
function both(forms: readonly string[], source: string, variants: VariantTable = {}) {
  const some = namesOf(forms, (i) => i % 3 > 0);
  const none = namesOf(forms, () => false);
  const found = [findBoth(some, source, variants), findBoth(none, source, {})];
  return {
    plain: found.map(({ plain }) => plain),
    scanned: found.map(({ scanned }) => scanned),
  };
}

/** A pack of two entities that share some names. */
function namesOf(forms: readonly string[], isTransliterated: (i: number) => boolean): Pack {
  const spelt = (some: readonly string[]) =>
    some.map((form, i) => ({ form, transliterated: isTransliterated(i) }));
  return pack(entity('a', spelt(forms)), entity('b', spelt(forms.slice(0, 2).toReversed())));
}

function findBoth(names: Pack, source: string, variants: VariantTable) {
  const matcher = compilePack(names, variants);
  const text = readText(source);
  const tree = plantTree(allAliases(matcher), readVariants([variants]));
  const plain = scanPlainly(text, tree).map((candidate) => ({
    ...candidate,
    span: unfoldSpan(candidate, text.folded),
  }));
  const hits = scanSource(source, matcher.parts[0]!.tables, matcher.parts[0]!.names.shortForm);
  const spans = new Map<string, { start: number; end: number }>();
  for (let row = 0; row < hits.count * HIT_CELLS; row += HIT_CELLS) {
    const words = `${hits.rows[row + FIRST_WORD]} ${hits.rows[row + LAST_WORD]}`;
    spans.set(words, { start: hits.rows[row + START]!, end: hits.rows[row + END]! });
  }
  const scanned = readCandidates(text, hits, matcher).map((candidate) => ({
    ...candidate,
    span: spans.get(`${candidate.firstWord} ${candidate.lastWord}`),
  }));
  return { plain, scanned };
}

describe('the scanner finds just what the plain matcher finds', () => {
  it('in texts made of names', () => {
    fc.assert(
      fc.property(packAndText, ({ names, text }) => {
        const { plain, scanned } = both(names, text);
        expect(scanned).toEqual(plain);
      }),
      { numRuns: PROPERTY.numRuns * 5 },
    );
  });

  it('in vocalised texts', () => {
    fc.assert(
      fc.property(vocalised, ({ names, text }) => {
        const { plain, scanned } = both(names, text);
        expect(scanned).toEqual(plain);
      }),
      { numRuns: PROPERTY.numRuns * 5 },
    );
  });

  it('in texts made of variants', () => {
    fc.assert(
      fc.property(varied, ({ names, variants, text }) => {
        const { plain, scanned } = both(names, text, variants);
        expect(scanned).toEqual(plain);
      }),
      { numRuns: PROPERTY.numRuns * 5 },
    );
  });

  it('in texts of any units', () => {
    fc.assert(
      fc.property(anyString(), forms, (text, names) => {
        const { plain, scanned } = both(names, text);
        expect(scanned).toEqual(plain);
      }),
      PROPERTY,
    );
  });

  it('behind every chain of letters that may be particles, and some that may not', () => {
    const chains = [
      '',
      ...PARTICLES,
      'وب',
      'فل',
      'كال',
      'فبال',
      'بل',
      'بب',
      'وو',
      'كل',
      'ابال',
      'للل',
    ];
    const names = [
      'الكرملين',
      'كرملين',
      'لجنة',
      'اللجنة',
      'CSTO',
      'EU',
      'أ ف ب',
      'ليد',
      'واشنطن',
      'با',
    ];
    const words = [...names, 'لكرملين', 'لجنه', 'ا', 'عبدالله'];
    for (const name of names) {
      for (const glue of ['، ', ' ']) {
        const text = chains.flatMap((chain) => words.map((word) => chain + word)).join(glue);
        const { plain, scanned } = both([name], text);
        expect(scanned).toEqual(plain);
      }
    }
    const { plain, scanned } = both(
      names,
      chains.flatMap((c) => words.map((w) => c + w)).join('، '),
    );
    expect(scanned).toEqual(plain);
  });

  it('in no everyday word that begins like particles', () => {
    const words = [...everydayWords()].filter(mayCarryProclitics);
    const rests = words.flatMap((word) =>
      splitProclitics(word)
        .slice(1)
        .map(({ rest }) => rest),
    );
    const text = words.flatMap((word) => [word, `و${word}`, `${word}ون`]).join('، ');
    const { plain, scanned } = both([...new Set(rests)], text);
    expect(scanned).toEqual(plain);
    for (const found of plain) expect(found.length).toBeGreaterThan(words.length);
  });

  it('across every gap, within a text and at its end', () => {
    const signs = [
      ' ',
      '\n',
      '\r',
      '-',
      '.',
      '،',
      ':',
      '/',
      '"',
      '\u064e',
      '\u200c',
      '\t',
      '\u00a0',
      '(',
    ];
    const gaps = [
      ...signs,
      ...signs.flatMap((one) => signs.map((other) => one + other)),
      ' - ',
      '   ',
    ];
    for (const gap of gaps) {
      for (const [one, other] of [
        ['روسيا', 'البيضاء'],
        ['أ', 'ب'],
      ]) {
        const text = `${one}${gap}${other} ثم ${one}${gap}${other}${gap}${one}${gap}`;
        const { plain, scanned } = both([`${one} ${other}`, one!], text);
        expect([gap, scanned]).toEqual([gap, plain]);
      }
      // A name whose letters are compared where it is the only one left.
      const text = `زار بحر قزوين${gap}الكبير وبحر${gap}قزوين${gap}الكبير`;
      const { plain, scanned } = both(['بحر قزوين الكبير'], text);
      expect([gap, scanned]).toEqual([gap, plain]);
    }
  });

  it('with every odd unit at every place', () => {
    const text = 'زار روسيا البيضاء وروسي ';
    const marks = ['\u064b\u0651', '\u200f\u0651', '\u0651\u200f', '\u200f\u200e'];
    for (const unit of [...ODD, ...marks]) {
      for (let at = 0; at <= text.length; at++) {
        const { plain, scanned } = both(
          ['روسيا البيضاء', 'روسي', 'زا'],
          text.slice(0, at) + unit + text.slice(at),
        );
        expect([unit, at, scanned]).toEqual([unit, at, plain]);
      }
    }
  });

  it('in names of one and two letters of any script', () => {
    const names = ['中国', 'ש', 'שב', 'ﷲ', 'شي', 'EU', '中', '中国人'];
    for (const name of names) {
      for (const unit of [...ODD, ' ']) {
        for (let at = 0; at <= name.length; at++) {
          const spelt = name.slice(0, at) + unit + name.slice(at);
          const { plain, scanned } = both(names, `زار ${spelt}، ${name} و${name}`);
          expect([spelt, scanned]).toEqual([spelt, plain]);
        }
      }
    }
  });

  it('beside words longer than any name', () => {
    for (const letter of ['ا', '中', 'ﷲ', 'ﻻ']) {
      for (const length of [60, 300, 2000]) {
        const long = letter.repeat(length);
        const { plain, scanned } = both(
          ['روسيا ا', 'روسيا', long.slice(0, 40)],
          `${long} روسيا ${long}`,
        );
        expect(scanned).toEqual(plain);
      }
    }
  });

  it('in names that begin with one another', () => {
    const parts = ['سن', 'كم', 'ليس', 'به', 'رم', 'ش', 'ا'];
    const names = fc.uniqueArray(
      fc
        .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 5 })
        .map((words) => words.join(' ')),
      { minLength: 2, maxLength: 9 },
    );
    fc.assert(
      fc.property(names, (forms) => {
        const { plain, scanned } = both(forms, forms.join('، '));
        expect(scanned).toEqual(plain);
      }),
      { numRuns: PROPERTY.numRuns * 20 },
    );
  });

  it.each([
    [['سن كم ש', 'سن كم ا'], 'سن كم ש'],
    [['ليس', 'ليس سن', 'ا سن ليس ليس', 'رم سن', 'ا به سن', 'ش سن'], 'ا سن ليس ليس'],
    [['ال سن'], 'لل سن'],
    [['آل سعود'], 'لل سعود ولل سعود'],
    [['سن ا كم'], 'سن ا. كم، سن ا.كم، سن. ا كم'],
    [['بنان', 'لبنان الكبير'], 'لبنان، لُبنان، ﻟبنان'],
    [['بنان', 'لبنان'], 'لبنان، لُبنان، ﻟبنان'],
  ])('of %j, in %j', (names, text) => {
    const { plain, scanned } = both(names, text);
    for (const found of plain) expect(found.length).toBeGreaterThan(0);
    expect(scanned).toEqual(plain);
  });

  it('wherever a part of the text ends', () => {
    const names = ['روسيا البيضاء الكبرى', 'روسيا', 'البيضاء'];
    for (const name of ['وروسيا البيضاء الكبرى', 'رُوسيا البَيضاء', 'روسيا ﺍلبيضاء\u200f الكبرى']) {
      for (let before = PART - 40; before <= PART + 2; before++) {
        for (const filler of ['ا', 'ا ', '\u064e ']) {
          const text = `${filler.repeat(before).slice(0, before)} ${name} ثم ${name}`;
          const { plain, scanned } = both(names, text);
          expect([name, before, filler, scanned]).toEqual([name, before, filler, plain]);
        }
      }
    }
  });

  it('in words that fill more than a part', () => {
    const marks = '\u064e'.repeat(PART);
    for (const long of [
      `ر${marks}وسيا`,
      `وروسيا${marks}${marks}`,
      marks,
      `${marks}روسيا`,
      `روسيا${marks}ﷺ`,
      `ﷺ${marks}روسيا`,
    ]) {
      for (const text of [`${long} البيضاء، ${long}، روسيا`, `روسيا، ${long}`]) {
        const { plain, scanned } = both(['روسيا', 'روسيا البيضاء'], text);
        expect(scanned).toEqual(plain);
      }
    }
  });

  it('of the longest words, all particles before them and a hamza behind', () => {
    const marks = '\u064e'.repeat(PART);
    for (const [name, text] of [
      ['كازاخستاني', 'وبالكازاخستانيء'],
      ['كازاخستاني', 'وَبالكازاخستانيء'],
      ['كازاخستاني', `و${marks}بالكازاخستانيء`],
      ['سعودي كازاخستاني', 'وبالسعودي كازاخستانيء'],
    ] as const) {
      const { plain, scanned } = both([name], text);
      expect(scanned).toEqual(plain);
      for (const found of plain) expect(found).toHaveLength(1);
    }
  });

  it('of the longest name', () => {
    const name = 'ﷺ'.repeat(200);
    const { plain, scanned } = both(['روسيا', name], `زار ${name} وروسيا`);
    expect(scanned).toEqual(plain);
    for (const found of plain) expect(found).toHaveLength(2);
  });

  it('where a unit is new, wherever a part ends', () => {
    // No other text has Cherokee letters: each is met here first.
    let letter = 0x13a0;
    for (let before = PART - 24; before <= PART + 2; before++) {
      const filler = 'ا '.repeat(PART).slice(0, before);
      const text = `${filler} روسيا البيضاء${String.fromCharCode(letter++)} ثم روسيا`;
      const { plain, scanned } = both(['روسيا البيضاء', 'روسيا'], text);
      expect([before, scanned]).toEqual([before, plain]);
    }
    const word = `روسيا${'\u064e'.repeat(PART)}${String.fromCharCode(letter++)}`;
    const { plain, scanned } = both(['روسيا'], `${word} وروسيا`);
    expect(scanned).toEqual(plain);
  });

  test.each(['', ' ', '،', '.', ': ', ' - ', '\n\n'])(
    'where %j ends the text behind the first word of a name',
    (end) => {
      for (const word of ['روسيا', 'رُوسيا']) {
        const { plain, scanned } = both(['روسيا البيضاء'], `«البيضاء وحدها، ${word}${end}`);
        expect(scanned).toEqual(plain);
      }
    },
  );

  it('in spellings with initials, of any script', () => {
    const middles = ['ש', 'ا', 'به', 'שב', '中', 'بهار'];
    const names = ['كم', ...middles.flatMap((middle) => [`سن ${middle} كم`, `ليس ${middle}`])];
    const texts = ['سن', 'سين'].flatMap((first) =>
      middles.flatMap((middle) =>
        ['. ', '.', ' ', '، '].map((gap) => `${first} ${middle}${gap}كم`),
      ),
    );
    for (const text of texts) {
      const { plain, scanned } = both(names, text, { سن: 'سين' });
      expect([text, scanned]).toEqual([text, plain]);
    }
  });

  it('in spellings that two names share, the dearer one first or last', () => {
    const texts = 'شن كم. شن كمان. شن. وشن كم شن'.split('. ');
    for (const [one, other] of [
      ['|شن', 'شن'],
      ['شن', '|شن'],
      ['شن', 'شن'],
      ['||شن', '|شن'],
    ]) {
      for (const text of texts) {
        const names = ['ليس', 'سن كم', 'صن كم', 'ليست', 'صن كمان', 'سن كمان'];
        const { plain, scanned } = both(names, text, { سن: one!, صن: other! });
        expect([one, other, text, scanned]).toEqual([one, other, text, plain]);
      }
    }
  });

  it('in more names than there is room for at first', () => {
    const { plain, scanned } = both(['روسيا'], 'ﷺ وروسيا '.repeat(300));
    expect(scanned).toEqual(plain);
    for (const found of scanned) expect(found).toHaveLength(300);
  });

  it('in names that are parts of others, however many', () => {
    const names = Array.from(
      { length: 60 },
      (_, i) => `با${'سن'.repeat(i % 7)} لم${'نه'.repeat(i % 5)}`,
    );
    const words = names.flatMap((name) => name.split(' '));
    const text = `${words.join(' ')} ${names.join('. ')} ${words.reverse().join(' و')}`;
    const { plain, scanned } = both(names, text);
    expect(scanned).toEqual(plain);
  });

  it('in names of two letters that differ in case', () => {
    const { plain, scanned } = both(['EU', 'eu', 'Eu'], 'EU Eu eU eu');
    expect(scanned).toEqual(plain);
    for (const found of scanned) {
      expect(found.map(({ aliases }) => aliases.length)).toEqual([2, 1, 2]);
    }
  });

  test.each([1, 2, 3, 5, 8, 1020, 1021, 1022, 1023, 1024, 1025])(
    'across the end of a part, %i units before a name',
    (units) => {
      const { plain, scanned } = both(
        ['قاسم جومارت', 'قاسم'],
        `${'ا '.repeat(512).slice(-units)} وقاسم جومارت`,
      );
      expect(scanned).toEqual(plain);
      for (const found of scanned) expect(found).toHaveLength(2);
    },
  );
});

test.each([
  ['زار أمس جنديا', false, 'no marks'],
  ['زار أمس جُنديّا', false, 'as few as may stand in a text that is not vocalised'],
  ['زَارَ أَمْسِ جُنْدِيًّا', true, 'vocalised'],
])('sifts %j without its marks: %s (%s)', (text, expected) => {
  expect(hasManyMarks(listWords(text, 0, text.length))).toBe(expected);
});
