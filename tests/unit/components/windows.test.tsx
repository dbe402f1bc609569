import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsWindow } from '@/entrypoints/options/OptionsWindow';
import { PopupWindow } from '@/entrypoints/popup/PopupWindow';
import { TimelineWindow } from '@/entrypoints/timeline/TimelineWindow';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { annotator, background, permissions } from './background';
import { popupStates, REPORT } from './popup-states';
import { button, press, read, show } from './show';
import { ENTRIES, TIMELINE } from './timeline-states';

const SITE = popupStates.found.site;

/** Lets what was asked be answered and drawn: a few turns of the event loop, no time. */
const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn++) await new Promise((done) => setTimeout(done));
  });

beforeEach(() => {
  location.hash = '';
  vi.spyOn(window, 'close').mockImplementation(() => undefined);
  Object.assign(fakeBrowser, {
    commands: {
      getAll: async () => [{ name: 'next-mention', description: 'Next', shortcut: 'F2' }],
    },
  });
});

describe('popup', () => {
  test('shows itself at once, then what the page and the background answer', async () => {
    annotator(() => REPORT);
    background({ getSite: SITE, summarise: popupStates.found.summary });
    const root = show(<PopupWindow tabId={undefined} />);
    expect(read(root)).toContain('Siyaq is reading the page…');
    await settle();
    expect(read(root.querySelector('h1'))).toBe(REPORT.title);
    expect(root.querySelectorAll('.sentence')).toHaveLength(3);
    expect(root.querySelectorAll('.name')).toHaveLength(10);
  });

  test('asks about the tab it is given, and takes the reader to a mention there', async () => {
    const send = annotator(() => REPORT);
    background({ getSite: SITE, summarise: [] });
    const root = show(<PopupWindow tabId={42} />);
    await settle();
    press(button(root, 'Almaty'));
    await settle();
    expect(send.mock.calls.at(-2)).toEqual([
      42,
      { type: 'showMention', request: { block: 0, start: 40 } },
      { frameId: 0 },
    ]);
    expect(window.close).toHaveBeenCalled();
  });

  test('asks again while the page is at work', async () => {
    let asked = 0;
    annotator(() => ({ ...REPORT, working: ++asked < 3 }));
    background({ getSite: SITE, summarise: [] });
    const root = show(<PopupWindow tabId={7} />);
    await settle();
    expect(read(root)).toContain('Siyaq is looking for names…');
    await act(() => vi.waitFor(() => expect(asked).toBe(3)));
    await settle();
    expect(read(root)).not.toContain('looking');
  });

  test('sums up an Arabic page without names, and keeps the summary while it asks again', async () => {
    let working = false;
    annotator(() => ({ ...REPORT, mentions: [], names: [], working }));
    const { tell } = background({ getSite: SITE, summarise: popupStates.found.summary });
    const root = show(<PopupWindow tabId={7} />);
    await settle();
    expect(root.querySelectorAll('.sentence')).toHaveLength(3);
    annotator(() => ({ ...REPORT, working: true }));
    working = true;
    await tell('settings');
    await settle();
    expect(root.querySelectorAll('.sentence')).toHaveLength(3);
  });

  test('asks a page no further where Siyaq is off', async () => {
    let asked = 0;
    annotator(() => {
      asked++;
      return { ...REPORT, working: true };
    });
    background({ getSite: { ...SITE, off: true } });
    show(<PopupWindow tabId={7} />);
    await settle();
    vi.useFakeTimers();
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    await new Promise((done) => setTimeout(done, 300));
    expect(asked).toBe(1);
  });

  test('asks again where no annotator answers: the button itself may let it in', async () => {
    let asked = 0;
    annotator(() => (++asked < 2 ? null : REPORT));
    background({ getSite: SITE, summarise: [] });
    const root = show(<PopupWindow tabId={7} />);
    await settle();
    expect(asked).toBe(1);
    await act(() => vi.waitFor(() => expect(asked).toBe(2), { timeout: 3_000 }));
    await settle();
    expect(root.querySelectorAll('.name')).toHaveLength(10);
  });

  test('an answer that is no report counts as none: pages may be hostile', async () => {
    annotator(() => ({ ...REPORT, mentions: [{ block: 0, start: 0, end: 5, type: 'evil' }] }));
    background({ getSite: SITE });
    const root = show(<PopupWindow tabId={7} />);
    await settle();
    expect(button(root, 'Look for names here')).toBeDefined();
  });

  test('asks for all sites within the click, then annotates', async () => {
    let there = false;
    annotator(() => (there ? REPORT : null));
    const { request } = permissions(true);
    background({
      getSite: { ...SITE, access: 'permission' },
      annotateTab: () => {
        there = true;
        return { ok: true };
      },
      summarise: [],
    });
    const root = show(<PopupWindow tabId={7} />);
    await settle();
    button(root, 'Always, on all sites').click();
    expect(request).toHaveBeenCalledWith({ origins: ['*://*/*'] });
    await settle();
    expect(root.querySelectorAll('.name')).toHaveLength(10);
  });

  test('says when the permission was refused', async () => {
    annotator(() => null);
    permissions(false);
    const { requests } = background({ getSite: { ...SITE, access: 'permission' } });
    const root = show(<PopupWindow tabId={7} />);
    await settle();
    press(button(root, 'Always, on all sites'));
    await settle();
    expect(read(root)).toContain('did not grant the permission');
    expect(requests('annotateTab')).toEqual([]);
  });

  test('turning the site on reaches a page that has no annotator yet', async () => {
    annotator(() => null);
    const { asked } = background({
      getSite: { ...SITE, off: true },
      setSite: SITE,
      annotateTab: { ok: true },
    });
    const root = show(<PopupWindow tabId={7} />);
    await settle();
    press(button(root, 'Turn it on here'));
    await settle();
    expect(asked.map(({ type }) => type)).toEqual(['getSite', 'setSite', 'annotateTab', 'getSite']);
    expect(asked[1]!.request).toEqual({ tabId: 7, off: false });
  });
});

describe('options', () => {
  test('a switch takes effect at once', async () => {
    permissions(true);
    const { requests } = background({
      getSettings: DEFAULT_SETTINGS,
      changeSettings: DEFAULT_SETTINGS,
    });
    const root = show(<OptionsWindow />);
    await settle();
    press(root.querySelectorAll('input')[1]!);
    await settle();
    expect(requests('changeSettings')).toEqual([{ types: { place: false } }]);
    expect(read(root.querySelector('kbd'))).toBe('F2');
  });

  test('a change that was not kept is taken back and said', async () => {
    permissions(true);
    background({
      getSettings: DEFAULT_SETTINGS,
      changeSettings: () => {
        throw new Error('full');
      },
    });
    const root = show(<OptionsWindow />);
    await settle();
    press(root.querySelectorAll('input')[0]!);
    await settle();
    expect(root.querySelectorAll('input')[0]!.checked).toBe(true);
    expect(read(root)).toContain('could not be saved');
  });

  test('a change that failed takes back no other that was kept', async () => {
    permissions(true);
    let settings = DEFAULT_SETTINGS;
    background({
      getSettings: () => settings,
      changeSettings: () => {
        settings = { ...settings, sitesOff: ['kept.example'] };
        throw new Error('full');
      },
    });
    const root = show(<OptionsWindow />);
    await settle();
    press(root.querySelectorAll('input')[0]!);
    await settle();
    expect(read(root)).toContain('kept.example');
    expect(read(root)).toContain('could not be saved');
  });

  test('all sites: granted, taken back; refused leaves the switch off', async () => {
    background({ getSettings: DEFAULT_SETTINGS });
    for (const granted of [true, false]) {
      const fake = permissions(granted);
      const root = show(<OptionsWindow />);
      await settle();
      const everywhere = root.querySelectorAll<HTMLInputElement>('[role="switch"]')[6]!;
      everywhere.click();
      expect(fake.request).toHaveBeenCalledWith({ origins: ['*://*/*'] });
      await settle();
      expect(everywhere.checked).toBe(granted);
      expect(read(root).includes('did not grant')).toBe(!granted);
      if (!granted) continue;
      press(everywhere);
      await settle();
      expect(fake.remove).toHaveBeenCalledOnce();
      expect(everywhere.checked).toBe(false);
    }
  });

  test('a site taken off the list leaves the others', async () => {
    permissions(true);
    const settings = { ...DEFAULT_SETTINGS, sitesOff: ['a.example', 'b.example'] };
    const { requests } = background({ getSettings: settings, changeSettings: settings });
    const root = show(<OptionsWindow />);
    await settle();
    press(button(root, 'a.example'));
    await settle();
    expect(requests('changeSettings')).toEqual([{ siteOn: 'a.example' }]);
  });

  test('a change made elsewhere is shown', async () => {
    permissions(true);
    let settings = DEFAULT_SETTINGS;
    const { tell } = background({ getSettings: () => settings });
    const root = show(<OptionsWindow />);
    await settle();
    settings = { ...DEFAULT_SETTINGS, sitesOff: ['new.example'] };
    await tell('settings');
    await settle();
    expect(read(root)).toContain('new.example');
  });
});

describe('timeline', () => {
  /** A background that keeps entries and trash as the real one does. */
  function store() {
    const trashed = new Set<string>();
    return background({
      getTimeline: () => ({
        ...TIMELINE,
        entries: ENTRIES.filter(({ id }) => !trashed.has(id)),
        trash: ENTRIES.filter(({ id }) => trashed.has(id)),
      }),
      deleteEntry: ({ id }: { id: string }) => {
        trashed.add(id);
        return { ok: true };
      },
      restoreEntry: ({ id }: { id: string }) => {
        trashed.delete(id);
        return { ok: true };
      },
      emptyTrash: { ok: true },
    });
  }
  const entries = (root: Element) => root.querySelectorAll('.entry').length;
  const undoKey = (init: KeyboardEventInit = { ctrlKey: true }) =>
    new KeyboardEvent('keydown', { code: 'KeyZ', bubbles: true, ...init });

  test('a deleted sentence comes back by the toast’s button', async () => {
    store();
    const root = show(<TimelineWindow />);
    await settle();
    press(button(root.querySelector('.entry')!, 'Delete'));
    await settle();
    expect(entries(root)).toBe(1);
    expect(document.activeElement).toBe(button(root, 'Undo'));
    press(button(root, 'Undo'));
    await settle();
    expect(entries(root)).toBe(2);
  });

  test('Ctrl+Z brings back one after the other, whatever the layout types', async () => {
    const { requests } = store();
    const root = show(<TimelineWindow />);
    await settle();
    for (let i = 0; i < 2; i++) {
      press(button(root.querySelector('.entry')!, 'Delete'));
      await settle();
    }
    for (const key of ['ئ', 'z']) {
      window.dispatchEvent(undoKey({ ctrlKey: true, key }));
      await settle();
    }
    expect(entries(root)).toBe(2);
    expect(requests('restoreEntry')).toEqual([{ id: 'entry-0002' }, { id: 'entry-0001' }]);
  });

  test('Ctrl+Z in the search field undoes typing, not a deletion', async () => {
    const { requests } = store();
    const root = show(<TimelineWindow />);
    await settle();
    press(button(root.querySelector('.entry')!, 'Delete'));
    await settle();
    root.querySelector('input[type="search"]')!.dispatchEvent(undoKey());
    await settle();
    expect(requests('restoreEntry')).toEqual([]);
  });

  test('what could not be done is said', async () => {
    background({ getTimeline: TIMELINE, deleteEntry: { ok: false, reason: 'failed' } });
    const root = show(<TimelineWindow />);
    await settle();
    press(button(root.querySelector('.entry')!, 'Delete'));
    await settle();
    expect(read(root.querySelector('.toast'))).toContain('That did not work');
    expect(entries(root)).toBe(2);
  });

  test('the address leads to an event, and again when it changes', async () => {
    location.hash = '#event=withdrawal';
    store();
    const root = show(<TimelineWindow />);
    await settle();
    expect(root.querySelector('.marked')!.id).toBe('event-withdrawal');
    location.hash = '#event=protests';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await settle();
    expect(root.querySelector('.marked')!.id).toBe('event-protests');
  });

  test('a sentence saved on a page appears without being asked for', async () => {
    let saved: typeof ENTRIES = [];
    const { tell } = background({ getTimeline: () => ({ ...TIMELINE, entries: saved }) });
    const root = show(<TimelineWindow />);
    await settle();
    expect(entries(root)).toBe(0);
    saved = ENTRIES;
    await tell('timeline');
    await settle();
    expect(entries(root)).toBe(2);
  });

  test('a background that does not answer is a state with a way out', async () => {
    let works = false;
    background({
      getTimeline: () => {
        if (!works) throw new Error('broken');
        return TIMELINE;
      },
    });
    const root = show(<TimelineWindow />);
    await settle();
    works = true;
    press(button(root, 'Try again'));
    await settle();
    expect(entries(root)).toBe(2);
  });
});
