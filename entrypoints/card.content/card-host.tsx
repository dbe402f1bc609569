import { render } from 'preact';
import { Card, type CardProps } from '@/components/card/Card';
import css from '@/components/card/card.css?inline';
import { TextsContext } from '@/components/texts';
import {
  chooseSide,
  isSheet,
  placeCard,
  type Rect,
  type Side,
  type Size,
} from '@/lib/card/placing';
import { IDLE_MS } from '@/lib/card/timings';
import type { Texts } from '@/lib/texts';

/** The one element Siyaq adds to a page, there only while a card is needed. */
export interface CardHost {
  /** What the page, and every listener outside the root, sees of the card. */
  readonly element: HTMLElement | null;
  /** The card's rectangle while it is open. */
  rect(): Rect | null;
  /**
   * @param line the mention's rectangle; the side is chosen from it, once
   * @param parent `<html>`, or the modal dialog that the mention stands in
   */
  show(props: CardProps, line: Rect, parent: Element): void;
  /** The same card, changed. */
  draw(props: CardProps): void;
  /** The line moved. */
  follow(line: Rect): void;
  hide(): void;
  focus(): void;
  hasFocus(): boolean;
  /** Says it to screen readers without moving the focus. */
  announce(text: string): void;
  remove(): void;
}

/** @param guard sees each click before the card does; false swallows it */
export function createCardHost(texts: Texts, guard: (event: Event) => boolean): CardHost {
  let parts: { host: HTMLElement; root: ShadowRoot; box: HTMLElement; spoken: HTMLElement } | null =
    null;
  let side: Side = 'below';
  let shown = 0;
  let idle = 0;

  function ensure(parent: Element): NonNullable<typeof parts> {
    clearTimeout(idle);
    parts ??= build(texts, guard);
    if (parts.host.parentNode !== parent) parent.append(parts.host);
    return parts;
  }

  const isOpen = () => parts?.box.matches(':popover-open') ?? false;
  const dialog = () => parts?.root.querySelector<HTMLElement>('[role=dialog]');

  function draw(props: CardProps): void {
    if (!parts) return;
    render(
      // Each card is a new one: scrolled to its top, and nobody's button has the focus.
      <TextsContext.Provider value={texts}>
        <Card key={shown} {...props} />
      </TextsContext.Provider>,
      parts.box,
    );
  }

  function place(line: Rect): void {
    if (!parts) return;
    const { box } = parts;
    const viewport = viewportSize();
    box.classList.toggle('sheet', isSheet(viewport));
    const { direction } = texts;
    const { left, top, bottom, maxHeight } = placeCard(
      line,
      side,
      box.offsetWidth,
      viewport,
      direction,
    );
    const px = (length?: number) => (length === undefined ? 'auto' : `${length}px`);
    Object.assign(box.style, {
      left: px(left),
      top: px(top),
      bottom: px(bottom),
      maxHeight: px(maxHeight),
    });
  }

  function remove(): void {
    clearTimeout(idle);
    if (!parts) return;
    render(null, parts.box);
    parts.host.remove();
    parts = null;
  }

  /** Not at once: the card fades, and what was announced is still being said. */
  function removeWhenIdle(): void {
    clearTimeout(idle);
    idle = window.setTimeout(remove, IDLE_MS);
  }

  return {
    get element() {
      return parts?.host ?? null;
    },
    rect: () => (isOpen() ? (parts?.box.getBoundingClientRect() ?? null) : null),
    show(props, line, parent) {
      const { box } = ensure(parent);
      side = chooseSide(line, viewportSize());
      shown++;
      draw(props);
      if (!isOpen()) box.showPopover();
      place(line);
    },
    draw,
    follow: place,
    hide() {
      if (isOpen()) parts?.box.hidePopover();
      removeWhenIdle();
    },
    focus: () => dialog()?.focus({ preventScroll: true }),
    hasFocus: () => Boolean(parts?.root.activeElement),
    announce(text) {
      const { spoken } = ensure(parts?.host.parentElement ?? document.documentElement);
      // A live region is only heard when it changes after it came.
      requestAnimationFrame(() => {
        spoken.textContent = text;
      });
      if (!isOpen()) removeWhenIdle();
    },
    remove,
  };
}

function viewportSize(): Size {
  return { width: document.documentElement.clientWidth, height: window.innerHeight };
}

function build(texts: Texts, guard: (event: Event) => boolean) {
  const host = document.createElement('siyaq-card');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];

  const box = document.createElement('div');
  box.className = 'box';
  // `auto` would close the page's own popover, and any click outside a pinned card.
  box.popover = 'manual';
  const spoken = document.createElement('div');
  spoken.className = 'spoken';
  spoken.lang = texts.language;
  spoken.dir = texts.direction;
  spoken.ariaLive = 'polite';
  root.append(box, spoken);

  root.addEventListener(
    'click',
    (event) => {
      if (guard(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  // The mouse takes neither the focus nor the selection away from the page.
  box.addEventListener('mousedown', (event) => event.preventDefault());
  box.addEventListener('keydown', (event) => keepTabInside(event, root));
  return { host, root, box, spoken };
}

/** Tab goes round in the card; Escape is the way out (the card is last in the page's order). */
function keepTabInside(event: KeyboardEvent, root: ShadowRoot): void {
  if (event.key !== 'Tab') return;
  const buttons = root.querySelectorAll<HTMLElement>('button');
  const [first, last] = [buttons[0], buttons[buttons.length - 1]];
  const active = root.activeElement;
  if (event.shiftKey ? active === first || active?.role === 'dialog' : active === last) {
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }
}
