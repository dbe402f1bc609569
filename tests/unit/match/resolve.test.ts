import { describe, expect, it, test } from 'vitest';
import { annotate } from '@/lib/annotate';
import type { Mention } from '@/lib/match/mention';
import type { Matcher } from '@/lib/pack/matcher';
import { ARABIC_PAGE, blocksOf, entity, matcherOf, when } from './packs';

const mentionsIn = (matcher: Matcher, ...texts: string[]): readonly Mention[] =>
  annotate(blocksOf(...texts), ARABIC_PAGE, matcher).mentions.get(0) ?? [];

describe('of overlapping names', () => {
  const matcher = matcherOf(
    entity('csto', ['منظمة الأمن', when('المنظمة', { established: ['csto'] })]),
    entity('secretariat', ['أمانة منظمة الأمن', when('أمانة المنظمة', { established: ['csto'] })]),
    entity('peace', ['حفظ السلام']),
    entity('force', [when('قوات حفظ السلام', { established: ['csto'] })]),
    entity('left', ['بحر البلطيق']),
    entity('right', ['البلطيق الشمالي الكبير']),
    entity('now', ['الكبير الآن']),
    entity('valley', ['وادي النهر']),
    entity('bridge', ['النهر جسور']),
    entity('town', ['مدينة وادي النهر']),
  );
  test.each([
    ['أمانة منظمة الأمن', ['secretariat'], 'the longest stands'],
    ['قوات حفظ السلام', ['peace'], 'a longer one whose condition fails does not'],
    ['قوات حفظ السلام ومنظمة الأمن', ['force', 'csto'], 'nor hold back where it holds'],
    ['أمانة المنظمة', [], 'neither counts'],
    ['بحر البلطيق الشمالي الكبير', ['right'], 'the longest, not the first'],
    ['بحر البلطيق ثم أمانة منظمة الأمن', ['left', 'secretariat'], 'in the order of the text'],
    ['بحر البلطيق حفظ السلام', ['left', 'peace'], 'two side by side both do'],
    ['البلطيق الشمالي الكبير الآن', ['right'], 'the longest, not the last'],
    ['وادي النهر جسور', ['valley'], 'of two of one length the first'],
    ['مدينة وادي النهر', ['town'], 'the longest, not one within it'],
  ])('%s → %j: %s', (text, entities) => {
    expect(mentionsIn(matcher, text).map(({ entity }) => entity)).toEqual(entities);
  });

  const establishedBy = (text: string, ...entities: Parameters<typeof matcherOf>) =>
    annotate(blocksOf(text), ARABIC_PAGE, matcherOf(...entities)).established;

  it('one that ends a longer sure name is established with it', () => {
    const { established } = annotate(blocksOf('أمانة منظمة الأمن'), ARABIC_PAGE, matcher);
    expect(established).toEqual(['secretariat', 'csto']);
  });

  it('also after other names, and where another may be meant once the page says so', () => {
    const text = 'بحر البلطيق ثم أمانة منظمة الأمن';
    const { established } = annotate(blocksOf(text), ARABIC_PAGE, matcher);
    expect(established).toEqual(['left', 'secretariat', 'csto']);
    const city = entity('city', ['نور']);
    const man = entity('man', [when('نور', { established: ['man'] })], { type: 'person' });
    const airport = entity('airport', ['مطار نور']);
    expect(establishedBy('مطار نور', city, man, airport)).toEqual(['airport', 'city']);
  });

  it('one in its middle is not', () => {
    const office = entity('office', ['مكتب روسيا القديم']);
    expect(establishedBy('مكتب روسيا القديم', entity('russia', ['روسيا']), office)).toEqual([
      'office',
    ]);
  });

  it('one that begins it is not: it may be another', () => {
    const places = [entity('russia', ['روسيا']), entity('belarus', ['روسيا البيضاء'])] as const;
    expect(establishedBy('زار روسيا البيضاء', ...places)).toEqual(['belarus']);
  });

  it('nor is one that ends a person’s: a relative has the surname too', () => {
    const woman = entity('woman', ['علياء نزارباييف'], { type: 'person' });
    const man = entity('man', ['نزارباييف'], { type: 'person' });
    expect(establishedBy('علياء نزارباييف', man, woman)).toEqual(['woman']);
  });

  it('nor one that counts only under a condition', () => {
    const city = entity('city', [when('نور', { established: ['city'] })]);
    const airport = entity('airport', ['مطار نور']);
    expect(establishedBy('مطار نور', city, airport)).toEqual(['airport']);
    const place = entity('city', [when('نور', { precededBy: ['مطار'] })]);
    expect(establishedBy('مطار نور', place, airport)).toEqual(['airport']);
  });
});

describe('of two entities for one name', () => {
  const city = { precededBy: ['مدينة'] };
  const page = { established: ['kz'] };
  const matcher = matcherOf(
    entity('kz', ['كازاخستان']),
    entity('city', [{ ...when('نور سلطان', city, page), reading: 'city' }]),
    entity('man', [when('نور سلطان', { ...page, notPrecededBy: ['في'] })], { type: 'person' }),
  );
  const first = (...texts: string[]) => mentionsIn(matcher, ...texts)[0];

  it('both stay open, the pack’s first one first', () => {
    expect(first('زار نور سلطان', 'كازاخستان')).toMatchObject({
      entity: 'city',
      certainty: 'open',
      rule: 'established',
      alternatives: ['man'],
      reading: 'city',
    });
  });

  it('evidence at the place decides', () => {
    expect(first('زار مدينة نور سلطان', 'كازاخستان')).toMatchObject({
      entity: 'city',
      certainty: 'context',
      rule: 'precededBy',
      alternatives: [],
    });
  });

  it('also against a name that counts by itself', () => {
    const names = matcherOf(
      entity('light', ['نور']),
      entity('city', [when('نور', { precededBy: ['مدينة'] })]),
    );
    expect(mentionsIn(names, 'زار مدينة نور')[0]).toMatchObject({
      entity: 'city',
      certainty: 'context',
      alternatives: [],
    });
    expect(mentionsIn(names, 'رأى نور')[0]).toMatchObject({ entity: 'light', certainty: 'sure' });
  });

  it('an exclusion leaves one', () => {
    expect(first('وصل في نور سلطان', 'كازاخستان')).toMatchObject({
      entity: 'city',
      certainty: 'context',
      alternatives: [],
    });
  });

  it('without context there is none', () => {
    expect(first('زار نور سلطان')).toBeUndefined();
  });

  it('a reading is of the entity that comes first, or there is none', () => {
    const city = { ...when('نور', page), reading: 'city' };
    const names = matcherOf(
      entity('kz', ['كازاخستان']),
      entity('light', [when('نور', page)]),
      entity('city', [city]),
    );
    const [mention] = mentionsIn(names, 'زار نور', 'كازاخستان');
    expect(mention).toMatchObject({ entity: 'light', certainty: 'open', alternatives: ['city'] });
    expect(mention).not.toHaveProperty('reading');
  });

  it('no more than thirty-two stay open', () => {
    const many = Array.from({ length: 40 }, (_, i) => entity(`nur-${i}`, ['نور']));
    const alternatives = mentionsIn(matcherOf(...many), 'زار نور')[0]?.alternatives;
    expect(alternatives).toEqual(many.slice(1, 32).map(({ id }) => id));
  });

  it('an exact spelling beats one that only folds alike', () => {
    const names = matcherOf(entity('on', ['على الله']), entity('ali', ['علي الله']));
    expect(mentionsIn(names, 'زار علي الله')[0]).toMatchObject({
      entity: 'ali',
      certainty: 'sure',
    });
    expect(mentionsIn(names, 'زار على الله')[0]).toMatchObject({ entity: 'on', certainty: 'sure' });
  });
});

describe('of several aliases of one entity', () => {
  const matcher = matcherOf(
    entity('moscow', [
      'موسكو',
      { ...when('موسكو', { precededBy: ['@saying'] }), reading: 'government' },
      { ...when('موسكو', { precededBy: ['مدينة'] }), reading: 'city' },
    ]),
  );
  test.each([
    ['قالت موسكو', 'government'],
    ['في مدينة موسكو', 'city'],
    ['وصل موسكو', undefined],
  ])('%s is sure, its reading %s', (text, reading) => {
    const [mention] = mentionsIn(matcher, text);
    expect(mention).toMatchObject({ certainty: 'sure', rule: 'name' });
    expect(mention?.reading).toBe(reading);
  });

  const page = { established: ['kz'] };
  const before = { precededBy: ['انسحاب'] };
  const after = { followedBy: ['أمس'] };
  const butNot = { notFollowedBy: ['العربية'] };
  test.each([
    ['انسحاب القوات', [page, before], 'precededBy', 'the place before the page'],
    ['انسحاب القوات', [before, page], 'precededBy', 'in whatever order'],
    ['وصول القوات', [page, before], 'established', 'the page where the place says nothing'],
    ['انسحاب القوات أمس', [before, after], 'precededBy', 'of two at the place the first'],
    ['انسحاب القوات أمس', [after, before], 'followedBy', 'of two at the place the first'],
    [
      'وصول القوات',
      [{ established: ['kz'], ...butNot }, page],
      'established,notFollowedBy',
      'of two on the page the first',
    ],
    ['انسحاب القوات', [before, butNot], 'name', 'what counts by itself before all'],
    ['انسحاب القوات', [butNot, before], 'name', 'in whatever order'],
  ])('%s under %j: %s (%s)', (text, conditions, rule, _reason) => {
    const names = matcherOf(
      entity('force', [when('القوات', ...conditions)]),
      entity('kz', ['كازاخستان']),
    );
    const [mention] = mentionsIn(names, text, 'كازاخستان');
    expect(mention?.rule).toBe(rule);
    expect(mention?.certainty).toBe(rule === 'name' ? 'sure' : 'context');
  });
});

it('looks for what is near in both sentences of a name that crosses a line', () => {
  const matcher = matcherOf(
    entity('russia', [when('روسيا', { nearby: ['موسكو'] })]),
    entity('belarus', [when('روسيا البيضاء', { nearby: ['مينسك'] })]),
  );
  expect(mentionsIn(matcher, 'زار روسيا\nالبيضاء ومينسك')[0]?.entity).toBe('belarus');
  expect(mentionsIn(matcher, 'زار روسيا\nالبيضاء ثم عاد')).toEqual([]);
});

it('names the alias as the pack writes it and the sentence it stands in', () => {
  const matcher = matcherOf(entity('almaty', ['ألما آتا'], { type: 'town' }));
  const text = 'وصل الوفد. غادر الى الما-اتا أمس.';
  const [mention] = mentionsIn(matcher, text);
  expect(mention).toMatchObject({ alias: 'ألما آتا', type: 'concept' });
  expect(text.slice(mention!.sentence.start, mention!.sentence.end)).toBe('غادر الى الما-اتا أمس.');
});
