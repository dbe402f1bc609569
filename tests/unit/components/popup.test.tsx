import { describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '@/components/popup/Popup';
import { popupStates } from './popup-states';
import { button, press, read, show } from './show';

const states: Record<string, PopupProps> = popupStates;

describe('every state', () => {
  test.each(Object.keys(popupStates))(
    '%s: names the page and leads on, in both languages',
    (name) => {
      for (const locale of ['ar', 'en'] as const) {
        const root = show(<Popup {...states[name]!} />, locale);
        const page = root.firstElementChild!;
        expect(page.getAttribute('lang')).toBe(locale);
        expect(page.getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
        expect(read(root.querySelector('h1'))).not.toBe('');
        expect(root.querySelectorAll('footer button')).toHaveLength(2);
        expect(root.querySelectorAll('[role="status"]').length).toBeGreaterThan(0);
      }
    },
  );
});

describe('found', () => {
  test('tells how many names stand in how many places', () => {
    expect(read(show(<Popup {...states.found!} />))).toContain('10 names, 33 mentions');
    expect(read(show(<Popup {...states.found!} />, 'ar'))).toContain('10 أسماء في 33 موضعًا');
  });

  test('says where a page has more mentions than are marked', () => {
    expect(read(show(<Popup {...states.found!} />))).not.toContain('Only the first');
    expect(read(show(<Popup {...states.foundCut!} />))).toContain(
      'Only the first 2,000 mentions are marked',
    );
  });

  test('lists the names by type, the most mentioned first, with how often each occurs', () => {
    const root = show(<Popup {...states.found!} />);
    expect([...root.querySelectorAll('.found h2')].map(read)).toEqual([
      'People3',
      'Places3',
      'Organisations2',
      'Events1',
      'Concepts1',
    ]);
    expect([...root.querySelectorAll('.names')[1]!.querySelectorAll('button')].map(read)).toEqual([
      'Kazakhstan11mentioned 11 times',
      'Almaty4mentioned 4 times',
      'Moscow2mentioned 2 times',
    ]);
  });

  test('a name leads to its first mention, a sentence to its place', () => {
    const onShowMention = vi.fn();
    const onShowSentence = vi.fn();
    const root = show(<Popup {...states.found!} {...{ onShowMention, onShowSentence }} />);
    press(button(root, 'Almaty'));
    expect(onShowMention).toHaveBeenCalledWith({ block: 0, start: 40 });
    press(root.querySelectorAll<HTMLButtonElement>('.summary button')[1]!);
    expect(onShowSentence).toHaveBeenCalledWith({ block: 3, start: 12, end: 80 });
  });

  test('a name the page did not explain is left out, not shown as an id', () => {
    const report = { ...popupStates.found.report!, names: [] };
    const root = show(<Popup {...states.found!} report={report} />);
    expect(root.querySelectorAll('.names button')).toHaveLength(0);
  });

  test('text of the page cannot turn the interface around it', () => {
    const report = { ...popupStates.found.report!, title: 'ab\u202ecd\u2066' };
    const title = show(<Popup {...states.found!} report={report} />).querySelector('h1 bdi')!;
    expect(title.textContent).toBe('abcd');
    expect(title.getAttribute('dir')).toBe('auto');
  });
});

describe('what helps', () => {
  test.each([
    ['idle', 'Look for names here', 'onAnnotate'],
    ['siteOff', 'Turn it on here', 'onTurnOn'],
    ['paused', 'Resume', 'onResume'],
    ['permission', 'Read this page', 'onAnnotate'],
    ['permission', 'Always, on all sites', 'onGrantEverywhere'],
    ['refused', 'Read this page', 'onAnnotate'],
    ['failed', 'Try again', 'onRetry'],
    ['found', 'Timeline', 'onOpenTimeline'],
    ['never', 'Settings', 'onOpenOptions'],
  ] as const)('%s: “%s”', (state, label, callback) => {
    const call = vi.fn();
    press(button(show(<Popup {...states[state]!} {...{ [callback]: call }} />), label));
    expect(call).toHaveBeenCalledOnce();
  });

  test('nothing found says in how much text', () => {
    expect(read(show(<Popup {...states.nothing!} />))).toContain('in 3,412 characters of text');
    expect(read(show(<Popup {...states.nothing!} />, 'ar'))).toContain('في نص من 3,412 حرفًا');
  });

  test('a private window says that saving is off, and why', () => {
    expect(read(show(<Popup {...states.foundPrivate!} />))).toContain(
      'everything works but saving',
    );
    expect(read(show(<Popup {...states.found!} />))).not.toContain('private');
  });
});

describe('the switch for this site', () => {
  const switchOf = (props: PopupProps) =>
    show(<Popup {...props} />).querySelector<HTMLInputElement>('[role="switch"]')!;

  test.each([
    ['found', true, false],
    ['siteOff', false, false],
    ['paused', false, true],
    ['permission', false, true],
    ['never', false, true],
    ['loading', false, true],
  ])('%s: on %s, out of use %s', (state, on, disabled) => {
    const { checked, disabled: isDisabled } = switchOf(states[state]!);
    expect([checked, isDisabled]).toEqual([on, disabled]);
  });

  test('asks for what it shows after the press', () => {
    const onSetSite = vi.fn();
    press(switchOf({ ...states.found!, onSetSite }));
    expect(onSetSite).toHaveBeenCalledWith(false);
  });
});

describe('a pack from the page', () => {
  test('is offered where there is Arabic text, known names or not', () => {
    for (const state of [states.found!, states.nothing!]) {
      const onMakePack = vi.fn();
      press(button(show(<Popup {...state} onMakePack={onMakePack} />), 'Make a pack'));
      expect(onMakePack).toHaveBeenCalledOnce();
    }
  });

  test('is not offered in a private window, of which nothing is kept', () => {
    const site = { ...states.found!.site!, isPrivate: true };
    expect(read(show(<Popup {...states.found!} site={site} />))).not.toContain('Make a pack');
  });

  test('is not offered where there is no Arabic', () => {
    expect(read(show(<Popup {...states.notArabic!} />))).not.toContain('Make a pack');
  });
});
