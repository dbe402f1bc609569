import { describe, expect, it, vi } from 'vitest';
import { hoverIn } from './pointer';
import { CARD_NAME, click, isClosed, keyboard, OTHER_NAME, PAGE, shows } from './scene';
import { setStage } from './stage';

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
    const stops = [...root.querySelectorAll('button, summary')];
    await keyboard('{Shift>}{Tab}{/Shift}');
    expect(root.activeElement).toBe(stops.at(-1));
    await keyboard('{Tab}');
    expect(root.activeElement).toBe(stops[0]);
    for (const stop of stops.slice(1)) {
      await keyboard('{Tab}');
      expect(root.activeElement).toBe(stop);
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
