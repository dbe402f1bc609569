import { type CardOffer, offerToCard } from '../card.content/handshake';
import type { Interaction } from '../card.content/interaction';

/** Ms for which a request waits for the card: one that opens later comes out of nowhere. */
const PATIENCE_MS = 2_000;

type Request = (card: Interaction) => void;

/** The card as the page's side reaches it, whether its script is there yet or not. */
export interface CardLink {
  /** Done now, or as soon as there is a card with something to show; of several the latest. */
  ask(request: Request): void;
  /** Mentions, cards, saved sentences or settings changed. */
  changed(): void;
  close(): void;
}

export function linkCard(offer: Omit<CardOffer, 'attach'>): CardLink {
  const { source, signal } = offer;
  let card: Interaction | null = null;
  let waiting: { readonly request: Request; readonly since: number } | null = null;

  /** The card's script may be faster than the answer that has its first mentions. */
  function catchUp(): void {
    if (!card || !waiting || source.all().length === 0) return;
    const { request, since } = waiting;
    waiting = null;
    if (performance.now() - since < PATIENCE_MS) request(card);
  }

  offerToCard({
    ...offer,
    attach(interaction) {
      card = interaction;
      catchUp();
    },
  });

  return {
    ask(request) {
      if (signal.aborted) return;
      if (card) request(card);
      else waiting = { request, since: performance.now() };
    },
    changed() {
      if (signal.aborted) return;
      card?.mentionsChanged();
      catchUp();
    },
    close() {
      waiting = null;
      card?.close();
    },
  };
}
