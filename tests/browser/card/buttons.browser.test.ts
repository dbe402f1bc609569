import { describe, expect, it, vi } from 'vitest';
import { clickIn } from './pointer';
import { CARD_NAME, clickUntil, nameOf, PAGE } from './scene';
import { setStage } from './stage';

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
