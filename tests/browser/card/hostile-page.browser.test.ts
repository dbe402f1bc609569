import { describe, expect, it, vi } from 'vitest';
import { clickIn } from './pointer';
import { CARD_NAME, click, clickUntil, isClosed, nameOf, OTHER_NAME, PAGE, shows } from './scene';
import { setStage } from './stage';

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
