import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { REST_MS } from '@/lib/card/timings';
import { hoverIn } from './pointer';
import {
  CARD_NAME,
  click,
  hover,
  isClosed,
  keyboard,
  nameOf,
  OTHER_NAME,
  PAGE,
  shows,
} from './scene';
import { setStage } from './stage';

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

  it('makes what it counts with while the pointer rests, before it opens', async () => {
    const stage = setStage(PAGE);
    await hover(stage.element('#first'));
    await vi.waitFor(() => expect(stage.texts.prepare).toHaveBeenCalled());
    expect(stage.dialog()).toBeNull();
    await shows(stage, CARD_NAME);
  });

  it('makes nothing for a pointer that passes', async () => {
    const stage = setStage(PAGE);
    await hoverIn(stage.element('#first'));
    await hoverIn(stage.element('#corner'));
    await new Promise((done) => setTimeout(done, REST_MS));
    expect(stage.texts.prepare).not.toHaveBeenCalled();
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
