import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Editor, type EditorProps } from '@/components/editor/Editor';
import { type Edit, type Editing, edit } from '@/lib/draft/edit';
import { editorStates } from './editor-states';
import { button, press, read, redraw, show } from './show';

const states: Record<string, EditorProps> = editorStates;

/** The editor as its window runs it: each step changes what is shown. */
function open(props: Partial<EditorProps> = {}) {
  let editing: Editing = editorStates.ready.editing!;
  const steps: Edit[] = [];
  const view = () => (
    <Editor {...states.ready!} {...props} editing={editing} onEdit={take} onUndo={undo} />
  );
  const take = (step: Edit) => {
    steps.push(step);
    editing = edit(editing, step);
    redraw(root, view());
  };
  const undo = () => take({ type: 'undo' });
  const root = show(view());
  const row = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('.candidate')].find(
      (item) => read(item.querySelector('.tick')) === name,
    );
  const kept = () => editing.candidates.filter(({ isKept }) => isKept).map(({ name }) => name);
  return { root, row, steps, kept, editing: () => editing };
}

function write(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string) {
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const field = (root: Element, label: string) =>
  [...root.querySelectorAll('label')]
    .filter((one) => read(one).startsWith(label))
    .map((one) => one.querySelector<HTMLInputElement>('input, textarea, select'))[0]!;

describe('every state', () => {
  test.each(Object.keys(editorStates))('%s has its heading in both languages', (name) => {
    const english = show(<Editor {...states[name]!} />);
    expect(read(english.querySelector('h1'))).toBe('A pack from this page');
    const arabic = show(<Editor {...states[name]!} />, 'ar');
    expect(read(arabic.querySelector('h1'))).toBe('حزمة من هذه الصفحة');
  });

  test.each(['gone', 'noText', 'notArabic', 'private', 'failed'])(
    '%s says why, and offers to try again',
    (name) => {
      const onRetry = vi.fn();
      const root = show(<Editor {...states[name]!} onRetry={onRetry} />);
      expect(read(root.querySelector('.notice p')).length).toBeGreaterThan(20);
      press(button(root, 'Try again'));
      expect(onRetry).toHaveBeenCalledOnce();
    },
  );

  test('a refusal lists its reasons', () => {
    const root = show(<Editor {...states.refused!} />);
    expect(read(root.querySelector('.use-state'))).toContain('entities: too many');
    expect(read(root.querySelector('.use-state'))).toContain('title: empty');
  });

  test('in use, the way back to the page comes first', () => {
    const onBack = vi.fn();
    press(button(show(<Editor {...states.stored!} onBack={onBack} />), 'Back to the page'));
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe('names', () => {
  test('are grouped by type, each with how often and where it stands', () => {
    const { row } = open();
    expect(read(row('سالم المرزوقي')!.closest('section')!.querySelector('h2'))).toBe('People');
    expect(read(row('سالم المرزوقي')!)).toMatch(/2 times · paragraphs 1 and 2/);
  });

  test('a tick keeps or drops one, and the count follows', () => {
    const { row, kept, root } = open();
    const before = kept().length;
    press(row('سالم المرزوقي')!.querySelector('input')!);
    expect(kept()).not.toContain('سالم المرزوقي');
    expect(read(root.querySelector('.use-state'))).toBe(`You kept ${before - 1} names.`);
    press(button(root, 'Undo'));
    expect(kept()).toHaveLength(before);
  });

  test('can be renamed, retyped and noted', () => {
    const { row, editing } = open();
    const item = row('سالم المرزوقي')!;
    write(field(item, 'Name in English'), 'Salem Marzouki');
    write(field(item, 'Who or what it is'), 'The mayor');
    write(field(item, 'Type'), 'concept');
    const salem = editing().candidates.find(({ name }) => name === 'سالم المرزوقي')!;
    expect(salem).toMatchObject({
      englishName: 'Salem Marzouki',
      note: { en: 'The mayor' },
      type: 'concept',
    });
  });

  test('an empty name is not taken, and the old one is shown again', () => {
    const { row, kept } = open();
    const name = field(row('سالم المرزوقي')!, 'Name in Arabic');
    write(name, '  ');
    expect(name.value).toBe('سالم المرزوقي');
    expect(kept()).toContain('سالم المرزوقي');
  });

  test('one becomes part of another', () => {
    const { row, editing, kept } = open();
    const hind = editing().candidates.find(({ name }) => name === 'هند العياري')!;
    const select = row('سالم المرزوقي')!.querySelector<HTMLSelectElement>('select[id]')!;
    write(select, hind.id);
    expect(kept()).not.toContain('سالم المرزوقي');
    const merged = editing().candidates.find(({ id }) => id === hind.id)!;
    expect(merged.forms.map(({ form }) => form)).toContain('سالم المرزوقي');
  });
});

describe('forms', () => {
  const add = (root: Element, text: string) => {
    const form = root.querySelector('form')!;
    write(form.querySelector('input')!, text);
    act(() => {
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    return read(form.querySelector('[role="status"]'));
  };

  test('one more is added, and taken away again', () => {
    const { row, editing } = open();
    expect(add(row('هند العياري')!, 'العياري هند')).toBe('');
    const forms = () =>
      editing()
        .candidates.find(({ name }) => name === 'هند العياري')!
        .forms.map(({ form }) => form);
    expect(forms()).toContain('العياري هند');
    press(button(row('هند العياري')!, 'العياري هند'));
    expect(forms()).not.toContain('العياري هند');
  });

  test.each([
    ['ا', 'A name has at least two letters.'],
    [' . ', 'A name has at least two letters.'],
    ['سالم المرزوقى', 'This name is in the list already.'],
  ])('%j is not taken, and why is said', (text, why) => {
    const { row, steps } = open();
    expect(add(row('هند العياري')!, text)).toBe(why);
    expect(steps).toEqual([]);
  });

  test('a name that was not proposed is added with its type', () => {
    const { root, editing } = open();
    const section = root.querySelector('.add-name')!;
    write(section.querySelector('select')!, 'place');
    add(section, 'حي الزيتون');
    expect(editing().candidates).toContainEqual(
      expect.objectContaining({ name: 'حي الزيتون', type: 'place', isKept: true }),
    );
  });
});

describe('dates', () => {
  test('one is kept under the words of the reader, whose page says it', () => {
    const { root, editing } = open();
    const item = [...root.querySelectorAll<HTMLElement>('.candidate')].find((one) =>
      read(one).includes('2021-03-04'),
    )!;
    expect(item.querySelectorAll('input')).toHaveLength(1);
    press(item.querySelector('input')!);
    write(field(item, 'What happened'), 'A library opened');
    expect(editing().events[0]).toMatchObject({
      isKept: true,
      date: '2021-03-04',
      title: { en: 'A library opened' },
    });
  });
});
