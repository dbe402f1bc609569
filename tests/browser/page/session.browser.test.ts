import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { reportOf } from '@/entrypoints/annotator.content/report';
import { type Session, startSession } from '@/entrypoints/annotator.content/session';
import { createSource } from '@/entrypoints/annotator.content/source';
import { takeOffer } from '@/entrypoints/card.content/handshake';
import { MessageRefused, Orphaned } from '@/lib/messages';
import type { PageSettings } from '@/lib/settings/settings';
import { ALL, background, type Request } from './fake-background';
import { frames, stage } from './stage';

let session: Session;
let settings: PageSettings;
let isAlive: boolean;
const send = vi.fn();
const onChange = vi.fn();

beforeEach(() => {
  settings = ALL;
  isAlive = true;
  send.mockReset().mockImplementation(background(() => settings));
  onChange.mockReset();
});

afterEach(() => session.end());

async function annotate(html: string): Promise<HTMLElement> {
  const root = stage(html);
  session = startSession({ send, isFirefox: false, isAlive: () => isAlive, onChange });
  await settled();
  return root;
}

async function settled(): Promise<void> {
  await frames();
  await vi.waitFor(() => {
    expect(session.reader.isBusy() || session.questions.isBusy()).toBe(false);
    expect(session.isWorking()).toBe(false);
  });
}

/** What is painted, in page order. */
const painted = () => session.mentions.all().map((mention) => mention.range()!.toString());
const requests = () => send.mock.calls.map(([, request]) => request as Request);
const sizeOf = (type: string) => CSS.highlights.get(`siyaq-${type}`)?.size;

describe('a page', () => {
  test('is painted, name by name, and its DOM stays as it was', async () => {
    const root = await annotate('<p>زار قاسم <b>جومارت</b> بيروت</p><p>عاد من بيروت</p>');
    const before = '<p>زار قاسم <b>جومارت</b> بيروت</p><p>عاد من بيروت</p>';
    expect(painted()).toEqual(['قاسم جومارت', 'بيروت', 'بيروت']);
    expect([sizeOf('person'), sizeOf('place')]).toEqual([1, 2]);
    expect(root.innerHTML).toBe(before);
    expect(document.querySelectorAll('*').length).toBe(
      document.querySelectorAll('html, head, head *, body, main, main *').length,
    );
  });

  test('is asked about once, and tells which cards it has', async () => {
    const root = await annotate('<p>بيروت</p>');
    expect(requests()).toHaveLength(1);
    root.insertAdjacentHTML('beforeend', '<p>بيروت وقاسم جومارت</p>');
    await settled();
    expect(requests()).toHaveLength(2);
    expect(requests()[1]!.blocks).toHaveLength(1);
    expect(requests()[1]!.page).toMatchObject({ established: ['beirut'], cards: ['beirut'] });
    expect(createSource(session).card('tokayev')?.entity).toBe('tokayev');
  });

  test('says whether the card is there, so that it is brought once more', async () => {
    const root = await annotate('<p>بيروت</p>');
    expect(requests()[0]!.page.hasCard).toBe(false);
    takeOffer(vi.fn());
    onTestFinished(() => {
      globalThis.siyaqCard = undefined;
    });
    root.insertAdjacentHTML('beforeend', '<p>بيروت وقاسم جومارت</p>');
    await settled();
    expect(requests()[1]!.page.hasCard).toBe(true);
  });

  test('that rests says again that the card did not come, and stops when it is there', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
      globalThis.siyaqCard = undefined;
    });
    stage('<p>بيروت</p>');
    session = startSession({ send, isFirefox: false, isAlive: () => isAlive, onChange });
    await frames();
    expect(requests()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(requests()[1]).toMatchObject({
      blocks: [],
      page: { hasCard: false, cards: ['beirut'] },
    });
    takeOffer(vi.fn());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests()).toHaveLength(2);
    expect(painted()).toEqual(['بيروت']);
  });

  test('is left alone when there is no name in it', async () => {
    await annotate('<p>لا أسماء هنا</p>');
    expect(painted()).toEqual([]);
  });

  test('loses the paint of removed text at once', async () => {
    const root = await annotate('<p>بيروت</p><p>بيروت</p>');
    root.querySelector('p')!.remove();
    await Promise.resolve();
    expect(sizeOf('place')).toBe(1);
  });

  test('never shows paint on other letters', async () => {
    const root = await annotate('<p>بيروت</p>');
    const text = root.querySelector('p')!.firstChild as Text;
    text.data = 'دمشق ثم بيروت';
    await Promise.resolve();
    expect(sizeOf('place')).toBe(0);
    await settled();
    expect(painted()).toEqual(['بيروت']);
  });

  test('keeps a mention, its key and its paint when text around it changes', async () => {
    const root = await annotate('<p><b>بيروت</b> <i>أمس</i></p>');
    const [before] = session.mentions.all();
    root.querySelector('i')!.textContent = 'قبل ساعة';
    await settled();
    const [after] = session.mentions.all();
    expect(after).toBe(before);
    expect(after!.sentence).toBe('بيروت قبل ساعة');
    expect(requests()).toHaveLength(2);
  });

  test('paints the same text in a new node without asking', async () => {
    const root = await annotate('<p>بيروت</p>');
    root.querySelector('p')!.textContent = 'بيروت';
    await settled();
    expect(painted()).toEqual(['بيروت']);
    expect(requests()).toHaveLength(1);
  });

  test('holds at most 2,000 mentions', async () => {
    const root = await annotate('<p>بيروت</p>'.repeat(2_100));
    expect(painted()).toHaveLength(2_000);
    expect(reportOf(session).isCut).toBe(true);
    for (const paragraph of [...root.children].slice(-100)) paragraph.remove();
    await settled();
    expect(painted()).toHaveLength(2_000);
    expect(reportOf(session).isCut).toBe(false);
  });

  test('is asked again as a whole when the address changes', async () => {
    const root = await annotate('<p>بيروت</p>');
    history.pushState(null, '', '?next');
    root.insertAdjacentHTML('beforeend', '<p>قاسم جومارت</p>');
    await settled();
    history.back();
    expect(requests().at(-1)!.page).toMatchObject({ established: [], cards: [] });
    expect(requests().at(-1)!.blocks).toHaveLength(2);
    expect(painted()).toEqual(['بيروت', 'قاسم جومارت']);
  });

  test('asks again about a block that waited, once what it waits for is established', async () => {
    const answer = background(() => settings);
    send.mockImplementation(async (type: string, request: Request) => {
      const reply = await answer(type, request);
      const waits = request.blocks.filter(({ text }) => text.includes('الرئيس'));
      return { ...reply, waiting: waits.map(({ id }) => ({ block: id, ids: ['tokayev'] })) };
    });
    const root = await annotate('<p>قال الرئيس</p>');
    expect(requests()).toHaveLength(1);
    root.insertAdjacentHTML('beforeend', '<p>قاسم جومارت</p>');
    await settled();
    expect(requests()).toHaveLength(3);
    expect(requests()[2]!.blocks[0]!.text).toBe('قال الرئيس');
  });

  test('sends a large page in several messages', async () => {
    await annotate(`<p>${'كلام عن بيروت '.repeat(300)}</p>`.repeat(40));
    expect(requests().length).toBeGreaterThan(2);
    for (const { blocks } of requests()) {
      expect(blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(55_000);
    }
  });
});

describe('settings', () => {
  test('paint only the types that the reader wants', async () => {
    settings = { ...ALL, types: ['person'] };
    await annotate('<p>قاسم جومارت في بيروت</p>');
    expect(painted()).toEqual(['قاسم جومارت']);
    session.apply(ALL);
    expect(painted()).toEqual(['قاسم جومارت', 'بيروت']);
  });

  test('paint nothing when off, and everything when on again', async () => {
    await annotate('<p>بيروت</p>');
    session.apply({ ...ALL, off: true });
    expect(painted()).toEqual([]);
    expect(CSS.highlights.size).toBe(0);
    session.apply(ALL);
    await settled();
    expect(sizeOf('place')).toBe(1);
  });

  test('while off nothing is read, and when on again whatever stands there then', async () => {
    const root = await annotate('<p>بيروت</p><p>قاسم جومارت</p>');
    session.apply({ ...ALL, off: true });
    root.querySelector('p')!.remove();
    root.insertAdjacentHTML('beforeend', '<p>عاد من بيروت</p>');
    await frames();
    expect(session.reader.isBusy()).toBe(false);
    expect(session.reader.blocks.all()).toEqual([]);
    session.apply(ALL);
    await settled();
    expect(painted()).toEqual(['قاسم جومارت', 'بيروت']);
    root.insertAdjacentHTML('beforeend', '<p>بيروت</p>');
    await settled();
    expect(painted()).toEqual(['قاسم جومارت', 'بيروت', 'بيروت']);
  });

  test('nothing is asked while off', async () => {
    settings = { ...ALL, off: true };
    const root = await annotate('<p>كلام</p>');
    root.insertAdjacentHTML('beforeend', '<p>بيروت</p>');
    await frames();
    expect(requests()).toHaveLength(1);
    settings = ALL;
    session.apply(ALL);
    await settled();
    expect(painted()).toEqual(['بيروت']);
  });
});

test('a refused batch stays plain, and the page lives on', async () => {
  const root = await annotate('<p>بيروت</p>');
  send.mockRejectedValueOnce(new MessageRefused('findMentions'));
  root.insertAdjacentHTML('beforeend', '<p>قاسم جومارت</p>');
  await settled();
  expect(requests()).toHaveLength(2);
  root.insertAdjacentHTML('beforeend', '<p>عاد من بيروت</p>');
  await settled();
  expect(session.signal.aborted).toBe(false);
  expect(painted()).toEqual(['بيروت', 'بيروت']);
  expect(requests()[2]!.blocks.map(({ text }) => text)).toEqual(['عاد من بيروت']);
});

describe('the end', () => {
  test('when the extension is gone, nothing of ours stays', async () => {
    const root = await annotate('<p>بيروت</p>');
    send.mockRejectedValue(new Orphaned());
    isAlive = false;
    root.insertAdjacentHTML('beforeend', '<p>قاسم جومارت</p>');
    await vi.waitFor(() => expect(session.signal.aborted).toBe(true));
    expect(CSS.highlights.size).toBe(0);
    expect(reportOf(session)).toMatchObject({ working: false, mentions: [] });
  });
});

describe('the card', () => {
  test('finds a mention under a point, marks it, and loses it with its text', async () => {
    const root = await annotate('<p>زار قاسم جومارت بيروت</p>');
    const source = createSource(session);
    const handle = source.all()[0]!;
    const { left, top, width, height } = handle.range()!.getBoundingClientRect();
    expect(source.at(left + width / 2, top + height / 2)).toBe(handle);
    expect(source.sentence(handle)).toBe('زار قاسم جومارت بيروت');
    source.setCurrent(handle);
    expect(sizeOf('current')).toBe(1);
    root.querySelector('p')!.textContent = 'دمشق';
    await Promise.resolve();
    expect(sizeOf('current')).toBe(0);
    expect(handle.range()).toBeNull();
  });

  test('remembers what was saved here before', async () => {
    const answer = background(() => settings);
    send.mockImplementation(async (type: string, request: Request) => ({
      ...(await answer(type, request)),
      saved: [{ id: 'entry-0001', sentence: 'زار بيروت' }],
    }));
    await annotate('<p>زار بيروت</p>');
    const source = createSource(session);
    const sentence = source.sentence(source.all()[0]!);
    expect(source.savedId(sentence)).toBe('entry-0001');
    source.setSaved(sentence, null);
    expect(source.savedId(sentence)).toBeUndefined();
  });
});

describe('at work', () => {
  test('until the first answer, and not when text ticks afterwards', async () => {
    const root = stage('<p>بيروت</p>');
    session = startSession({ send, isFirefox: false, isAlive: () => isAlive, onChange });
    expect(session.isWorking()).toBe(true);
    await settled();
    root.querySelector('p')!.textContent = 'بيروت ١';
    await Promise.resolve();
    expect(session.reader.isBusy()).toBe(true);
    expect(session.isWorking()).toBe(false);
  });

  test('never while it is off', () => {
    stage('<p>بيروت</p>');
    session = startSession({ send, isFirefox: false, isAlive: () => isAlive, onChange });
    session.apply({ ...ALL, off: true });
    expect(session.isWorking()).toBe(false);
  });
});

describe('a saved sentence', () => {
  const saves = (ids: () => readonly string[]) => {
    const answer = background(() => settings);
    send.mockImplementation(async (type: string, request: Request) => ({
      ...(await answer(type, request)),
      saved: ids().map((id) => ({ id, sentence: 'زار بيروت' })),
    }));
  };

  test('is another page’s once the address has changed', async () => {
    saves(() => (location.search === '?other' ? [] : ['entry-0001']));
    const root = await annotate('<p>زار بيروت</p>');
    expect(session.saved.size).toBe(1);
    history.pushState(null, '', '?other');
    root.querySelector('p')!.textContent = 'كلام';
    await settled();
    history.back();
    expect([...session.saved]).toEqual([]);
  });

  test('loses its mark when the background no longer has it', async () => {
    let ids = ['entry-0001'];
    saves(() => ids);
    const root = await annotate('<p>زار بيروت</p>');
    ids = [];
    root.insertAdjacentHTML('beforeend', '<div>زار بيروت</div>');
    await settled();
    expect([...session.saved]).toEqual([]);
  });
});

test('the report holds what the popup shows', async () => {
  document.title = 'خبر';
  await annotate('<p>زار قاسم جومارت بيروت</p>');
  expect(reportOf(session)).toMatchObject({
    title: 'خبر',
    language: 'ar',
    working: false,
    isCut: false,
    blocks: [{ text: 'زار قاسم جومارت بيروت' }],
    mentions: [
      { start: 4, end: 15, entity: 'tokayev', type: 'person' },
      { start: 16, end: 21, entity: 'beirut', type: 'place' },
    ],
  });
});
