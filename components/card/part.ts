/** A drawn piece of the card, and how it changes while it is open. */
export interface Part<Changes> {
  readonly element: Element;
  update(changes: Changes): void;
}
