import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/draft/draft';
import { type Edit, type Editing, edit, startEditing } from '@/lib/draft/edit';
import { editedPack } from '@/lib/draft/edited-pack';
import { hashParagraphs } from '@/lib/draft/hash-paragraphs';
import { makeDraft } from '@/lib/draft/make-draft';
import { validatePack } from '@/lib/pack/validate';
import { readArticle } from '@/tools/pack/check/article';
import { anyString } from '../any-string';
import { PROPERTY } from '../property-runs';

const PARAGRAPHS = [
  'قال الوزير سامر بيرتيه إن جسر مدينة كوماسي يفتح غدا.',
  'وأضاف بيرتيه أن وزارة النقل الغانية دفعت كلفته في عام 2021.',
];
const DRAFT: Draft = makeDraft(PARAGRAPHS, { published: '2022-01-05' });
const START = startEditing(DRAFT);
const [PERSON, BODY, TOWN] = ['person', 'organisation', 'place'].map(
  (type) => DRAFT.candidates.find((candidate) => candidate.type === type)!.id,
) as [string, string, string];
const HEAD = { title: 'جسر كوماسي', author: 'قارئ', hashes: ['0'.repeat(64), '1'.repeat(64)] };

const stateAfter = (...steps: Edit[]): Editing => steps.reduce(edit, START);
const find = (state: Editing, id: string) => state.candidates.find((one) => one.id === id);
const packOf = (state: Editing) => editedPack(state, HEAD, new Set());
const entityOf = (state: Editing, id: string) =>
  packOf(state).entities.find((one) => one.id === id);

describe('a step', () => {
  it('drops and keeps', () => {
    const dropped = stateAfter({ type: 'drop', id: PERSON });
    expect(entityOf(dropped, PERSON)).toBeUndefined();
    expect(entityOf(edit(dropped, { type: 'keep', id: PERSON }), PERSON)).toBeDefined();
  });

  it('renames in one language or both', () => {
    const renamed = stateAfter(
      { type: 'rename', id: PERSON, name: { en: ' Samer Berthier ' } },
      { type: 'rename', id: PERSON, name: { ar: 'سامر برتييه' } },
    );
    expect(entityOf(renamed, PERSON)?.name).toEqual({ ar: 'سامر برتييه', en: 'Samer Berthier' });
  });

  it('leaves out what nobody sees in what was pasted', () => {
    const pasted = stateAfter(
      { type: 'rename', id: PERSON, name: { ar: 'سامر بر\u00adتييه' } },
      { type: 'addAlias', id: PERSON, form: 'س. بير\u200bتيه' },
      { type: 'note', id: PERSON, note: { ar: 'وزير\u{e0020} النقل' } },
    );
    expect(entityOf(pasted, PERSON)).toMatchObject({
      name: { ar: 'سامر برتييه' },
      description: { ar: 'وزير النقل' },
    });
    expect(find(pasted, PERSON)?.forms.at(-1)?.form).toBe('س. بيرتيه');
  });

  it('changes the type', () => {
    expect(entityOf(stateAfter({ type: 'retype', id: TOWN, to: 'concept' }), TOWN)?.type).toBe(
      'concept',
    );
  });

  it('notes what somebody is; one language stands for both', () => {
    const noted = stateAfter({ type: 'note', id: PERSON, note: { ar: 'وزير النقل' } });
    expect(entityOf(noted, PERSON)?.description).toEqual({ ar: 'وزير النقل', en: 'وزير النقل' });
  });

  it('adds an alias without evidence, and removes one', () => {
    const added = stateAfter({ type: 'addAlias', id: PERSON, form: 'س. بيرتيه' });
    expect(entityOf(added, PERSON)?.aliases.at(-1)).toEqual({ form: 'س. بيرتيه', kind: 'name' });
    const removed = edit(added, { type: 'removeAlias', id: PERSON, form: 'بيرتيه' });
    expect(find(removed, PERSON)?.forms.map(({ form }) => form)).toEqual([
      'سامر بيرتيه',
      'س. بيرتيه',
    ]);
    expect(find(removed, PERSON)?.count).toBe(1);
  });

  it('merges one candidate into another, its places and its part in events too', () => {
    const merged = stateAfter({ type: 'merge', id: BODY, into: PERSON });
    expect(find(merged, BODY)).toBeUndefined();
    expect(find(merged, PERSON)).toMatchObject({ paragraphs: [1, 2], count: 3 });
    expect(merged.events.flatMap(({ participants }) => participants)).not.toContain(BODY);
  });

  it('adds a name that the draft missed', () => {
    const added = stateAfter({ type: 'add', name: 'الجسر المعلق', to: 'concept' });
    expect(packOf(added).entities.at(-1)).toMatchObject({
      type: 'concept',
      name: { ar: 'الجسر المعلق' },
      description: { ar: 'اسم أضافه القارئ' },
    });
  });

  it('takes a date into the pack only when asked, with its title', () => {
    expect(packOf(START).events).toEqual([]);
    const kept = stateAfter(
      { type: 'keepEvent', id: 'event-2' },
      { type: 'entitle', id: 'event-2', title: { ar: 'دفع الكلفة' } },
    );
    expect(packOf(kept).events).toMatchObject([{ date: '2021', title: { ar: 'دفع الكلفة' } }]);
  });

  it.each<[string, Edit]>([
    ['an id that is not there', { type: 'drop', id: 'nobody' }],
    ['an empty name', { type: 'rename', id: PERSON, name: { ar: ' \u200f ' } }],
    ['an alias that another has', { type: 'addAlias', id: PERSON, form: 'كوماسي' }],
    ['an alias without a word', { type: 'addAlias', id: PERSON, form: '«»' }],
    ['the last alias', { type: 'removeAlias', id: TOWN, form: 'كوماسي' }],
    ['a merge with itself', { type: 'merge', id: PERSON, into: PERSON }],
    ['the same type', { type: 'retype', id: PERSON, to: 'person' }],
    ['nothing to undo', { type: 'undo' }],
  ])('changes nothing for %s', (_, step) => {
    expect(edit(START, step)).toBe(START);
  });

  it('keeps no date without a value', () => {
    const state = startEditing(makeDraft(PARAGRAPHS));
    expect(edit(state, { type: 'keepEvent', id: 'event-1' })).toBe(state);
  });
});

describe('where the reader wrote nothing', () => {
  it.each([
    [PERSON, 'ورد في الفقرتين 1 و2 من «جسر كوماسي»', 'Named in paragraphs 1 and 2 of “جسر كوماسي”'],
    [TOWN, 'ورد في الفقرة 1 من «جسر كوماسي»', 'Named in paragraph 1 of “جسر كوماسي”'],
  ])('says where %s stands', (id, ar, en) => {
    expect(entityOf(START, id)?.description).toEqual({ ar, en });
  });
});

const texts = fc.oneof(
  anyString(40),
  fc.constantFrom('سعيد', 'كوماسي', 'نور-سلطان', 'نور سلطان', ''),
  // What hides in text from pages: soft hyphen, marks of direction and width, a tag, a half.
  fc
    .array(
      fc.constantFrom('سعيد', ' ', '\u00ad', '\u200b', '\u200f', '\ufeff', '\u{e0020}', '\ud83d'),
    )
    .map((parts) => parts.join('')),
);
const ids = fc.constantFrom(PERSON, BODY, TOWN, 'event-1', 'event-2', 'nobody');
const steps: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constantFrom('keep' as const, 'drop' as const), id: ids }),
  fc.record({
    type: fc.constant('rename' as const),
    id: ids,
    name: fc.record({ ar: texts, en: texts }),
  }),
  fc.record({
    type: fc.constant('retype' as const),
    id: ids,
    to: fc.constantFrom('person' as const, 'event' as const),
  }),
  fc.record({ type: fc.constant('note' as const), id: ids, note: fc.record({ ar: texts }) }),
  fc.record({
    type: fc.constantFrom('addAlias' as const, 'removeAlias' as const),
    id: ids,
    form: texts,
  }),
  fc.record({ type: fc.constant('merge' as const), id: ids, into: ids }),
  fc.record({
    type: fc.constant('add' as const),
    name: texts,
    to: fc.constantFrom('place' as const, 'concept' as const),
  }),
  fc.record({ type: fc.constantFrom('keepEvent' as const, 'dropEvent' as const), id: ids }),
  fc.record({ type: fc.constant('entitle' as const), id: ids, title: fc.record({ en: texts }) }),
);

describe('whatever is done', () => {
  it('the pack is one that can be imported', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 12 }), texts, (list, title) => {
        const pack = editedPack(stateAfter(...list), { ...HEAD, title, author: title }, new Set());
        const result = validatePack(JSON.parse(JSON.stringify(pack)));
        expect(result.ok ? [] : result.problems).toEqual([]);
      }),
      PROPERTY,
    );
  });

  it('undo brings back each state before, down to the first', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 12 }), (list) => {
        const changed = stateAfter(...list);
        let undone = changed;
        for (const _ of changed.past) undone = edit(undone, { type: 'undo' });
        expect(undone).toEqual(START);
      }),
      PROPERTY,
    );
  });
});

it('hashes paragraphs as the pack tool does', async () => {
  expect(await hashParagraphs(PARAGRAPHS)).toEqual(readArticle(PARAGRAPHS.join('\n')).hashes);
});
