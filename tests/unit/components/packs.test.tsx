import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Packs, type PacksProps } from '@/components/options/Packs';
import type { ProblemCode } from '@/lib/pack/problem';
import { BUNDLED, CAPITALS, PROBLEMS, packStates } from './pack-states';
import { button, press, read, redraw, show } from './show';
import { type Locale, localeMessages } from './texts-of';

const states: Record<string, PacksProps> = packStates;
const showState = (name: string, props: Partial<PacksProps> = {}, locale?: Locale) =>
  show(<Packs {...states[name]!} {...props} />, locale);
const row = (root: Element, id: string) => root.querySelector(`[data-pack="${id}"]`)!;
const heading = (root: Element) => root.querySelector<HTMLElement>('.import h3')!;
const file = (name: string) => new File(['{}'], name, { type: 'application/json' });

describe('the list', () => {
  test('says of each pack whose it is, what is in it, since when and how large', () => {
    const root = showState('ready');
    expect(read(row(root, BUNDLED.id))).toContain('By Siyaq');
    expect(read(row(root, BUNDLED.id))).toContain('Comes with Siyaq');
    const text = read(row(root, CAPITALS.id));
    expect(text).toContain('Arab capitals');
    expect(text).toContain('3 names, 11 forms, 2 facts, and 1 event');
    expect(text).toContain('Imported on 20 January 2022');
    expect(text).toContain('12 kilobytes');
  });

  test('counts in the six forms of Arabic', () => {
    const text = read(row(showState('ready', {}, 'ar'), CAPITALS.id));
    expect(text).toContain('3 أسماء و11 صيغة ومعلومتان وحدث واحد');
  });

  test('a pack is switched on and off', () => {
    const onEnable = vi.fn();
    const root = showState('ready', { onEnable });
    press(row(root, CAPITALS.id).querySelector('input')!);
    press(row(root, BUNDLED.id).querySelector('input')!);
    expect(onEnable.mock.calls).toEqual([
      [CAPITALS.id, true],
      [BUNDLED.id, false],
    ]);
  });

  test('an imported pack can be exported and removed, the bundled one cannot', () => {
    const [onExport, onRemove] = [vi.fn(), vi.fn()];
    const root = showState('ready', { onExport, onRemove });
    press(button(root, 'Export the pack'));
    expect(onExport).toHaveBeenCalledWith(CAPITALS.id);
    press(button(root, 'Remove the pack'));
    expect(onRemove).toHaveBeenCalledWith(CAPITALS, true);
    expect(row(root, BUNDLED.id).querySelectorAll('button')).toHaveLength(0);
  });

  test('a broken one says so and what helps, and cannot be switched on', () => {
    const root = showState('broken');
    const broken = row(root, 'seas');
    expect(read(broken)).toContain('Import its file again or remove it.');
    expect(broken.querySelector('input')!.disabled).toBe(true);
    expect(button(broken, 'Export')).toBeDefined();
  });

  test('not listed yet, and not to be listed, are states', () => {
    expect(read(showState('loading'))).toContain('Listing the packs…');
    const onPacksRetry = vi.fn();
    press(button(showState('failed', { onPacksRetry }), 'Try again'));
    expect(onPacksRetry).toHaveBeenCalledOnce();
  });

  test('text of a pack is text, whatever it looks like', () => {
    const root = showState('preview');
    expect(root.querySelector('b')).toBeNull();
    expect(read(root)).toContain('<b>المدرسي</b>');
  });
});

describe('files', () => {
  const drag = (type: string, files: readonly File[], types = ['Files']) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    return Object.assign(event, { dataTransfer: { types, files, dropEffect: 'none' } });
  };

  test('are chosen by a button, several at once', () => {
    const onFiles = vi.fn();
    const root = showState('ready', { onFiles });
    const input = root.querySelector<HTMLInputElement>('input[type="file"]')!;
    const opened = vi.spyOn(input, 'click');
    press(button(root, 'Import a pack…'));
    expect(opened).toHaveBeenCalledOnce();
    const files = [file('a.json'), file('b.json')];
    Object.defineProperty(input, 'files', { value: files });
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onFiles).toHaveBeenCalledWith(files);
  });

  test('may be dropped anywhere on the section, which shows it', () => {
    const onFiles = vi.fn();
    const root = showState('ready', { onFiles });
    const section = root.querySelector('.packs')!;
    const over = drag('dragover', []);
    act(() => void row(root, BUNDLED.id).dispatchEvent(over));
    expect(over.defaultPrevented).toBe(true);
    expect(section.classList.contains('dropping')).toBe(true);
    expect(read(root)).toContain('Drop the file here to import it.');
    const files = [file('a.json')];
    act(() => void row(root, BUNDLED.id).dispatchEvent(drag('drop', files)));
    expect(onFiles).toHaveBeenCalledWith(files);
    expect(section.classList.contains('dropping')).toBe(false);
  });

  test('that leave again leave nothing behind; on the way between children they have not left', () => {
    const root = showState('ready');
    const section = root.querySelector('.packs')!;
    const leave = (relatedTarget: Element | null) =>
      act(
        () => void section.dispatchEvent(Object.assign(drag('dragleave', []), { relatedTarget })),
      );
    act(() => void section.dispatchEvent(drag('dragenter', [])));
    leave(row(root, BUNDLED.id));
    expect(section.classList.contains('dropping')).toBe(true);
    leave(document.body);
    expect(section.classList.contains('dropping')).toBe(false);
  });

  test('let go elsewhere on the page do not replace it', () => {
    const onFiles = vi.fn();
    const root = showState('ready', { onFiles });
    const over = drag('dragover', [file('a.json')]);
    act(() => void document.body.dispatchEvent(over));
    expect(over.defaultPrevented).toBe(true);
    expect(over.dataTransfer.dropEffect).toBe('none');
    expect(root.querySelector('.dropping')).toBeNull();
    expect(onFiles).not.toHaveBeenCalled();
  });

  test('a dragged text is not ours', () => {
    const onFiles = vi.fn();
    const root = showState('ready', { onFiles });
    const over = drag('dragover', [], ['text/plain']);
    act(() => void root.querySelector('.packs')!.dispatchEvent(over));
    act(() => void root.querySelector('.packs')!.dispatchEvent(drag('drop', [], ['text/plain'])));
    expect(over.defaultPrevented).toBe(false);
    expect(onFiles).not.toHaveBeenCalled();
  });
});

describe('an import under way', () => {
  test('says its stage in words, moves a bar, and tells of files that wait', () => {
    const root = showState('working');
    expect(read(heading(root))).toBe('Importing “arab-capitals.siyaq.json”');
    const bar = root.querySelector('progress')!;
    expect(bar.value).toBeCloseTo(0.4);
    expect(read(document.getElementById(bar.getAttribute('aria-labelledby')!))).toBe(
      'Checking the pack…',
    );
    expect(read(root.querySelector('[role="status"]'))).toBe('Checking the pack…');
    expect(read(root)).toContain('2 more files wait their turn.');
  });

  test('is cancelled by its button or by Escape', () => {
    const onCancel = vi.fn();
    const root = showState('working', { onCancel });
    press(button(root, 'Cancel'));
    act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(onCancel).toHaveBeenCalledTimes(2);
    redraw(root, <Packs {...states.ready!} onCancel={onCancel} />);
    act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(onCancel).toHaveBeenCalledTimes(2);
  });
});

describe('the preview', () => {
  test('shows what the pack brings, and the warnings', () => {
    const root = showState('preview');
    expect(read(heading(root))).toBe('Import the pack “Arab capitals”?');
    const text = read(root.querySelector('.import'));
    for (const part of ['The school atlas', 'Map House', 'the text it was made from', 'Amman']) {
      expect(text).toContain(part);
    }
    expect(root.querySelector('.sample .mark-organisation')).not.toBeNull();
    expect(text).toContain('Sites can notice what is marked');
    expect(text).toContain('is the word of its author');
    expect(read(root.querySelector('tbody tr'))).toBe('Names3');
    expect(text).not.toContain('known from');
  });

  test('of an update sets old beside new', () => {
    const root = showState('update');
    expect(read(heading(root))).toBe('Update the pack “Arab capitals”?');
    const rows = [...root.querySelectorAll('.counts tr')].map((tr) =>
      [...tr.children].map((cell) => read(cell)),
    );
    expect(rows.slice(0, 4)).toEqual([
      ['What is in it', 'Present', 'New'],
      ['Names', '2', '3'],
      ['Forms of names', '11', '11'],
      ['Facts', '1,200', '2'],
    ]);
    expect(read(root)).toContain('2 of its names are known from other packs');
    expect(button(root, 'Keep the present one')).toBeDefined();
  });

  test('waits for a yes or a no', () => {
    const [onAccept, onDecline] = [vi.fn(), vi.fn()];
    const root = showState('preview', { onAccept, onDecline });
    press([...root.querySelectorAll<HTMLElement>('.import button')].at(-2)!);
    press(button(root, 'Don’t import'));
    expect(onAccept).toHaveBeenCalledOnce();
    expect(onDecline).toHaveBeenCalledOnce();
  });

  test('takes the focus from nowhere or from the section, and leaves it where the reader is busy', () => {
    const root = showState('working');
    redraw(root, <Packs {...states.preview!} />);
    expect(document.activeElement).toBe(heading(root));
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    redraw(root, <Packs {...states.update!} />);
    redraw(root, <Packs {...states.working!} />);
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
    redraw(root, <Packs {...states.ready!} />);
    expect(document.activeElement).toBe(button(root, 'Import a pack…'));
  });
});

describe('a refusal', () => {
  test('lists every problem with its place, and how many more there are', () => {
    const root = showState('manyProblems');
    expect(read(heading(root))).toBe(
      'The file “arab-capitals.siyaq.json” was not imported; nothing was changed.',
    );
    expect(read(root)).toContain('There are 1,000 problems in the file.');
    const items = [...root.querySelectorAll('.problems li')].map(read);
    expect(items).toHaveLength(PROBLEMS.length);
    const item = (code: ProblemCode) => items[PROBLEMS.findIndex((one) => one.code === code)];
    expect(item('wrongType')).toBe('entities[0].aliases expected: a list; found: oops');
    expect(item('notOneOf')).toBe(
      'sources[0].kind “blog” is not allowed here, only: article and record',
    );
    expect(item('tooLong')).toBe('title.en characters: 2,001; at most: 2,000');
    expect(item('dangling')).toBe(
      'events[0].participants[2] the pack has no entity with the id “entity”',
    );
    expect(read(root)).toContain(`And ${1_000 - PROBLEMS.length} more problems.`);
    expect(root.querySelector('.problems b')).toBeNull();
  });

  test('words every problem in both languages, with all that was found', () => {
    for (const locale of ['ar', 'en'] as const) {
      const items = [...showState('manyProblems', {}, locale).querySelectorAll('.problems li')];
      const templates = localeMessages(locale);
      for (const [index, { code, values }] of PROBLEMS.entries()) {
        const template = templates.get(`packs_problem_${code}`)!;
        expect(template, code).toBeDefined();
        expect(new Set(template.match(/\$\d/g) ?? []).size, code).toBe(values.length);
        expect(read(items[index]!), code).not.toMatch(/\$\d|packs\./);
      }
    }
  });

  test('of a newer version is said in words of its own, without a list', () => {
    const root = showState('newer');
    expect(read(root)).toContain(
      'of format version 2, and your Siyaq reads no later version than 1',
    );
    expect(root.querySelector('.problems')).toBeNull();
  });

  test.each([
    ['tooLarge', 'The file is 30 megabytes in size; no pack larger than 20 megabytes', false],
    ['empty', 'The file is empty.', false],
    ['notText', 'not text in UTF-8', false],
    ['unreadable', 'could not be read', true],
    ['full', 'not enough room on the disk', true],
    ['internal', 'an error in Siyaq', true],
    ['lost', 'The browser stopped Siyaq', true],
  ])('%s: says what it is, and offers to try again where that may help', (name, words, again) => {
    const onTryAgain = vi.fn();
    const root = showState(name, { onTryAgain });
    expect(read(root)).toContain(words);
    expect(read(root)).toContain('nothing was changed');
    expect(read(root).includes('Try again')).toBe(again);
    if (!again) return;
    press(button(root, 'Try again'));
    expect(onTryAgain).toHaveBeenCalledOnce();
  });

  test('is closed, or left for the next file', () => {
    const onDismiss = vi.fn();
    press(button(showState('empty', { onDismiss }), 'Close'));
    press(button(showState('lost', { onDismiss }), 'Go on to the next file'));
    expect(onDismiss).toHaveBeenCalledTimes(2);
  });
});
