import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linkCard } from '@/entrypoints/annotator.content/card-link';
import { takeOffer } from '@/entrypoints/card.content/handshake';
import type { Interaction, InteractionOptions } from '@/entrypoints/card.content/interaction';

/** An annotator's part: a page with as many mentions as it says. */
function annotator(mentions = 1) {
  const controller = new AbortController();
  const page = { mentions };
  const link = linkCard({
    source: { all: () => Array(page.mentions) },
    signal: controller.signal,
  } as unknown as InteractionOptions);
  return { link, page, end: () => controller.abort() };
}

/** The card's script, each time it comes. */
function cardScript() {
  const card = { open: vi.fn(), step: vi.fn(), mentionsChanged: vi.fn(), close: vi.fn() };
  const start = vi.fn((_options: InteractionOptions): Interaction => card);
  takeOffer(start);
  return { ...card, start };
}

const next = ({ step }: Interaction) => step(1);
const previous = ({ step }: Interaction) => step(-1);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  globalThis.siyaqCard = undefined;
});

describe('annotator and card meet', () => {
  it('when the annotator was first', () => {
    const { link } = annotator();
    const card = cardScript();
    expect(card.start).toHaveBeenCalledTimes(1);
    link.ask(next);
    expect(card.step).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('when the card was first', () => {
    const card = cardScript();
    const { link } = annotator();
    expect(card.start).toHaveBeenCalledTimes(1);
    link.ask(next);
    expect(card.step).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('once, however often the card is brought', () => {
    annotator();
    const scripts = [cardScript(), cardScript(), cardScript()];
    expect(scripts.map(({ start }) => start.mock.calls.length)).toEqual([1, 0, 0]);
  });

  it('anew after the annotator has ended', () => {
    const first = annotator();
    const old = cardScript();
    first.end();
    expect(globalThis.siyaqCard).toBeUndefined();
    const { link } = annotator();
    const card = cardScript();
    link.ask(next);
    expect(old.start).toHaveBeenCalledTimes(1);
    expect(card.start).toHaveBeenCalledTimes(1);
    expect(card.step).toHaveBeenCalledTimes(1);
    expect(old.step).not.toHaveBeenCalled();
  });
});

describe('a request before the card is there', () => {
  it('is done when the card attaches, the latest only', () => {
    const { link } = annotator();
    link.ask(next);
    link.ask(previous);
    const { step } = cardScript();
    expect(step.mock.calls).toEqual([[-1]]);
  });

  it('waits for the first mentions where the card was faster', () => {
    const { link, page } = annotator(0);
    link.ask(next);
    const { step } = cardScript();
    expect(step).not.toHaveBeenCalled();
    page.mentions = 1;
    link.changed();
    link.changed();
    expect(step).toHaveBeenCalledTimes(1);
  });

  it('is forgotten when the reader has long moved on', () => {
    const { link } = annotator();
    link.ask(next);
    vi.advanceTimersByTime(10_000);
    const { step } = cardScript();
    expect(step).not.toHaveBeenCalled();
  });

  it('is forgotten when the card is told to close', () => {
    const { link } = annotator();
    link.ask(next);
    link.close();
    expect(cardScript().step).not.toHaveBeenCalled();
  });

  it('goes nowhere once the annotator has ended', () => {
    const { link, end } = annotator();
    const { step } = cardScript();
    end();
    link.ask(next);
    expect(step).not.toHaveBeenCalled();
  });
});
