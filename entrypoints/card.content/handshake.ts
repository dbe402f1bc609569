import type { Interaction, InteractionOptions } from './interaction';

/**
 * How the annotator and the card, two scripts of one frame, find each other: in the world
 * that the extension's scripts share there, out of the page's reach. Whichever comes first
 * waits for the other; a second copy of either changes nothing.
 */

/** What the annotator has for the card, and where it wants to hear of it. */
export interface CardOffer extends InteractionOptions {
  /** Called once, with the card at work. */
  attach(interaction: Interaction): void;
}

type StartCard = (options: InteractionOptions) => Interaction;

interface Meeting {
  readonly offer?: CardOffer;
  readonly start?: StartCard;
}

declare global {
  /** There while one of the two waits, or both work, in this frame. */
  var siyaqCard: Meeting | undefined;
}

/** The annotator's part. Its end is the end of the meeting: the next one has both come anew. */
export function offerToCard(offer: CardOffer): void {
  offer.signal.addEventListener('abort', () => {
    globalThis.siyaqCard = undefined;
  });
  meet({ offer });
}

/** The card's part. */
export function takeOffer(start: StartCard): void {
  meet({ start });
}

/** Whether the card's script is there. */
export function hasCard(): boolean {
  return Boolean(globalThis.siyaqCard?.start);
}

function meet(comer: Meeting): void {
  const before = globalThis.siyaqCard ?? {};
  // Who was there first stays.
  const { offer, start } = { ...comer, ...before };
  globalThis.siyaqCard = { ...comer, ...before };
  const hasMet = before.offer && before.start;
  if (!hasMet && offer && start) offer.attach(start(offer));
}
