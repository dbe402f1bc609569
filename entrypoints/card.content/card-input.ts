import type { Point } from '@/lib/card/placing';
import { type CardEvent, type CardState, openCard, target } from '@/lib/card/state';
import { TYPING_MS } from '@/lib/card/timings';
import { isBusy, isControl, parentFor } from './card-admission';
import type { CardHost } from './card-host';
import type { MentionHandle, MentionSource } from './mention-source';

/** An event of the card without its time. */
export type Happening =
  CardEvent<MentionHandle> extends infer E ? (E extends unknown ? Omit<E, 'at'> : never) : never;

interface InputOptions {
  readonly source: MentionSource;
  readonly host: CardHost;
  readonly signal: AbortSignal;
  readonly state: () => CardState<MentionHandle>;
  readonly dispatch: (happening: Happening) => void;
  /** The page scrolled or changed its size: place an open card again. */
  readonly onMoved: () => void;
}

/**
 * Turns what the reader does into the card's events. Everything listens on `window`, in the
 * capturing phase, and heeds trusted events only: a page can forge all others.
 */
export function listenForInput(options: InputOptions): void {
  const { source, host, signal, state, dispatch, onMoved } = options;
  let isTouch = false;
  let quietUntil = 0;
  let frame = 0;
  let looked: Point | null = null;
  let last: { event: PointerEvent; over: EventTarget | null } | null = null;

  function on<K extends keyof WindowEventMap>(
    types: readonly K[],
    handle: (event: WindowEventMap[K]) => void,
    passive = true,
  ): void {
    for (const type of types) {
      const heed = (event: WindowEventMap[K]) => event.isTrusted && handle(event);
      window.addEventListener(type, heed, { capture: true, passive, signal });
    }
  }

  /** The mention under a point for which a card may open. */
  function mentionAt(x: number, y: number): MentionHandle | null {
    if (source.all().length === 0) return null;
    const mention = source.at(x, y);
    return mention && source.card(mention.mention.entity) && parentFor(mention) ? mention : null;
  }

  /** One hit test a frame, for where the pointer is by then. */
  function look(): void {
    frame = 0;
    if (!last) return;
    const { event, over } = last;
    const { clientX: x, clientY: y } = event;
    const inCard = over !== null && over === host.element;
    const mayOpen = !inCard && !isBusy(event) && performance.now() >= quietUntil;
    const mention = mayOpen ? mentionAt(x, y) : null;
    // Browsers tell of a move when the page moved under the pointer: nobody points at that.
    const isStill = x === looked?.x && y === looked.y;
    looked = { x, y };
    dispatch({
      type: 'moved',
      point: looked,
      on: isStill && mention?.key !== target(state())?.key ? null : mention,
      inCard,
      card: host.rect(),
    });
  }

  // `pointerout` also tells of a pointer that goes into a frame or leaves the window.
  on(['pointermove', 'pointerout'], (event) => {
    if (event.pointerType === 'touch') return;
    last = { event, over: event.type === 'pointerout' ? event.relatedTarget : event.target };
    frame ||= requestAnimationFrame(look);
  });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  on(['pointerdown'], (event) => {
    isTouch = event.pointerType === 'touch';
    if (event.target === host.element) dispatch({ type: 'held', by: { pressed: true } });
    else dispatch({ type: 'disturbed' });
  });
  on(['pointerup', 'pointercancel'], () => {
    if (openCard(state())?.pressed) dispatch({ type: 'held', by: { pressed: false } });
  });

  on(['click'], (event) => {
    // `detail` 0: a key pressed a button, there is no point on the page.
    if (event.detail === 0 || event.target === host.element) return;
    const isMine = !isBusy(event) && getSelection()?.isCollapsed !== false && !isControl(event);
    const mention = isMine ? mentionAt(event.clientX, event.clientY) : null;
    if (mention) dispatch({ type: 'picked', mention, touch: isTouch });
    else dispatch({ type: 'tappedOutside' });
  });

  // A tap on a link follows it; the long press, which others swallow, shows the card.
  on(
    ['contextmenu'],
    (event) => {
      if (!isTouch || event.target === host.element || !isControl(event)) return;
      const mention = mentionAt(event.clientX, event.clientY);
      if (!mention) return;
      event.preventDefault();
      dispatch({ type: 'picked', mention, touch: true });
    },
    false,
  );

  on(
    ['keydown'],
    (event) => {
      if (event.key === 'Escape' && !event.isComposing) {
        if (openCard(state())) {
          // It closes the card, and nothing of the page's with it.
          event.preventDefault();
          event.stopImmediatePropagation();
        }
        dispatch({ type: 'dismissed' });
      } else if (event.target !== host.element) {
        quietUntil = performance.now() + TYPING_MS;
        dispatch({ type: 'disturbed' });
      }
    },
    false,
  );

  on(['focusin', 'focusout'], (event) => {
    if (event.target !== host.element) return;
    dispatch({ type: 'held', by: { focused: event.type === 'focusin' } });
  });

  on(['scroll', 'resize'], () => {
    dispatch({ type: 'disturbed' });
    onMoved();
  });

  // A popover or dialog of the page may cover the card or make it inert (security.md §1.2, 1.3).
  window.addEventListener(
    'beforetoggle',
    (event) => {
      if (event.isTrusted && (event as ToggleEvent).newState === 'open') {
        dispatch({ type: 'dismissed' });
      }
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'fullscreenchange',
    ({ isTrusted }) => isTrusted && dispatch({ type: 'dismissed' }),
    { signal },
  );
  on(['pagehide'], () => dispatch({ type: 'dismissed' }));
}
