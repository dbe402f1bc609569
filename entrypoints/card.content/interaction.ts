import type { CardProps } from '@/components/card/Card';
import type { Notice } from '@/components/card/CardActions';
import { copiedText } from '@/components/card/copied-text';
import type { Point } from '@/lib/card/placing';
import {
  acceptsClick,
  type CardState,
  dueAt,
  INITIAL,
  openCard,
  step,
  target,
} from '@/lib/card/state';
import { REST_MS } from '@/lib/card/timings';
import type { CardView } from '@/lib/card/view';
import type { send } from '@/lib/messages';
import type { Texts } from '@/lib/texts';
import { parentFor, topLayerSize } from './card-admission';
import { isOutOfSight, lineAt, lineRect, scrollToMention } from './card-anchor';
import { copyText } from './card-copy';
import { createCardHost } from './card-host';
import { type Happening, listenForInput } from './card-input';
import { toggleSaved } from './card-saving';
import { nextMention } from './card-steps';
import type { MentionHandle, MentionSource } from './mention-source';
import { oneAtATime } from './one-at-a-time';

/** Ms after which a click is told that it failed: the background repeats for some seconds. */
const LONGEST_MS = 10_000;

/** What a reader sees done need not hear of it once the card has closed. */
const GOOD_NEWS: readonly Notice[] = ['saved', 'removed', 'copied'];

export interface InteractionOptions {
  readonly source: MentionSource;
  readonly texts: Texts;
  /** All listeners and timers end with it, and the host goes. */
  readonly signal: AbortSignal;
  readonly send: typeof send;
}

export interface Interaction {
  /** Scrolls to a mention and opens its card with the focus in it. */
  open(mention: MentionHandle): void;
  /** The same for the next or previous mention on the page, round at its ends. */
  step(by: 1 | -1): void;
  /** Mentions, cards, saved sentences or settings changed. */
  mentionsChanged(): void;
  close(): void;
}

/** The card on the page: runs the reducer's timer, draws its state, does what buttons ask. */
export function startInteraction({ source, texts, signal, send }: InteractionOptions): Interaction {
  let state: CardState<MentionHandle> = INITIAL;
  let timer = 0;
  let halfway = 0;
  let frame = 0;
  /** Which line of the mention the card stands at. */
  let line = 0;
  let notice: Notice | null = null;
  const doOne = oneAtATime<Notice | null>(LONGEST_MS, 'failed');
  let topLayer = 0;
  /** What had the focus before the card. */
  let returnTo: Element | null = null;
  let lastVisited: MentionHandle | null = null;

  const host = createCardHost(texts, (click) => {
    if (!click.isTrusted || !acceptsClick(state, performance.now())) return false;
    if (topLayerSize() <= topLayer) return true;
    // Something came over the card without a `beforetoggle` that we could see.
    dispatch({ type: 'dismissed' });
    return false;
  });

  function dispatch(happening: Happening): void {
    if (signal.aborted) return;
    const before = openCard(state);
    const point = pointOf(state);
    state = step(state, { ...happening, at: performance.now() });
    const after = openCard(state);
    if (after?.openedAt !== before?.openedAt) {
      if (after) show(after.mention, pointOf(state) ?? point);
      else hide();
    } else if (after?.pinned !== before?.pinned) draw();
    clearTimeout(timer);
    clearTimeout(halfway);
    const due = dueAt(state) - performance.now();
    if (due < Number.POSITIVE_INFINITY) {
      timer = window.setTimeout(() => dispatch({ type: 'timePassed' }), Math.max(0, due));
    }
    // The reader waits for the card anyway; a pointer that only passes is gone by then.
    if (state.name === 'resting') {
      halfway = window.setTimeout(() => texts.prepare(), Math.max(0, due - REST_MS / 2));
    }
  }

  function show(mention: MentionHandle, point: Point | null): void {
    const view = source.card(mention.mention.entity);
    const parent = parentFor(mention);
    line = lineAt(mention, point);
    const rect = lineRect(mention, line);
    if (!view || !parent || !rect) {
      dispatch({ type: 'dismissed' });
      return;
    }
    if (!host.hasFocus()) returnTo = document.activeElement;
    notice = null;
    topLayer = topLayerSize();
    lastVisited = mention;
    source.setCurrent(mention);
    host.show(propsOf(mention, view), rect, parent);
  }

  function hide(): void {
    const hadFocus = host.hasFocus();
    host.hide();
    source.setCurrent(null);
    if (hadFocus && returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
    returnTo = null;
  }

  function draw(): void {
    const mention = openCard(state)?.mention;
    const view = mention && source.card(mention.mention.entity);
    if (view) host.draw(propsOf(mention, view));
  }

  function propsOf(mention: MentionHandle, view: CardView): CardProps {
    return {
      view,
      alternatives: mention.mention.alternatives.flatMap((id) => source.card(id)?.name ?? []),
      isPinned: openCard(state)?.pinned ?? false,
      isSaved: source.savedId(source.sentence(mention)) !== undefined,
      canSave: source.settings.canSave,
      notice,
      onPin: () => dispatch({ type: 'held', by: { pinned: !openCard(state)?.pinned } }),
      onClose: close,
      onSave: () => act(() => toggleSaved(mention, source, send)),
      onCopy: () => act(() => copyText(copiedText(view, texts.t))),
      onOpenEvent: (event) =>
        act(() =>
          send('openTimeline', { event }).then(
            () => null,
            () => 'failed',
          ),
        ),
    };
  }

  async function act(doing: () => Promise<Notice | null>): Promise<void> {
    const openedAt = openCard(state)?.openedAt;
    const result = await doOne(doing);
    if (signal.aborted) return;
    if (openCard(state)?.openedAt === openedAt) {
      notice = result;
      draw();
    } else if (result !== null && !GOOD_NEWS.includes(result)) {
      // The card has closed meanwhile, and the reader believes that it is done.
      host.announce(texts.t(`card.notice.${result}`));
    }
  }

  function follow(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const card = openCard(state);
      if (!card) return;
      const rect = lineRect(card.mention, line);
      if (!rect || isOutOfSight(rect)) dispatch({ type: 'scrolledAway' });
      else host.follow(rect);
    });
  }

  function open(mention: MentionHandle): void {
    if (!source.card(mention.mention.entity) || !parentFor(mention)) return;
    scrollToMention(mention);
    dispatch({ type: 'summoned', mention });
    host.focus();
    announce(mention);
  }

  function announce({ key, mention }: MentionHandle): void {
    const all = source.all();
    const name = source.card(mention.entity)?.name;
    host.announce(
      texts.t(
        'card.position',
        texts.number(all.findIndex((other) => other.key === key) + 1),
        texts.number(all.length),
        (texts.direction === 'rtl' ? name?.ar : name?.en) ?? '',
        texts.t(`card.type.${mention.type}`),
      ),
    );
  }

  function close(): void {
    dispatch({ type: 'dismissed' });
  }

  listenForInput({ source, host, signal, state: () => state, dispatch, onMoved: follow });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(halfway);
    cancelAnimationFrame(frame);
    source.setCurrent(null);
    host.remove();
  });

  return {
    open,
    step(by) {
      const next = nextMention(source, by, openCard(state)?.mention ?? lastVisited);
      if (next) open(next);
      else host.announce(texts.t('card.none'));
    },
    mentionsChanged() {
      const mention = target(state);
      if (!mention) return;
      const isThere = source.all().some(({ key }) => key === mention.key) && mention.range();
      if (!isThere) dispatch({ type: 'dismissed' });
      else draw();
    },
    close,
  };
}

/** The point that the card opened from. */
function pointOf(state: CardState<MentionHandle>): Point | null {
  if (state.name === 'resting') return state.rest.centre;
  return state.name === 'open' ? state.point : null;
}
