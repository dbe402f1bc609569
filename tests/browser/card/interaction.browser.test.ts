import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { REST_MS } from '@/lib/card/timings';
import { clickIn, hoverIn } from './pointer';
import { setStage } from './stage';

const PAGE = `
  <p style="margin-block: 40px 400px">نص <span data-entity="kassym-jomart-tokayev" id="first">توكاييف</span>
  ثم كلام بينهما طويل بعض الشيء كي يبتعد الاسمان <span data-entity="csto" id="second">المنظمة</span></p>
  <p><a href="#followed">رابط إلى <span data-entity="csto" id="linked">المنظمة</span></a></p>
  <button id="elsewhere">زر</button>
  <div id="corner" style="position: fixed; inset: 0 auto auto 0">ركن</div>`;

const CARD_NAME = 'قاسم جومارت توكاييف';
const OTHER_NAME = 'منظمة معاهدة الأمن الجماعي';
const { hover, click, keyboard } = userEvent;

type Stage = ReturnType<typeof setStage>;
const nameOf = (stage: Stage) => stage.dialog()?.querySelector('h2')?.textContent;
const shows = (stage: Stage, name: string) =>
  vi.waitFor(() => expect(nameOf(stage)).toBe(name), { timeout: 3000 });
const isClosed = (stage: Stage) => vi.waitFor(() => expect(stage.dialog() === null).toBe(true));

/** Repeats a click until the card heeds clicks: in its first 500 ms it does not. */
const clickUntil = (stage: Stage, button: string, done: () => void) =>
  vi.waitFor(
    async () => {
      await clickIn(stage.button(button));
      done();
    },
    { timeout: 3000, interval: 100 },
  );

describe('by pointer', () => {
  it('opens after a rest, beside its mention, without taking the focus', async () => {
    const stage = setStage(PAGE);
    stage.element('#elsewhere').focus();
    await hover(stage.element('#first'));
    await shows(stage, CARD_NAME);
    expect(document.activeElement?.id).toBe('elsewhere');
    const card = stage.dialog()!.getBoundingClientRect();
    const mention = stage.element('#first').getBoundingClientRect();
    expect(Math.min(card.top - mention.bottom, 0) || mention.top - card.bottom).toBeLessThan(0);
    expect(stage.source.setCurrent).toHaveBeenLastCalledWith(stage.mentions[0]);
  });

  it('stays while the pointer is in it, and closes when it left', async () => {
    const stage = setStage(PAGE);
    await hover(stage.element('#first'));
    await shows(stage, CARD_NAME);
    await hoverIn(stage.dialog()!.querySelector('h2')!);
    expect(nameOf(stage)).toBe(CARD_NAME);
    await hoverIn(stage.element('#corner'));
    await isClosed(stage);
    expect(stage.source.setCurrent).toHaveBeenLastCalledWith(null);
  });

  it('pins by a click on the mention, and a second click closes', async () => {
    const stage = setStage(PAGE);
    await click(stage.element('#first'));
    await shows(stage, CARD_NAME);
    expect(stage.button('ثبّت البطاقة').ariaPressed).toBe('true');
    await click(stage.element('#first'));
    await isClosed(stage);
  });

  it('leaves a link its click', async () => {
    const stage = setStage(PAGE);
    await click(stage.element('#linked'));
    expect(location.hash).toBe('#followed');
    expect(stage.source.setCurrent).not.toHaveBeenCalledWith(stage.mentions[2]);
  });

  it('does not open while a modifier is down', async () => {
    const stage = setStage(PAGE);
    await keyboard('{Control>}');
    await click(stage.element('#first'));
    await keyboard('{/Control}');
    await click(stage.element('#second'));
    await shows(stage, OTHER_NAME);
    expect(stage.source.setCurrent).not.toHaveBeenCalledWith(stage.mentions[0]);
  });
});

describe('a page that moves under a still pointer', () => {
  it('opens no card for what comes under it', async () => {
    const stage = setStage(PAGE);
    await hoverIn(stage.element('#corner'));
    const { left, top, width, height } = stage.element('#corner').getBoundingClientRect();
    stage.element('#first').style.cssText =
      `position: fixed; z-index: 1; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
    expect(stage.source.at(left + width / 2, top + height / 2)).toBe(stage.mentions[0]);
    const from = performance.now();
    await hoverIn(stage.element('#first'));
    // Longer than a rest, which would have opened it.
    await vi.waitFor(() => expect(performance.now()).toBeGreaterThan(from + 2 * REST_MS));
    expect(stage.source.setCurrent).not.toHaveBeenCalled();
  });
});

describe('beside a name in pieces', () => {
  // Wide enough for a card that is no sheet, and for both its edges.
  beforeEach(() => page.viewport(1000, 800));
  afterEach(() => page.viewport(414, 896));

  it.each(['ar', 'en'] as const)(
    'stands at the start of a name cut by tags (%s)',
    async (language) => {
      const stage = setStage(
        `<p dir="${language === 'ar' ? 'rtl' : 'ltr'}" style="margin: 60px 450px; white-space: nowrap">نص
      <span data-entity="kassym-jomart-tokayev" id="cut">قاسم جومارت <b style="font-size: 1.2em">توكا<i>ييف</i></b></span> نص</p>`,
        { language },
      );
      const cut = stage.element('#cut');
      // On a piece that does not lie at the start edge of the interface's language.
      await hoverIn(language === 'ar' ? cut.querySelector('i')! : cut);
      await vi.waitFor(() => expect(stage.dialog()).not.toBeNull());
      const card = stage.dialog()!.getBoundingClientRect();
      const name = cut.getBoundingClientRect();
      if (language === 'ar') expect(card.right).toBeCloseTo(name.right, 0);
      else expect(card.left).toBeCloseTo(name.left, 0);
    },
  );

  it('stands at the line of a broken name that the pointer is on', async () => {
    const stage = setStage(
      `<p dir="rtl" style="margin: 40px 450px; width: 7em; line-height: 1"><span data-entity="kassym-jomart-tokayev" id="cut">قاسم جومارت <b>توكاييف الرئيس</b></span></p>`,
    );
    const rects = [...stage.mentions[0]!.range()!.getClientRects()];
    const last = rects.at(-1)!;
    expect(rects[0]!.top).toBeLessThan(last.top);
    await hoverIn(stage.element('#cut b'));
    await vi.waitFor(() => expect(stage.dialog()).not.toBeNull());
    const { top, right } = stage.dialog()!.getBoundingClientRect();
    expect(top).toBeGreaterThan(last.bottom);
    expect(right).toBeCloseTo(last.right, 0);
  });
});

describe('what a page may not do', () => {
  it('cannot open a card with forged events', async () => {
    const stage = setStage(PAGE);
    const first = stage.element('#first');
    const { left, top } = first.getBoundingClientRect();
    const at = { bubbles: true, composed: true, clientX: left + 3, clientY: top + 3, detail: 1 };
    first.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
    first.dispatchEvent(new MouseEvent('click', at));
    // The fence: a real click after them opens another card.
    await click(stage.element('#second'));
    await shows(stage, OTHER_NAME);
    expect(stage.source.setCurrent).not.toHaveBeenCalledWith(stage.mentions[0]);
  });

  it('cannot press a button in the card, nor close it, with forged events', async () => {
    const stage = setStage(PAGE);
    await click(stage.element('#first'));
    await shows(stage, CARD_NAME);
    await clickUntil(stage, 'انسخ البطاقة', () =>
      expect(stage.dialog()?.textContent).toMatch(/نسخت|نُسخ|النسخ/),
    );
    stage.button('احفظ الجملة').click();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.dispatchEvent(new Event('fullscreenchange', { bubbles: true }));
    expect(stage.sent).toEqual([]);
    expect(nameOf(stage)).toBe(CARD_NAME);
  });

  it('cannot look into the root', async () => {
    const stage = setStage(PAGE);
    stage.interaction.open(stage.mentions[0]!);
    await shows(stage, CARD_NAME);
    const host = stage.host();
    expect(host?.shadowRoot).toBeNull();
    expect(host?.parentElement).toBe(document.documentElement);
    expect(host?.attributes).toHaveLength(0);
    expect(host?.childNodes).toHaveLength(0);
  });

  it('cannot hide or move the card with rules for the host', async () => {
    const stage =
      setStage(`<style>html > siyaq-card { opacity: 0 !important; transform: scale(0) !important;
      display: none !important; visibility: hidden !important }</style>${PAGE}`);
    stage.interaction.open(stage.mentions[0]!);
    await shows(stage, CARD_NAME);
    expect(getComputedStyle(stage.host()!).display).not.toBe('none');
    expect(getComputedStyle(stage.host()!).opacity).toBe('1');
  });

  it('closes the card by opening a popover over it', async () => {
    const stage = setStage(`${PAGE}<div popover="manual" id="cover">فوقها</div>`);
    stage.interaction.open(stage.mentions[0]!);
    await shows(stage, CARD_NAME);
    stage.element('#cover').showPopover();
    await isClosed(stage);
  });

  it('has the click refused when it hid the cover from us', async () => {
    const stop = (event: Event) => event.stopImmediatePropagation();
    // Before ours, so that we never hear of it.
    window.addEventListener('beforetoggle', stop, true);
    const stage = setStage(
      `${PAGE}<div popover="manual" id="cover" style="pointer-events: none">فوقها</div>`,
    );
    await click(stage.element('#first'));
    await shows(stage, CARD_NAME);
    stage.element('#cover').showPopover();
    window.removeEventListener('beforetoggle', stop, true);
    await vi.waitFor(
      async () => {
        if (stage.dialog()) await clickIn(stage.button('احفظ الجملة'));
        expect(stage.dialog() === null).toBe(true);
      },
      { timeout: 3000, interval: 100 },
    );
    expect(stage.sent).toEqual([]);
  });

  it('gets no card behind its modal dialog, but one inside it', async () => {
    const stage = setStage(`${PAGE}<dialog><span data-entity="csto">المنظمة</span></dialog>`);
    (document.querySelector('dialog') as HTMLDialogElement).showModal();
    stage.interaction.open(stage.mentions[0]!);
    expect(stage.host()).toBeNull();
    stage.interaction.open(stage.mentions[3]!);
    await shows(stage, OTHER_NAME);
    expect(stage.host()?.parentElement?.localName).toBe('dialog');
  });
});

describe('by keyboard', () => {
  it('steps from mention to mention, with the focus in the card', async () => {
    const stage = setStage(PAGE);
    stage.interaction.step(1);
    await shows(stage, CARD_NAME);
    expect(document.activeElement).toBe(stage.host());
    stage.interaction.step(1);
    await shows(stage, OTHER_NAME);
    stage.interaction.step(-1);
    stage.interaction.step(-1);
    // Round the start: the last mention on the page.
    expect(stage.source.setCurrent).toHaveBeenLastCalledWith(stage.mentions[2]);
  });

  it('says where the reader is', async () => {
    const stage = setStage(PAGE, { language: 'en' });
    stage.interaction.open(stage.mentions[1]!);
    const root = stage.dialog()?.getRootNode() as ShadowRoot;
    await vi.waitFor(() => {
      const said = root
        .querySelector('[aria-live]')
        ?.textContent?.replaceAll(/[\u2068\u2069]/g, '');
      expect(said).toBe('Name 2 of 3: Collective Security Treaty Organization, Organisation');
    });
  });

  it('scrolls to a mention right in a form that has a field of that name', async () => {
    const stage = setStage(
      `<div style="height: 3000px"></div><form data-entity="csto" id="form">المنظمة<input name="scrollIntoView"></form>`,
    );
    stage.interaction.open(stage.mentions[0]!);
    await shows(stage, OTHER_NAME);
    expect(stage.element('#form').getBoundingClientRect().top).toBeLessThan(window.innerHeight);
  });

  it('closes on Escape, gives the focus back, and keeps the key to itself', async () => {
    const stage = setStage(PAGE);
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    stage.element('#elsewhere').focus();
    stage.interaction.open(stage.mentions[0]!);
    await shows(stage, CARD_NAME);
    await keyboard('{Escape}');
    await isClosed(stage);
    expect(document.activeElement?.id).toBe('elsewhere');
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });

  it('keeps Tab inside the card, both ways', async () => {
    const stage = setStage(PAGE);
    stage.interaction.open(stage.mentions[0]!);
    await shows(stage, CARD_NAME);
    const root = stage.dialog()!.getRootNode() as ShadowRoot;
    const buttons = [...root.querySelectorAll('button')];
    await keyboard('{Shift>}{Tab}{/Shift}');
    expect(root.activeElement).toBe(buttons.at(-1));
    await keyboard('{Tab}');
    expect(root.activeElement).toBe(buttons[0]);
    for (const button of buttons.slice(1)) {
      await keyboard('{Tab}');
      expect(root.activeElement).toBe(button);
    }
  });

  it('scrolls to a mention out of sight, and closes when that is scrolled away', async () => {
    const stage = setStage(
      `${PAGE}<div style="height: 3000px"></div><p><span data-entity="csto">المنظمة</span></p>`,
    );
    await hoverIn(stage.element('#corner'));
    stage.interaction.open(stage.mentions[3]!);
    await shows(stage, OTHER_NAME);
    const { top } = stage.mentions[3]!.range()!.getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(window.innerHeight);
    // A frame between, or nothing would have scrolled in the end.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    window.scrollTo(0, 0);
    await isClosed(stage);
  });
});

describe('the buttons', () => {
  it('do nothing in the first 500 ms', async () => {
    const stage = setStage(PAGE);
    stage.interaction.open(stage.mentions[0]!);
    await clickIn(stage.button('أغلق'));
    expect(nameOf(stage)).toBe(CARD_NAME);
    await vi.waitFor(async () => {
      if (stage.dialog()) await clickIn(stage.button('أغلق'));
      expect(stage.dialog() === null).toBe(true);
    });
  });

  it('save the sentence under an id of their own, once, and take it back', async () => {
    const stage = setStage(PAGE);
    stage.interaction.open(stage.mentions[0]!);
    await clickUntil(stage, 'احفظ الجملة', () => expect(stage.sent).toHaveLength(1));
    expect(stage.sent[0]).toMatchObject({
      type: 'saveSentence',
      request: {
        id: expect.stringMatching(/^[a-z0-9-]{8,64}$/),
        sentence: expect.stringContaining('توكاييف'),
        entity: 'kassym-jomart-tokayev',
        published: '2022-01-13',
      },
    });
    expect(stage.dialog()?.querySelector('[role=status]')?.textContent).toContain('حُفظت');
    await clickIn(stage.button('أزل من المحفوظات'));
    const [saved, removed] = stage.sent as { request: { id: string } }[];
    expect(stage.sent[1]?.type).toBe('unsaveSentence');
    expect(removed?.request.id).toBe(saved?.request.id);
  });

  it('say in words why a sentence was not saved', async () => {
    const stage = setStage(PAGE, { language: 'en', reply: { ok: false, reason: 'full' } });
    stage.interaction.open(stage.mentions[0]!);
    await clickUntil(stage, 'Save sentence', () => expect(stage.sent).toHaveLength(1));
    expect(stage.dialog()?.querySelector('[role=status]')?.textContent).toContain(
      'Storage is full',
    );
    expect(stage.button('Save sentence')).toBeTruthy();
  });

  it('have a failure said aloud when the card closed meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers();
    const stage = setStage(PAGE, { language: 'en', reply: promise });
    stage.interaction.open(stage.mentions[0]!);
    await clickUntil(stage, 'Save sentence', () => expect(stage.sent).toHaveLength(1));
    const root = stage.dialog()?.getRootNode() as ShadowRoot;
    // A second click while the first save is under way is no second entry.
    await clickIn(stage.button('Save sentence'));
    expect(stage.sent).toHaveLength(1);
    stage.interaction.close();
    resolve({ ok: false, reason: 'full' });
    await vi.waitFor(() =>
      expect(root.querySelector('[aria-live]')?.textContent).toContain('Storage is full'),
    );
  });

  it('send nothing from a private window', async () => {
    const stage = setStage(PAGE, { language: 'en', canSave: false });
    stage.interaction.open(stage.mentions[0]!);
    // Copying answers as soon as clicks are heeded; the save before it did not.
    await clickUntil(stage, 'Copy card', () =>
      expect(stage.dialog()?.querySelector('[role=status]')?.textContent).toMatch(/cop/i),
    );
    await clickIn(stage.button('Save sentence'));
    expect(stage.sent).toEqual([]);
  });

  it('open the timeline at an event', async () => {
    const stage = setStage(PAGE, { language: 'en' });
    stage.interaction.open(stage.mentions[0]!);
    const title = /Tokayev speaks/;
    const event = [...stage.dialog()!.querySelectorAll<HTMLElement>('.events button')].find((b) =>
      title.test(b.textContent),
    )!;
    await vi.waitFor(
      async () => {
        await clickIn(event);
        expect(stage.sent).toContainEqual({
          type: 'openTimeline',
          request: { event: 'speech-to-parliament' },
        });
      },
      { timeout: 3000 },
    );
  });
});

describe('the host', () => {
  it('is not there before a card is needed, and goes when idle', async () => {
    const stage = setStage(PAGE);
    expect(stage.host()).toBeNull();
    stage.interaction.open(stage.mentions[0]!);
    expect(stage.host()).not.toBeNull();
    stage.interaction.close();
    await vi.waitFor(() => expect(stage.host()).toBeNull(), { timeout: 3000 });
  });

  it('goes at once, with every listener, when the annotator ends', async () => {
    const stage = setStage(PAGE);
    stage.interaction.open(stage.mentions[0]!);
    stage.controller.abort();
    expect(stage.host()).toBeNull();
    await click(stage.element('#first'));
    expect(stage.host()).toBeNull();
  });

  it('closes when the mention goes', async () => {
    const stage = setStage(PAGE);
    stage.interaction.open(stage.mentions[0]!);
    stage.element('#first').remove();
    stage.interaction.mentionsChanged();
    await isClosed(stage);
  });

  it('changes nothing else on the page', async () => {
    const stage = setStage(PAGE);
    const before = document.body.outerHTML;
    stage.interaction.open(stage.mentions[0]!);
    await shows(stage, CARD_NAME);
    expect(document.body.outerHTML).toBe(before);
  });
});
