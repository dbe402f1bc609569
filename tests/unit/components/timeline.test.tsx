import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TimelineView, type TimelineViewProps } from '@/components/timeline/TimelineView';
import { button, press, read, redraw, show } from './show';
import { timelineStates } from './timeline-states';

const states: Record<string, TimelineViewProps> = timelineStates;
const moments = (root: Element) => [...root.querySelectorAll('.moment')].map(({ id }) => id);

function type(root: Element, query: string): void {
  const input = root.querySelector<HTMLInputElement>('input[type="search"]')!;
  act(() => {
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('every state', () => {
  test.each(Object.keys(timelineStates))('%s has its heading in both languages', (name) => {
    expect(read(show(<TimelineView {...states[name]!} />).querySelector('h1'))).toBe('Timeline');
    expect(read(show(<TimelineView {...states[name]!} />, 'ar').querySelector('h1'))).toBe(
      'الخط الزمني',
    );
  });

  test.each([
    ['loading', 'Opening the timeline…'],
    ['failed', 'could not be opened'],
    ['nothingSaved', 'You have not saved a sentence yet.'],
    ['empty', 'No events and no sentences yet.'],
    ['low', 'Storage is almost full'],
    ['full', 'Storage is full'],
    ['unwritten', 'no room for 1 sentence'],
    ['unwritten', '3 saved sentences cannot be read'],
    ['ready', '47 kilobytes of 10 megabytes'],
  ])('%s says “%s”', (name, text) => {
    expect(read(show(<TimelineView {...states[name]!} />))).toContain(text);
  });
});

describe('the line', () => {
  test('events and sentences stand in the order of their dates, under year and month', () => {
    const root = show(<TimelineView {...states.ready!} />, 'ar');
    expect(moments(root)).toEqual([
      'event-resignation',
      'event-protests',
      'event-withdrawal',
      'entry-entry-0001',
      'entry-entry-0002',
    ]);
    expect([...root.querySelectorAll('h2, h3')].map(read)).toEqual([
      '2019',
      'دون شهر محدد',
      '2022',
      'يناير/كانون الثاني',
      'فبراير/شباط',
    ]);
  });

  test('an event shows its participants, its sources and the contradiction', () => {
    const text = read(show(<TimelineView {...states.ready!} />).querySelector('#event-withdrawal'));
    expect(text).toContain('منظمة معاهدة الأمن الجماعي');
    expect(text).toContain('مقال الانسحاب, paragraph 1');
    expect(text).toContain('The date as the source has it: “الخميس 14 يناير 2022”');
    expect(text).toContain('Other sourceبيان الرئاسة');
    expect(text).toContain('Conflict');
  });

  test('a saved sentence links to web pages only, and loses characters that turn text', () => {
    const root = show(<TimelineView {...states.ready!} />);
    const link = root.querySelector<HTMLAnchorElement>('#entry-entry-0001 a')!;
    expect(link.href).toBe('https://news.example/kazakhstan');
    expect(link.rel).toContain('noopener');
    const file = root.querySelector('#entry-entry-0002')!;
    expect(file.querySelector('a')).toBeNull();
    expect(file.querySelector('blockquote')!.textContent).toBe('ارتفعت الأسعار في كانون الأول.');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'java\nscript:x', ' https:evil'])(
    'an address like %j never becomes a link',
    (url) => {
      const [entry] = timelineStates.ready.timeline!.entries;
      const timeline = { ...timelineStates.ready.timeline!, entries: [{ ...entry!, url }] };
      const root = show(<TimelineView {...states.ready!} timeline={timeline} />);
      expect(root.querySelector('a')).toBeNull();
    },
  );
});

describe('search and filter', () => {
  test.each([
    ['توكاييف', ['event-withdrawal', 'entry-entry-0001']],
    ['الإنسحاب', ['entry-entry-0001']],
    ['tokaev', ['entry-entry-0001']],
    ['ألماتى', ['entry-entry-0002']],
    ['البلاد المهمة', ['entry-entry-0001']],
  ])('“%s” finds %j', (query, expected) => {
    const root = show(<TimelineView {...states.ready!} />);
    type(root, query);
    expect(moments(root)).toEqual(expect.arrayContaining(expected));
    expect(moments(root).length).toBeLessThan(5);
  });

  test('no match says so and can be cleared', () => {
    const root = show(<TimelineView {...states.ready!} />);
    type(root, 'برشلونة');
    expect(read(root)).toContain('Nothing matches “برشلونة”.');
    press(button(root, 'Clear the search'));
    expect(moments(root)).toHaveLength(5);
  });

  test('the filter keeps the story or what was saved', () => {
    const root = show(<TimelineView {...states.ready!} />);
    const radios = root.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    press(radios[1]!);
    expect(moments(root).every((id) => id.startsWith('event-'))).toBe(true);
    press(radios[2]!);
    expect(moments(root)).toEqual(['entry-entry-0001', 'entry-entry-0002']);
  });
});

describe('deep link', () => {
  test('marks the event and gives it the focus', () => {
    const root = show(<TimelineView {...states.marked!} />);
    const event = root.querySelector('#event-withdrawal')!;
    expect(event.getAttribute('aria-current')).toBe('true');
    expect(document.activeElement).toBe(event);
  });

  test('reaches an event that a search had hidden, and another one after it', () => {
    const root = show(<TimelineView {...states.ready!} />);
    type(root, 'ألماتي');
    redraw(root, <TimelineView {...states.ready!} target={{ event: 'withdrawal' }} />);
    expect(document.activeElement?.id).toBe('event-withdrawal');
    redraw(root, <TimelineView {...states.ready!} target={{ event: 'protests' }} />);
    expect(document.activeElement?.id).toBe('event-protests');
    expect(root.querySelectorAll('.marked')).toHaveLength(1);
  });

  test('is over once reached: a later search keeps the focus', () => {
    const root = show(<TimelineView {...states.marked!} />);
    root.querySelector<HTMLInputElement>('input[type="search"]')!.focus();
    type(root, 'ألماتي');
    type(root, '');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
  });

  test('to an event that does not exist marks nothing', () => {
    const root = show(<TimelineView {...states.ready!} target={{ event: '"] <b>' }} />);
    expect(root.querySelector('.marked')).toBeNull();
  });
});

describe('deleting', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('asks for the sentence by id, and says whether a key did it', () => {
    const onDelete = vi.fn();
    const root = show(<TimelineView {...states.ready!} onDelete={onDelete} />);
    press(button(root.querySelector('#entry-entry-0002')!, 'Delete'));
    expect(onDelete).toHaveBeenCalledWith('entry-0002', true);
  });

  test('the toast goes after ten seconds, not while the pointer rests on it', () => {
    const onToastGone = vi.fn();
    const root = show(<TimelineView {...states.deleted!} onToastGone={onToastGone} />);
    const toast = root.querySelector('.toast')!;
    act(() => void toast.dispatchEvent(new MouseEvent('mouseenter')));
    vi.advanceTimersByTime(60_000);
    expect(onToastGone).not.toHaveBeenCalled();
    act(() => void toast.dispatchEvent(new MouseEvent('mouseleave')));
    vi.advanceTimersByTime(9_999);
    expect(onToastGone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onToastGone).toHaveBeenCalledOnce();
  });

  test('the trash says how long a sentence can still come back', () => {
    const onRestore = vi.fn();
    const root = show(<TimelineView {...states.trash!} onRestore={onRestore} />);
    expect(read(root.querySelector('.trash'))).toContain('Erased for good in 29 days');
    press(button(root.querySelector('.trash')!, 'Restore'));
    expect(onRestore).toHaveBeenCalledWith('entry-0003');
  });

  test('emptying the trash is the one deed that asks first', () => {
    const onEmptyTrash = vi.fn();
    const root = show(<TimelineView {...states.trash!} onEmptyTrash={onEmptyTrash} />);
    press(button(root, 'Empty the trash'));
    expect(onEmptyTrash).not.toHaveBeenCalled();
    press(button(root, 'Keep them'));
    press(button(root, 'Empty the trash'));
    press(button(root, 'Erase for good'));
    expect(onEmptyTrash).toHaveBeenCalledOnce();
  });
});
