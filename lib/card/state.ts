import { inCorridor } from './corridor';
import type { Point, Rect } from './placing';
import { GUARD_MS, LEAVE_MS, NEXT_REST_MS, RECENT_MS, REST_MS, REST_RADIUS_PX } from './timings';

/**
 * What the card does over time: a pure function of state and event. The layer around it
 * turns the browser's events into these, runs one timer (`dueAt`) and draws the state.
 *
 * ```
 *              onto a mention                rested
 *   ┌────────┐ ──────────────▶ ┌─────────┐ ──────────────▶ ┌────────┐ ◀─┐ held: inside, pinned,
 *   │ closed │                 │ resting │                 │  open  │   │ focused, pressed, touched
 *   └────────┘ ◀────────────── └─────────┘                 └────────┘ ──┘
 *     ▲  ▲ │   off it, disturbed    ▲                       │  ▲   ▲
 *     │  │ │                        │ left, over another    │  │   │ back in; rested on another
 *     │  │ └────────────────────────┼── picked, summoned ───┼──┘   │
 *     │  │                          │                  off  ▼      │
 *     │  │   left (300 ms)          └──────────────────┌─────────┐ ┘
 *     │  └──────────────────────────────────────────── │ leaving │ ─┐ in the corridor:
 *     │                                                └─────────┘ ◀┘ 300 ms anew
 *     └── from anywhere: dismissed; scrolled away unless pinned; tapped outside when touched
 * ```
 */
export type CardState<M extends Target> =
  | {
      readonly name: 'closed';
      readonly closedAt: number;
      /** Dismissed while the pointer may still be on it: not again before the pointer left. */
      readonly spent: number | null;
    }
  | { readonly name: 'resting'; readonly rest: Rest<M>; readonly closedAt: number }
  | { readonly name: 'open'; readonly card: OpenCard<M>; readonly point: Point | null }
  | {
      readonly name: 'leaving';
      readonly card: OpenCard<M>;
      /** The last point on mention or card; null when it is not known. */
      readonly from: Point | null;
      readonly closesAt: number;
      /** Another mention under the pointer; in the corridor its rest has no end. */
      readonly next: Rest<M> | null;
    };

/** Anything with a key: the reducer never looks into a mention. */
export interface Target {
  readonly key: number;
}

interface Rest<M> {
  readonly mention: M;
  readonly centre: Point;
  readonly dueAt: number;
}

export interface OpenCard<M> extends Holds {
  readonly mention: M;
  readonly openedAt: number;
  /** The pointer is on the mention or in the card. */
  readonly inside: boolean;
}

/** What keeps a card open while the pointer is elsewhere. */
interface Holds {
  readonly pinned: boolean;
  readonly focused: boolean;
  /** A button is down in it. */
  readonly pressed: boolean;
  /** Opened by touch, which cannot hover: stays until a tap outside. */
  readonly touched: boolean;
}

/** `at`: ms on one monotonic clock. */
export type CardEvent<M extends Target> = { readonly at: number } & (
  | {
      readonly type: 'moved';
      readonly point: Point;
      /** What a card may open for; null also while none may open. */
      readonly on: M | null;
      readonly inCard: boolean;
      /** The card's rectangle while one is open. */
      readonly card: Rect | null;
    }
  | { readonly type: 'timePassed' }
  /** A scroll, a key, a button: cancels a rest. */
  | { readonly type: 'disturbed' }
  | { readonly type: 'picked'; readonly mention: M; readonly touch: boolean }
  | { readonly type: 'tappedOutside' }
  | { readonly type: 'summoned'; readonly mention: M }
  /** One of the things that hold the card open began or ended. */
  | { readonly type: 'held'; readonly by: Partial<Holds> }
  | { readonly type: 'scrolledAway' }
  | { readonly type: 'dismissed' }
);

export const INITIAL: CardState<never> = {
  name: 'closed',
  closedAt: Number.NEGATIVE_INFINITY,
  spent: null,
};

/** The card that is open in this state, also while the pointer leaves. */
export function openCard<M extends Target>(state: CardState<M>): OpenCard<M> | null {
  return state.name === 'open' || state.name === 'leaving' ? state.card : null;
}

/** The mention that the reader rests on or has the card of. */
export function target<M extends Target>(state: CardState<M>): M | undefined {
  return state.name === 'resting' ? state.rest.mention : openCard(state)?.mention;
}

/** When `timePassed` is due, or Infinity. */
export function dueAt<M extends Target>(state: CardState<M>): number {
  if (state.name === 'resting') return state.rest.dueAt;
  if (state.name !== 'leaving') return Number.POSITIVE_INFINITY;
  return Math.min(state.closesAt, state.next?.dueAt ?? state.closesAt);
}

/** May a click in the card do something yet? */
export function acceptsClick<M extends Target>(state: CardState<M>, at: number): boolean {
  const card = openCard(state);
  return card !== null && at - card.openedAt >= GUARD_MS;
}

export function step<M extends Target>(state: CardState<M>, event: CardEvent<M>): CardState<M> {
  const card = openCard(state);
  const { at } = event;
  switch (event.type) {
    case 'moved':
      return card === null ? movedWhileClosed(state, event) : movedWhileOpen(state, card, event);
    case 'timePassed':
      return timePassed(state, at);
    case 'disturbed':
      if (state.name === 'resting') return closed(state.closedAt);
      return state.name === 'leaving' && state.next ? { ...state, next: null } : state;
    case 'picked':
      return picked(state, event);
    case 'summoned':
      return opened(event.mention, at, null, { inside: false, focused: true });
    case 'tappedOutside':
      return card?.touched && !card.pinned ? closed(at) : state;
    case 'held':
      return card ? held(state, { ...card, ...event.by }, at) : state;
    case 'scrolledAway':
      return card && !card.pinned && !card.pressed ? closed(at) : state;
    case 'dismissed':
      if (card) return closed(at, card.mention);
      return state.name === 'resting' ? closed(state.closedAt, state.rest.mention) : state;
  }
}

type Moved<M extends Target> = Extract<CardEvent<M>, { type: 'moved' }>;

function closed(closedAt: number, spent?: Target): CardState<never> {
  return { name: 'closed', closedAt, spent: spent?.key ?? null };
}

function opened<M extends Target>(
  mention: M,
  openedAt: number,
  point: Point | null,
  how: Partial<OpenCard<M>> = {},
): CardState<M> {
  const none = { inside: true, pinned: false, focused: false, pressed: false, touched: false };
  return { name: 'open', card: { mention, openedAt, ...none, ...how }, point };
}

/** A click pins the mention's card and a second one closes it; a tap keeps it open. */
function picked<M extends Target>(
  state: CardState<M>,
  { at, mention, touch }: Extract<CardEvent<M>, { type: 'picked' }>,
): CardState<M> {
  const card = openCard(state);
  const how = { pinned: !touch, touched: touch };
  if (card?.mention.key !== mention.key) return opened(mention, at, null, how);
  return card.pinned && !touch ? closed(at, mention) : held(state, { ...card, ...how }, at);
}

/** A rest begins; a shorter one when a card was open a moment ago. */
function begin<M>(mention: M, centre: Point, at: number, closedAt: number): Rest<M> {
  return { mention, centre, dueAt: at + (at - closedAt <= RECENT_MS ? NEXT_REST_MS : REST_MS) };
}

function isSameRest<M extends Target>(rest: Rest<M>, on: M, { x, y }: Point): boolean {
  const { mention, centre } = rest;
  return mention.key === on.key && Math.hypot(x - centre.x, y - centre.y) <= REST_RADIUS_PX;
}

function movedWhileClosed<M extends Target>(
  state: CardState<M>,
  { at, on, point }: Moved<M>,
): CardState<M> {
  if (state.name !== 'closed' && state.name !== 'resting') return state;
  const { closedAt } = state;
  if (on === null) return closed(closedAt);
  if (state.name === 'closed' && state.spent === on.key) return state;
  if (state.name === 'resting' && isSameRest(state.rest, on, point)) return state;
  return { name: 'resting', rest: begin(on, point, at, closedAt), closedAt };
}

function movedWhileOpen<M extends Target>(
  state: CardState<M>,
  card: OpenCard<M>,
  { at, on, point, inCard, card: rect }: Moved<M>,
): CardState<M> {
  const inside = inCard || on?.key === card.mention.key;
  if (inside || isHeld(card)) return { name: 'open', card: { ...card, inside }, point };

  const from = state.name === 'leaving' ? state.from : state.name === 'open' ? state.point : null;
  const onTheWay = from !== null && rect !== null && inCorridor(point, from, rect);
  const closesAt = state.name === 'leaving' && !onTheWay ? state.closesAt : at + LEAVE_MS;
  const known = state.name === 'leaving' ? state.next : null;
  let next: Rest<M> | null = null;
  if (on !== null) {
    // On the way other names are only crossed: they wait until the pointer stands still.
    if (onTheWay) next = { mention: on, centre: point, dueAt: Number.POSITIVE_INFINITY };
    else if (known && known.dueAt < Number.POSITIVE_INFINITY && isSameRest(known, on, point)) {
      next = known;
    } else next = begin(on, point, at, at);
  }
  return { name: 'leaving', card: { ...card, inside }, from, closesAt, next };
}

function timePassed<M extends Target>(state: CardState<M>, at: number): CardState<M> {
  if (at < dueAt(state)) return state;
  if (state.name === 'resting') return opened(state.rest.mention, at, state.rest.centre);
  if (state.name !== 'leaving') return state;
  const { next } = state;
  if (next && at >= next.dueAt) return opened(next.mention, at, next.centre);
  if (next === null) return closed(at);
  // The pointer stood still on its way, over another name: that one is meant.
  const dueIn = Math.min(next.dueAt, at + NEXT_REST_MS);
  return { name: 'resting', rest: { ...next, dueAt: dueIn }, closedAt: at };
}

function isHeld<M>(card: OpenCard<M>): boolean {
  return card.pinned || card.focused || card.pressed || card.touched;
}

/** A hold began or ended: with the last one gone the grace begins, unless the pointer is inside. */
function held<M extends Target>(state: CardState<M>, card: OpenCard<M>, at: number): CardState<M> {
  const point = state.name === 'open' ? state.point : null;
  if (card.inside || isHeld(card)) return { name: 'open', card, point };
  if (state.name === 'leaving') return { ...state, card };
  return { name: 'leaving', card, from: point, closesAt: at + LEAVE_MS, next: null };
}
