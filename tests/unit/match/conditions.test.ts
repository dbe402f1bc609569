import { describe, expect, it, test } from 'vitest';
import { annotate } from '@/lib/annotate';
import type { Condition } from '@/lib/pack/schema';
import { ARABIC_PAGE, blocksOf, entity, matcherOf, when } from './packs';

/** Whether a bare نور under this condition is a mention in the text, and by which rule. */
function ruleIn(text: string, condition: Condition, established: readonly string[] = []) {
  const matcher = matcherOf(entity('nur', [when('نور', condition)]), entity('kz', ['كازاخستان']));
  const page = { ...ARABIC_PAGE, established };
  const found = annotate(blocksOf(text), page, matcher).mentions.get(0) ?? [];
  return found.find(({ entity }) => entity === 'nur')?.rule;
}

describe('precededBy', () => {
  test.each([
    ['في مدينة نور', true, 'the word'],
    ['بمدينة نور', true, 'its own particle'],
    ['والمدينة نور', true, 'its own particle and article'],
    ['العاصمة الجديدة نور', true, 'an item of two words'],
    ['مدينة (نور)', true, 'a bracket opened between'],
    ['مدينة: نور', true, 'a colon between'],
    ['مدينة («نور»)', true, 'a quote within the bracket'],
    ['مدينة: «نور»', true, 'a quote after the colon'],
    ['مدينة[نور]', true, 'a bracket without space'],
    ['مدينة ( نور )', true, 'a bracket with space on both sides'],
    ['بالعاصمة الجديدة نور', true, 'a particle on the first word of two'],
    ['العاصمة الجديدة: نور', true, 'a colon after two words'],
    ['مدينة ((نور))', false, 'two brackets between'],
    ['مدينة. (نور)', false, 'a full stop before the bracket'],
    ['مدينة (، نور', false, 'a comma after the bracket'],
    ['العاصمة الجديدة، نور', false, 'a comma after two words'],
    ['العاصمة (الجديدة نور', false, 'a bracket between the words'],
    ['العاصمة والجديدة نور', false, 'a particle on the second word'],
    ['الجديدة نور', false, 'the second word alone'],
    ['كبيرة الجديدة نور', false, 'another first word'],
    ['مدينة) نور', false, 'a bracket closed between'],
    ['مدينة، نور', false, 'a comma between'],
    ['مدينة كبيرة نور', false, 'a word between'],
    ['مدينة ونور', false, 'the name’s particle between'],
    ['مدينة\nنور', false, 'a line between'],
    ['نور', false, 'nothing before'],
  ])('%j: %s (%s)', (text, expected) => {
    const rule = ruleIn(text, { precededBy: ['مدينة', 'العاصمة الجديدة'] });
    expect(rule).toBe(expected ? 'precededBy' : undefined);
  });

  it('takes the name’s own particle where the pack lists it', () => {
    expect(ruleIn('عاد ونزل بنور', { precededBy: ['ب'] })).toBe('precededBy');
    expect(ruleIn('عاد ثم وبنور', { precededBy: ['ب'] })).toBe('precededBy');
    expect(ruleIn('عاد ونور', { precededBy: ['ب'] })).toBeUndefined();
  });

  it('and the words before it, where the pack lists them with it', () => {
    expect(ruleIn('كانت مملكة بنور قوية', { notPrecededBy: ['مملكة ب'] })).toBeUndefined();
    expect(ruleIn('كانت مدينة بنور قوية', { notPrecededBy: ['مملكة ب'] })).toBe('name');
    expect(ruleIn('كانت مملكة وبنور نهر', { notPrecededBy: ['مملكة ب'] })).toBe('name');
    expect(ruleIn('كانت مملكة نور قوية', { notPrecededBy: ['مملكة ب'] })).toBe('name');
  });
});

describe('followedBy', () => {
  test.each([
    ['نور الجديدة', true, 'the word'],
    ['نور في كازاخستان', true, 'an item of two words'],
    ['(نور) الجديدة', true, 'a bracket closed between'],
    ['(«نور») الجديدة', true, 'a quote within the bracket'],
    ['[ نور ] الجديدة', true, 'a bracket with space on both sides'],
    ['(نور)الجديدة', true, 'a bracket without space'],
    ['(نور) في كازاخستان', true, 'a bracket before two words'],
    ['((نور)) الجديدة', false, 'two brackets between'],
    ['(نور). الجديدة', false, 'a full stop after the bracket'],
    ['نور، ) الجديدة', false, 'a comma before the bracket'],
    ['نور (الجديدة)', false, 'a bracket opened between'],
    ['نور: الجديدة', false, 'a colon between'],
    ['نور في (كازاخستان)', false, 'a bracket between the words'],
    ['(نور في) كازاخستان', false, 'a bracket closed between the words'],
    ['نور في باريس', false, 'another second word'],
    ['نور على كازاخستان', false, 'another first word'],
    ['نور في', false, 'the first word alone'],
    ['نور والجديدة', false, 'a particle makes it another word'],
    ['نور. الجديدة', false, 'a sentence’s end between'],
    ['نور', false, 'nothing after'],
  ])('%j: %s (%s)', (text, expected) => {
    const rule = ruleIn(text, { followedBy: ['الجديدة', 'في كازاخستان'] });
    expect(rule).toBe(expected ? 'followedBy' : undefined);
  });
});

describe('notPrecededBy and notFollowedBy alone', () => {
  const condition = { notPrecededBy: ['@given', 'قناة'], notFollowedBy: ['اليوم'] };
  test.each([
    ['زار نور', true, 'counts by itself'],
    ['علياء نور', false, 'another’s given name before'],
    ['ولعلياء نور', false, 'with particles of its own'],
    ['علياء ونور', true, 'joined by و it is a name of its own'],
    ['بقناة نور', false, 'the word before with its particle'],
    ['نور اليوم', false, 'the word after'],
    ['نور، اليوم', true, 'a comma between'],
    ['(نور) اليوم', true, 'a bracket between'],
  ])('%j: %s (%s)', (text, expected) => {
    expect(ruleIn(text, condition)).toBe(expected ? 'name' : undefined);
  });
});

describe('nearby', () => {
  test.each([
    ['قرب نور في كازاخستان', true, 'later in the sentence'],
    ['لكازاخستان وفد في نور', true, 'earlier, with a particle'],
    ['وفد في نور، كازاخستان', true, 'past a comma'],
    ['كازاخستان. وفد في نور', false, 'in the sentence before'],
    ['وفد في نور.كازاخستان', false, 'in the next sentence, its space forgotten'],
    ['وفد في نور\nكازاخستان', false, 'in the next line'],
    ['وفد في نور', false, 'nowhere'],
  ])('%j: %s (%s)', (text, expected) => {
    expect(ruleIn(text, { nearby: ['كازاخستان'] })).toBe(expected ? 'nearby' : undefined);
  });

  it('does not take the name for its own neighbour', () => {
    expect(ruleIn('وفد في نور', { nearby: ['نور'] })).toBeUndefined();
    expect(ruleIn('وفد في نور الجديدة', { nearby: ['نور الجديدة'] })).toBeUndefined();
    expect(ruleIn('وفد في مدينة نور', { nearby: ['مدينة نور'] })).toBeUndefined();
    expect(ruleIn('نور قرب نور', { nearby: ['نور'] })).toBe('nearby');
  });

  test.each([
    ['جاء الوفد الرسمي نور', true, 'just before the name'],
    ['نور الوفد الرسمي', true, 'just after the name'],
    ['الوفد الرسمي في نور', true, 'at the sentence’s start'],
    ['زار نور مع الوفد الرسمي.', true, 'at its end'],
    ['والوفد الرسمي في نور', true, 'a particle on the first word'],
    ['الوفد والرسمي في نور', false, 'a particle on the second'],
    ['الوفد، الرسمي في نور', false, 'a comma between'],
    ['الوفد غير الرسمي في نور', false, 'a word between'],
    ['الوفد في نور', false, 'the first word alone'],
    ['وفد في نور مع الوفد. الرسمي منهم', false, 'a sentence’s end between'],
  ])('%j has an item of two words: %s (%s)', (text, expected) => {
    expect(ruleIn(text, { nearby: ['الوفد الرسمي'] })).toBe(expected ? 'nearby' : undefined);
  });

  test.each([
    [100, true],
    [101, false],
  ])('%i words away: %s', (words, expected) => {
    const between = ' ثم'.repeat(words - 1);
    const rule = expected ? 'nearby' : undefined;
    expect(ruleIn(`كازاخستان${between} نور`, { nearby: ['كازاخستان'] })).toBe(rule);
    expect(ruleIn(`نور${between} كازاخستان`, { nearby: ['كازاخستان'] })).toBe(rule);
  });
});

test.each([
  ['وفد في نور', true, 'nowhere in the sentence'],
  ['وفد من باريس في نور', false, 'in the sentence'],
  ['وفد في نور بباريس', false, 'with a particle'],
  ['وفد من باريس. وصل إلى نور', true, 'in the sentence before'],
])('notNearby in %j: %s (%s)', (text, expected) => {
  expect(ruleIn(text, { notNearby: ['باريس'] })).toBe(expected ? 'name' : undefined);
});

test.each([
  ['وفد دي نور', true, 'as it stands'],
  ['ودي نور', true, 'behind و'],
  ['لدى نور', false, 'what would be left behind ل'],
  ['بدي نور', false, 'behind ب'],
  ['ولدى نور', false, 'behind و and ل'],
])('reads a listed word of two letters in %j: %s (%s)', (text, expected) => {
  expect(ruleIn(text, { precededBy: ['دي'] })).toBe(expected ? 'precededBy' : undefined);
});

describe('notAround', () => {
  const condition = { notAround: ['باريس', 'بحر البلطيق'] };

  test.each<[readonly string[], boolean, string]>([
    [['وصل نور'], true, 'nowhere'],
    [['من باريس وصل نور'], false, 'in the sentence'],
    [['زار باريس. ثم وصل نور'], false, 'in the sentence before'],
    [['وصل نور. ثم زار باريس'], false, 'in the sentence after'],
    [['زار بحر الشمال. ثم وصل نور'], true, 'the first of two words alone'],
    [['زار ببحر البلطيق. ثم وصل نور'], false, 'two words, a particle on the first'],
    [['زار باريس', 'وصل نور'], false, 'in the block before'],
    [['زار باريس', 'عاد', 'أكل', 'وصل نور'], false, 'three blocks before'],
    [['زار باريس', 'عاد', 'أكل', 'نام', 'وصل نور'], true, 'four blocks before'],
    [['وصل نور', 'زار باريس'], false, 'in the block after'],
    [['وصل نور', 'عاد', 'زار باريس'], true, 'two blocks after'],
    [['وصل نور', 'Il visita باريس puis il rentre avec les autres'], true, 'in a foreign block'],
  ])('in %j: %s (%s)', (texts, expected) => {
    const matcher = matcherOf(entity('nur', [when('نور', condition)]));
    const found = annotate(blocksOf(...texts), ARABIC_PAGE, matcher).mentions;
    const [first] = [...found.values()].flat();
    expect(first?.certainty).toBe(expected ? 'sure' : undefined);
  });

  it('keeps the answers for two lists of words apart', () => {
    const aliases = [when('نور', condition), when('سلطان', { notAround: ['برلين'] })];
    const matcher = matcherOf(entity('nur', aliases));
    const found = annotate(blocksOf('زار باريس. وصل نور ثم سلطان'), ARABIC_PAGE, matcher).mentions;
    expect(found.get(0)?.map(({ alias }) => alias)).toEqual(['سلطان']);
  });
});

describe('ofCountry', () => {
  const condition = { ofCountry: ['كازاخستان', 'كازاخي', 'نور سلطان'] };

  test.each([
    ['وصل نور', true, 'no country named'],
    ['في كازاخستان وصل نور', true, 'its own before'],
    ['في تونس وصل نور', false, 'another before'],
    ['قال وزير تونسي لنور', false, 'another people before'],
    ['لتونس نور', false, 'another with a particle'],
    ['في تونس قال وزير كازاخي لنور', true, 'its own after another'],
    ['من كازاخستان إلى تونس وصل نور', false, 'another after its own'],
    ['في تونس وفي نور سلطان وصل نور', true, 'its own of two words'],
    ['في تونس وفي سلطان وصل نور', false, 'half of those two words'],
    ['في تونس. ثم وصل نور', false, 'another in the sentence before'],
    ['وصل نور إلى تونس', true, 'another after the name alone'],
    ['قال وزير عربي دولي سوفيتي لنور', true, 'adjectives of no one country'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(ruleIn(text, condition)).toBe(expected ? 'ofCountry' : undefined);
  });

  test.each<[readonly string[], boolean, string]>([
    [['في كازاخستان', 'وصل نور'], true, 'its own in the block before'],
    [['في تونس', 'وصل نور'], false, 'another there'],
    [['في تونس', 'عاد الوفد', 'أكل الوفد', 'وصل نور'], false, 'another three blocks before'],
    [['في تونس', 'عاد', 'أكل', 'نام', 'وصل نور'], true, 'another four blocks before'],
    [['في تونس', 'في كازاخستان', 'وصل نور'], true, 'its own in the nearer block'],
    [['في تونس', 'في كازاخستان وصل نور'], true, 'its own in the block itself'],
  ])('in %j: %s (%s)', (texts, expected) => {
    const matcher = matcherOf(entity('nur', [when('نور', condition)]));
    const found = annotate(blocksOf(...texts), ARABIC_PAGE, matcher).mentions;
    expect(found.has(texts.length - 1)).toBe(expected);
  });

  it('asks only what stands before the name', () => {
    const matcher = matcherOf(entity('tunis', [when('تونس العاصمة', condition)]));
    const isNamed = (text: string) =>
      annotate(blocksOf(text), ARABIC_PAGE, matcher).mentions.has(0);
    expect(isNamed('وصل إلى تونس العاصمة')).toBe(true);
    expect(isNamed('وصل من تونس إلى تونس العاصمة')).toBe(false);
  });

  it('takes no word for the country’s where an item has none', () => {
    expect(ruleIn('في تونس - نور', { ofCountry: ['–', 'كازاخستان'] })).toBeUndefined();
  });

  it('holds for a block that is asked about alone', () => {
    const matcher = matcherOf(entity('nur', [when('نور', condition)]));
    const block = { id: 7, text: 'وصل نور' };
    expect(annotate([block], ARABIC_PAGE, matcher).mentions.has(7)).toBe(true);
  });
});

describe('classes of words', () => {
  test.each([
    ['نور الروسية', { followedBy: ['@nisba'] }, true],
    ['نور الجديدة', { followedBy: ['@nisba'] }, false],
    ['قالت نور', { precededBy: ['@saying'] }, true],
    ['وأعلنت نور', { precededBy: ['@saying'] }, true],
    ['وصلت نور', { precededBy: ['@saying'] }, false],
    ['نور في تونس', { followedBy: ['في @country'] }, true],
    ['نور في بيته', { followedBy: ['في @country'] }, false],
    ['وفد من تونس في نور', { nearby: ['@country'] }, true],
    ['وفد لتونس في نور', { nearby: ['@country'] }, true],
    ['وفد من بيته في نور', { nearby: ['@country'] }, false],
    ['نور وتونس', { followedBy: ['@country'] }, false],
  ])('%s, %j: %s', (text, condition, expected) => {
    expect(ruleIn(text, condition) !== undefined).toBe(expected);
  });
});

it('asks for all keys of an item, and names them', () => {
  const condition = { established: ['kz'], precededBy: ['مدينة'], notFollowedBy: ['اليوم'] };
  expect(ruleIn('مدينة نور', condition, ['kz'])).toBe('established,precededBy,notFollowedBy');
  expect(ruleIn('مدينة نور', condition)).toBeUndefined();
  expect(ruleIn('زار نور', condition, ['kz'])).toBeUndefined();
  expect(ruleIn('مدينة نور اليوم', condition, ['kz'])).toBeUndefined();
});

test.each(['precededBy', 'followedBy', 'nearby'])('no %s holds by an item without words', (key) => {
  expect(ruleIn('وفد - نور - وفد', { [key]: ['–'] })).toBeUndefined();
});

it('reads a word of a pack as a word, whatever objects are made of', () => {
  expect(ruleIn('وفد في نور', { precededBy: ['constructor'] })).toBeUndefined();
});

describe('a general name followed by a nisba is that country’s', () => {
  const matcher = matcherOf(
    entity('house', [
      { form: 'البرلمان الكازاخي' },
      { ...when('البرلمان', { established: ['kz'] }), kind: 'short' },
    ]),
    entity('kz', ['كازاخستان']),
    entity('force', [{ ...when('قوات السلام', { established: ['kz'] }), kind: 'descriptive' }]),
    entity('guard', [
      { ...when('الحرس', { established: ['kz'], followedBy: ['@nisba'] }), kind: 'short' },
      { ...when('الشرطة', { precededBy: ['قالت'] }), kind: 'short' },
      when('الجيش', { established: ['kz'] }),
    ]),
  );
  const found = (text: string) =>
    (annotate(blocksOf(text, 'كازاخستان'), ARABIC_PAGE, matcher).mentions.get(0) ?? []).map(
      ({ start, end }) => text.slice(start, end),
    );
  test.each([
    ['قال البرلمان إن', ['البرلمان'], 'no nisba'],
    ['قال البرلمان الروسي إن', [], 'another country’s'],
    ['قال البرلمان الكازاخي إن', ['البرلمان الكازاخي'], 'its own, a longer name'],
    ['قوات السلام الدولية', [], 'the world’s'],
    ['قوات السلام الكازاخية', [], 'not one of its own'],
    ['قوات السلام، الروسية', ['قوات السلام'], 'a comma between'],
    ['قوات السلام روسية', ['قوات السلام'], 'a predicate, without the article'],
    ['قال الحرس الروسي إن', ['الحرس'], 'unless the pack asks for one'],
    ['قالت الشرطة الروسية', ['الشرطة'], 'unless it counts by what stands beside it'],
    ['قال الجيش الروسي', ['الجيش'], 'unless it is a name'],
  ])('%s → %j: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
