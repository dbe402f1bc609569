import { describe, expect, it } from 'vitest';
import {
  acceptsClick,
  type CardEvent,
  type CardState,
  dueAt,
  INITIAL,
  openCard,
  step,
} from '@/lib/card/state';

/*
 * Tests are named after the arrows of the diagram in lib/card/state.ts. The mention `name`
 * stands at y 100, its card below it from y 120; `other` is a name beside it.
 */
interface Name {
  readonly key: number;
}
type State = CardState<Name>;
const name = { key: 1 };
const other = { key: 2 };
const card = { left: 0, top: 120, right: 360, bottom: 400 };

const run = (state: State, ...events: CardEvent<Name>[]) => events.reduce<State>(step, state);

const move = (at: number, on: Name | null, point = { x: 100, y: 100 }): CardEvent<Name> => ({
  type: 'moved',
  at,
  on,
  point,
  inCard: false,
  card,
});
const intoCard = (at: number): CardEvent<Name> => ({
  ...move(at, null, { x: 100, y: 200 }),
  type: 'moved',
  inCard: true,
  point: { x: 100, y: 200 },
  on: null,
  card,
});
const time = (at: number): CardEvent<Name> => ({ type: 'timePassed', at });

/** Outside the corridor: on the other side of the line. */
const away = { x: 100, y: 60 };
/** In the corridor: between the line and the card. */
const between = { x: 120, y: 113 };

const opened = run(INITIAL, move(0, name), time(250));
const left = run(opened, move(1000, null, away));

describe('closed → resting → open', () => {
  it('closed → resting: onto a mention', () => {
    expect(run(INITIAL, move(0, name))).toMatchObject({ name: 'resting', rest: { dueAt: 250 } });
  });

  it('resting → open: rested 250 ms, small moves inside the circle included', () => {
    const trembling = run(INITIAL, move(0, name), move(100, name, { x: 104, y: 104 }));
    expect(run(trembling, time(249)).name).toBe('resting');
    expect(run(trembling, time(250))).toMatchObject({ name: 'open', card: { mention: name } });
  });

  it('resting → resting: leaving the circle restarts it', () => {
    expect(dueAt(run(INITIAL, move(0, name), move(200, name, { x: 107, y: 100 })))).toBe(450);
  });

  it('resting → resting: another mention restarts it', () => {
    const state = run(INITIAL, move(0, name), move(200, other));
    expect(state).toMatchObject({ rest: { mention: other, dueAt: 450 } });
  });

  it('resting → closed: off it', () => {
    expect(run(INITIAL, move(0, name), move(100, null)).name).toBe('closed');
  });

  it('resting → closed: disturbed by a scroll, a key or a button', () => {
    expect(run(INITIAL, move(0, name), { type: 'disturbed', at: 100 }).name).toBe('closed');
  });

  it('closed → resting: only 100 ms when a card was open in the last 300 ms', () => {
    const closed = run(left, time(1300));
    expect(dueAt(run(closed, move(1600, other)))).toBe(1700);
    expect(dueAt(run(closed, move(1601, other)))).toBe(1851);
  });

  it('closed ↛ resting: a dismissed mention, before the pointer has left it', () => {
    const dismissed = run(opened, { type: 'dismissed', at: 1000 });
    expect(run(dismissed, move(1010, name)).name).toBe('closed');
    expect(run(dismissed, move(1010, null), move(1020, name)).name).toBe('resting');
  });

  it('resting → closed: Escape, and not again at once', () => {
    const state = run(INITIAL, move(0, name), { type: 'dismissed', at: 100 }, move(120, name));
    expect(state.name).toBe('closed');
  });
});

describe('open → leaving → closed', () => {
  it('open → leaving: off mention and card', () => {
    expect(left).toMatchObject({ name: 'leaving', closesAt: 1300 });
    expect(openCard(left)?.mention).toBe(name);
  });

  it('open → open: from the mention into the card', () => {
    expect(run(opened, intoCard(1000)).name).toBe('open');
  });

  it('leaving → closed: 300 ms outside', () => {
    expect(run(left, time(1299)).name).toBe('leaving');
    expect(run(left, time(1300)).name).toBe('closed');
  });

  it('leaving → leaving: a move outside the corridor does not restart the 300 ms', () => {
    expect(dueAt(run(left, move(1200, null, { x: 100, y: 50 })))).toBe(1300);
  });

  it('leaving → leaving: in the corridor each move restarts the 300 ms, however slow', () => {
    const state = run(opened, move(1000, null, between), move(1250, null, { x: 121, y: 114 }));
    expect(dueAt(state)).toBe(1550);
  });

  it('leaving → open: back in the card', () => {
    expect(run(left, intoCard(1100)).name).toBe('open');
  });

  it('leaving → open: back on the mention, the same card', () => {
    expect(run(left, move(1100, name))).toMatchObject({ name: 'open', card: { openedAt: 250 } });
  });

  it('leaving → open: rested 100 ms on another mention', () => {
    const state = run(opened, move(1000, other, away));
    expect(dueAt(state)).toBe(1100);
    expect(run(state, time(1100))).toMatchObject({ card: { mention: other, openedAt: 1100 } });
  });

  it('leaving → leaving: another mention on the way is only crossed', () => {
    const crossing = run(opened, move(1000, other, between));
    expect(dueAt(crossing)).toBe(1300);
    expect(run(crossing, time(1299)).name).toBe('leaving');
  });

  it('leaving → resting: the pointer stood still on the way, over another mention', () => {
    const state = run(opened, move(1000, other, between), time(1300));
    expect(state).toMatchObject({ name: 'resting', rest: { mention: other, dueAt: 1400 } });
  });

  it('leaving → leaving: disturbed, so the other mention does not open', () => {
    const state = run(opened, move(1000, other, away), { type: 'disturbed', at: 1050 });
    expect(dueAt(state)).toBe(1300);
  });
});

describe('held open', () => {
  const pinned = run(opened, { type: 'held', at: 400, by: { pinned: true } });

  it('open → open: off it while pinned', () => {
    const state = run(pinned, move(1000, null, away));
    expect(state.name).toBe('open');
    expect(dueAt(state)).toBe(Number.POSITIVE_INFINITY);
  });

  it('open → open: over another mention while pinned', () => {
    const state = run(pinned, move(1000, other), time(5000));
    expect(openCard(state)?.mention).toBe(name);
  });

  it('open → leaving: unpinned while the pointer is elsewhere', () => {
    const state = run(pinned, move(1000, null, away), {
      type: 'held',
      at: 2000,
      by: { pinned: false },
    });
    expect(state).toMatchObject({ name: 'leaving', closesAt: 2300 });
  });

  it('open → open: off it while a button is down in it; then it leaves', () => {
    const held = run(
      opened,
      { type: 'held', at: 500, by: { pressed: true } },
      move(600, null, away),
    );
    expect(held.name).toBe('open');
    expect(run(held, { type: 'held', at: 700, by: { pressed: false } }).name).toBe('leaving');
  });

  it('leaving → leaving: a hold that ends does not begin the 300 ms anew', () => {
    const state = run(left, { type: 'held', at: 1200, by: { focused: false } });
    expect(state).toMatchObject({ name: 'leaving', closesAt: 1300 });
  });

  it('leaving → open: the focus comes in, and holds it', () => {
    const focused = run(left, { type: 'held', at: 1100, by: { focused: true } });
    expect(run(focused, move(1200, null, away), time(9000)).name).toBe('open');
    expect(run(focused, { type: 'held', at: 1200, by: { focused: false } }).name).toBe('leaving');
  });
});

describe('picked, tapped, summoned', () => {
  const pick = (at: number, touch = false): CardEvent<Name> => ({
    type: 'picked',
    at,
    mention: name,
    touch,
  });

  it('closed → open: picked by a click, pinned at once', () => {
    expect(run(INITIAL, pick(0))).toMatchObject({ name: 'open', card: { pinned: true } });
  });

  it('open → open: a click on the mention pins the card that is open', () => {
    const state = run(opened, pick(400));
    expect(state).toMatchObject({ card: { pinned: true, openedAt: 250 } });
  });

  it('open → closed: a second click, so a double click leaves no card behind', () => {
    expect(run(opened, pick(400), pick(600)).name).toBe('closed');
  });

  it('closed → open → closed: tapped, and tapped outside', () => {
    const tapped = run(INITIAL, pick(0, true));
    expect(tapped).toMatchObject({ name: 'open', card: { touched: true, pinned: false } });
    expect(run(tapped, { type: 'tappedOutside', at: 900 }).name).toBe('closed');
  });

  it('open → open: tapped outside while pinned, or when opened by the pointer', () => {
    const pinned = run(INITIAL, pick(0, true), { type: 'held', at: 600, by: { pinned: true } });
    expect(run(pinned, { type: 'tappedOutside', at: 900 }).name).toBe('open');
    expect(run(opened, { type: 'tappedOutside', at: 900 }).name).toBe('open');
  });

  it('closed → open: summoned by the keyboard, held by the focus', () => {
    const state = run(INITIAL, { type: 'summoned', at: 0, mention: name });
    expect(run(state, move(500, null, away), time(9000)).name).toBe('open');
  });
});

describe('from anywhere', () => {
  it('→ closed: dismissed, pinned or not', () => {
    const dismiss: CardEvent<Name> = { type: 'dismissed', at: 600 };
    expect(run(opened, dismiss).name).toBe('closed');
    expect(run(left, dismiss).name).toBe('closed');
    expect(run(opened, { type: 'held', at: 500, by: { pinned: true } }, dismiss).name).toBe(
      'closed',
    );
  });

  it('→ closed: scrolled away unless pinned or pressed', () => {
    const scroll: CardEvent<Name> = { type: 'scrolledAway', at: 600 };
    expect(run(opened, scroll).name).toBe('closed');
    for (const by of [{ pinned: true }, { pressed: true }]) {
      expect(run(opened, { type: 'held', at: 500, by }, scroll).name).toBe('open');
    }
  });
});

describe('acceptsClick', () => {
  it('not in the first 500 ms of a card, nor without one', () => {
    expect(acceptsClick(opened, 749)).toBe(false);
    expect(acceptsClick(opened, 750)).toBe(true);
    expect(acceptsClick(INITIAL, 9000)).toBe(false);
  });

  it('counts anew for the next card', () => {
    const swapped = run(opened, move(1000, other, away), time(1100));
    expect(acceptsClick(swapped, 1500)).toBe(false);
  });
});
