import { describe, expect, it, test } from 'vitest';
import { annotate } from '@/lib/annotate';
import { blocksOf, entity, matcherOf, when } from './packs';

const general = (form: string, id: string) =>
  ({ ...when(form, { established: [id] }), kind: 'short' }) as const;
const organisation = { type: 'organisation' };
/** Made anew for each text: a matcher reads its bodies once. */
const makeMatcher = () =>
  matcherOf(
    entity(
      'csto',
      ['منظمة الأمن الجماعي', 'معاهدة الأمن', 'أمن روسيا', general('المنظمة', 'csto')],
      organisation,
    ),
    entity(
      'sco',
      [
        general('المنظمة', 'sco'),
        'منظمة شنغهاي',
        'تجمع شنغهاي',
        'مكتب جنيف',
        when('نادي شنغهاي', { established: ['sco'] }),
      ],
      organisation,
    ),
    entity(
      'un',
      ['الأمم المتحدة', 'منظمة الأمم المتحدة', 'منظمة سويسرا', 'مكتب جنيف'],
      organisation,
    ),
    entity('house', ['برلمان كازاخستان', general('البرلمان', 'kz')], organisation),
    entity('diet', ['دايت اليابان', 'برلمان اليابان'], organisation),
    entity('movement', [general('الحركة', 'kz')], organisation),
    entity('alliance', [general('التحالف الأمني', 'kz')], organisation),
    entity('peacekeepers', [general('قوات سلام', 'kz')], organisation),
    entity(
      'council',
      [
        'مجلس الشيوخ الكازاخي',
        {
          ...when('مجلس الشيوخ', { established: ['kz'], nearby: ['آستانة', 'طشقند'] }),
          kind: 'short',
        },
        { ...when('الشيوخ', { precededBy: ['قال'] }), kind: 'short' },
        {
          ...when('الجلسة', { established: ['kz'], followedBy: ['التابعة لكازاخستان'] }),
          kind: 'short',
        },
        { ...when('الجلسة', { established: ['kz'], notFollowedBy: ['العامة'] }), kind: 'short' },
      ],
      organisation,
    ),
    entity('duma', [when('الدوما', { established: ['kz'] })], organisation),
    entity('kz', ['كازاخستان', 'جمهورية كازاخستان']),
    entity('turkey', ['تركيا']),
    entity('crowd', [general('التجمع', 'kz')]),
  );
const page = { language: 'ar', established: ['csto', 'sco', 'kz'] };
/** What the general name is where it stands last; undefined where it is no mention. */
const lastIn = (text: string, name: string) => {
  const found = annotate(blocksOf(text), page, makeMatcher()).mentions.get(0) ?? [];
  const { entity, alternatives } =
    found.find(({ start }) => start === text.lastIndexOf(name)) ?? {};
  return entity && [entity, ...(alternatives ?? [])].join(' or ');
};

describe('a general name means the organisation named last before it', () => {
  test.each<[string, string | undefined, string]>([
    ['قالت المنظمة', 'csto or sco', 'none before'],
    ['قررت منظمة الأمن الجماعي ثم قالت المنظمة', 'csto', 'its own'],
    ['قررت معاهدة الأمن ثم قالت المنظمة', 'csto', 'its own, by another name'],
    ['في منظمة شنغهاي دول، وقالت المنظمة', 'sco', 'the other one that is called so'],
    ['في تجمع شنغهاي دول، وقالت المنظمة', 'sco', 'the same by another name'],
    ['قررت منظمة الأمن الجماعي ومنظمة الصحة العالمية وقالت المنظمة', undefined, 'of no pack'],
    ['قررت منظمة «بريكس» وقالت المنظمة', undefined, 'of no pack, in quotes'],
    ['قررت منظمة كبيرة وقالت المنظمة', 'csto or sco', 'none that is named'],
    [
      'اجتمعت منظمة شنغهاي ومنظمة الأمن الجماعي وقالت المنظمة',
      'csto or sco',
      'both in one sentence',
    ],
    ['في الأمم المتحدة قالت المنظمة', 'csto or sco', 'a body seldom called so'],
    ['في الأمم المتحدة قالت هذه المنظمة', undefined, 'pointed at'],
    ['قالت منظمة الصحة ذلك لمنظمة الأمن الجماعي وقالت المنظمة', 'csto', 'named again'],
    ['قالت المنظمة إن منظمة الصحة العالمية تأخرت', 'csto or sco', 'only what comes before'],
    ['قررت منظمة الأمن الجماعي في كازاخستان وقالت هذه المنظمة', 'csto', 'past what is no body'],
    ['في نادي شنغهاي دول، وقالت المنظمة', 'sco', 'a name that needs the page'],
    ['قررت منظمة كبيرة «بريكس» وقالت المنظمة', 'csto or sco', 'quotes further on'],
    ['في مكتب جنيف قالت المنظمة', 'sco', 'a name of two, of whom one is called so'],
    ['قررت المنظمة في القاهرة', 'csto or sco', 'what follows says nothing of itself'],
    [' قررت منظمة شنغهاي ومنظمة الصحة العالمية وقالت المنظمة', undefined, 'the later, of no pack'],
    ['قررت المنظمة الدولية ثم قالت المنظمة', undefined, 'of no pack, definite, by its origin'],
    ['قررت المنظمة الكبيرة ثم قالت المنظمة', 'csto or sco', 'definite, and not said which'],
    ['قررت منظمة في القاهرة ثم قالت المنظمة', undefined, 'of no pack, by its country'],
    ['قررت المنظمة في القاهرة ثم قالت المنظمة', 'csto or sco', 'the country says only where'],
    ['قررت منظمة في روسيا ثم قالت المنظمة', 'csto or sco', 'a country in the name of one'],
    ['قررت منظمة في سويسرا ثم قالت المنظمة', undefined, 'in the name of one seldom called so'],
    ['قررت المنظمة في اجتماعها ثم قالت المنظمة', 'csto or sco', 'no country follows'],
    ['قررت لمنظمة الصحة ثم قالت المنظمة', undefined, 'of no pack, behind a particle'],
    [
      'قررت منظمة، الصحة ثم قالت المنظمة',
      'csto or sco',
      'a comma parts the kind and the next word',
    ],
    ['قررت منظمة ثم قالت المنظمة', 'csto or sco', 'the kind alone'],
    ['في منظمة الأمم المتحدة قالت المنظمة', undefined, 'seldom called so, but here'],
    [
      'قررت منظمة شنغهاي. ثم منظمة الأمن الجماعي. وقالت المنظمة',
      'csto',
      'the last sentence counts',
    ],
    ['في الأمم المتحدة قالت هذه المنظمة الكبيرة', undefined, 'pointed at before another word'],
  ])('%s: %s (%s)', (text, expected, _reason) => {
    expect(lastIn(text, 'المنظمة')).toBe(expected);
  });

  test.each<[string, string | undefined, string]>([
    ['صوت البرلمان', 'house', 'none before'],
    ['صوت البرلمان التركي وقال البرلمان', undefined, 'another country’s'],
    ['صوت البرلمان في تونس وقال البرلمان', undefined, 'in another country'],
    ['صوت البرلمان في تركيا وقال البرلمان', undefined, 'in one that the pack has too'],
    ['صوت البرلمان في كازاخستان وقال البرلمان', 'house', 'its own country'],
    ['زار البرلمان التركي برلمان كازاخستان وقال البرلمان', 'house', 'its own again'],
    ['صوت البرلمان في جمهورية التشيك وقال البرلمان', 'house', 'a republic is no country'],
    ['زار البرلمان التركي كازاخستان وقال البرلمان', undefined, 'another country’s, in ours'],
    ['صوت برلمان تونس وقال البرلمان', 'house', 'the kind without the article, no origin'],
    ['صوت برلمان الجزائر وقال البرلمان', undefined, 'another’s, by a name with the article'],
    ['صوت دايت اليابان وقال البرلمان', 'house', 'a body seldom called so'],
  ])('%s: %s (%s)', (text, expected, _reason) => {
    expect(lastIn(text, 'البرلمان')).toBe(expected);
  });

  test.each([
    ['هذه', 'المنظمة', 'الأمم المتحدة'],
    ['لهذه', 'المنظمة', 'الأمم المتحدة'],
    ['تلك', 'المنظمة', 'الأمم المتحدة'],
    ['هذا', 'البرلمان', 'دايت اليابان'],
    ['لهذا', 'البرلمان', 'دايت اليابان'],
    ['ذلك', 'البرلمان', 'دايت اليابان'],
  ])('%s %s after %s is that body, though seldom called so', (pointer, name, body) => {
    expect(lastIn(`صوت ${body} وعاد ${pointer} ${name}`, name)).toBeUndefined();
    expect(lastIn(`صوت ${body} وعاد معه ${name}`, name)).toBeDefined();
  });

  test.each<[string, string, string | undefined, string]>([
    ['عرضت الرسوم المتحركة اليابانية ثم قالت الحركة', 'الحركة', 'movement', 'a word that ends so'],
    ['عرضت الحركة اليابانية ثم قالت الحركة', 'الحركة', undefined, 'the word itself'],
    [
      'انضم للتحالف الأمني الأوروبي ثم قال التحالف الأمني',
      'التحالف الأمني',
      undefined,
      'of two words, behind ل and its article',
    ],
    ['وصلت قوات سلام اليوم وعادت قوات سلام', 'قوات سلام', 'peacekeepers', 'of two without one'],
  ])('%s: %s is %s, %s', (text, name, expected, _reason) => {
    expect(lastIn(text, name)).toBe(expected);
  });

  test.each<[string, string | undefined, string]>([
    ['صوت مجلس الشيوخ', undefined, 'what it needs is not near'],
    ['صوت مجلس الشيوخ قرب آستانة', 'council', 'none before'],
    ['صوت مجلس الشيوخ الأمريكي. قرب آستانة مجلس الشيوخ', undefined, 'another country’s'],
    ['صوت مجلس الشيوخ في آستانة. في آستانة مجلس الشيوخ', 'council', 'in its own place'],
    ['صوت مجلس الشيوخ في كازاخستان. في آستانة مجلس الشيوخ', 'council', 'where it needs'],
    ['صوت مجلس الشيوخ في طشقند. في آستانة مجلس الشيوخ', 'council', 'in what it looks for near'],
    ['صوت مجلس الشيوخ في تونس. في آستانة مجلس الشيوخ', undefined, 'in another country'],
    ['صوت مجلس الشيوخ الجديد. في آستانة مجلس الشيوخ', 'council', 'not said whose'],
    ['صوت مجلس الشيوخ "الجديد". في آستانة مجلس الشيوخ', 'council', 'nor by quotes'],
    ['قرر مجلس، الشيوخ الأمريكي فيه. في آستانة مجلس الشيوخ', 'council', 'a comma within the kind'],
    ['صوت مجلس الأمن الدولي. في آستانة مجلس الشيوخ', 'council', 'a body of another kind'],
  ])('%s: %s (%s)', (text, expected, _reason) => {
    expect(lastIn(text, 'مجلس الشيوخ')).toBe(expected);
  });

  it('looks no further back than twenty names', () => {
    const text = (names: number) =>
      `قررت منظمة الصحة العالمية. ${'في الأمم المتحدة. '.repeat(names)}قالت المنظمة`;
    expect(lastIn(text(19), 'المنظمة')).toBeUndefined();
    expect(lastIn(text(20), 'المنظمة')).toBe('csto or sco');
  });
});

describe('is not asked of what came before', () => {
  test.each([
    ['صوت الدوما الروسي ثم قال الدوما', 'الدوما', 'duma', 'a name, though it needs the page'],
    ['عاد الشيوخ الأمريكي. قال الشيوخ', 'الشيوخ', 'council', 'a general one by its own place'],
    [
      'حضر الجلسة التركية. ثم الجلسة التابعة لكازاخستان',
      'الجلسة',
      'council',
      'one whose owner stands beside it',
    ],
    ['صوت تجمع الأحزاب. عاد التجمع', 'التجمع', 'crowd', 'what is no organisation'],
  ])('%s: %s is %s, %s', (text, name, expected) => {
    expect(lastIn(text, name)).toBe(expected);
  });
});

describe('a general name that opens a block', () => {
  const readings = (blocks: readonly { id: number; text: string }[]) => {
    const found = annotate(blocks, page, makeMatcher()).mentions.get(blocks.at(-1)!.id) ?? [];
    return found.map(({ entity, alternatives }) => [entity, ...alternatives].join(' or ')).join();
  };
  const general = 'قالت المنظمة';

  test.each<[readonly string[], string, string]>([
    [['قررت منظمة شنغهاي', general], 'sco', 'of the block before'],
    [['قررت منظمة شنغهاي. في الأمم المتحدة', general], 'sco', 'past one seldom called so'],
    [['حذرت منظمة الصحة العالمية', general], '', 'of no pack, in a block without a name'],
    [['قررت منظمة شنغهاي', 'نزل المطر', general], 'sco', 'across a block that names none'],
    [['قررت منظمة شنغهاي', 'نزل المطر', 'هبت الريح', general], 'sco', 'three blocks back'],
    [['حذرت منظمة الصحة العالمية', 'قررت منظمة شنغهاي', general], 'sco', 'the nearer one'],
    [
      ['قررت منظمة شنغهاي', 'نزل المطر', 'هبت الريح', 'طلع الفجر', general],
      'csto or sco',
      'not from farther back than three',
    ],
    [['حذرت منظمة الصحة العالمية', 'سازمان در تهران است', general], '', 'over another language'],
  ])('%j: %s (%s)', (texts, expected, _reason) => {
    expect(readings(blocksOf(...texts))).toBe(expected);
  });

  test('is still asked of one that only leaves words out after it', () => {
    expect(lastIn('حضر الجلسة التركية. ثم الجلسة', 'الجلسة')).toBeUndefined();
    expect(lastIn('حضر جلسة. ثم الجلسة', 'الجلسة')).toBe('council');
  });

  test('does not look past a block that is not at hand', () => {
    const alone = [
      { id: 0, text: 'حذرت منظمة الصحة العالمية' },
      { id: 2, text: general },
    ];
    expect(readings(alone)).toBe('csto or sco');
  });
});
