import { describe, expect, test } from 'vitest';
import { annotate } from '@/lib/annotate';
import { blocksOf, entity, matcherOf, when } from './packs';

const general = (form: string, id: string) =>
  ({ ...when(form, { established: [id] }), kind: 'short' }) as const;
const organisation = { type: 'organisation' };
const matcher = matcherOf(
  entity('csto', ['منظمة الأمن الجماعي', 'معاهدة الأمن', general('المنظمة', 'csto')], organisation),
  entity('sco', ['منظمة شنغهاي', 'تجمع شنغهاي', general('المنظمة', 'sco')], organisation),
  entity('un', ['الأمم المتحدة', 'منظمة الأمم المتحدة'], organisation),
  entity('house', ['برلمان كازاخستان', general('البرلمان', 'kz')], organisation),
  entity('kz', ['كازاخستان']),
);
const page = { language: 'ar', established: ['csto', 'sco', 'kz'] };
/** What the general name is where it stands last; undefined where it is no mention. */
const lastIn = (text: string, name: string) => {
  const found = annotate(blocksOf(text), page, matcher).mentions.get(0) ?? [];
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
  ])('%s: %s (%s)', (text, expected, _reason) => {
    expect(lastIn(text, 'المنظمة')).toBe(expected);
  });

  test.each<[string, string | undefined, string]>([
    ['صوت البرلمان', 'house', 'none before'],
    ['صوت البرلمان التركي وقال البرلمان', undefined, 'another country’s'],
    ['صوت البرلمان في تونس وقال البرلمان', undefined, 'in another country'],
    ['صوت البرلمان في كازاخستان وقال البرلمان', 'house', 'its own country'],
    ['زار البرلمان التركي برلمان كازاخستان وقال البرلمان', 'house', 'its own again'],
  ])('%s: %s (%s)', (text, expected, _reason) => {
    expect(lastIn(text, 'البرلمان')).toBe(expected);
  });
});

describe('a general name that opens a block', () => {
  const readings = (blocks: readonly { id: number; text: string }[]) => {
    const found = annotate(blocks, page, matcher).mentions.get(blocks.at(-1)!.id) ?? [];
    return found.map(({ entity, alternatives }) => [entity, ...alternatives].join(' or ')).join();
  };
  const general = 'قالت المنظمة';

  test.each<[readonly string[], string, string]>([
    [['قررت منظمة شنغهاي', general], 'sco', 'of the block before'],
    [['حذرت منظمة الصحة العالمية', general], '', 'of no pack, in a block without a name'],
    [['قررت منظمة شنغهاي', 'نزل المطر', general], 'sco', 'across a block that names none'],
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

  test('does not look past a block that is not at hand', () => {
    const alone = [
      { id: 0, text: 'حذرت منظمة الصحة العالمية' },
      { id: 2, text: general },
    ];
    expect(readings(alone)).toBe('csto or sco');
  });
});
