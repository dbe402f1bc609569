/** How the card behaves over time and in space. All times in ms, all lengths in CSS px. */

/** Rest before opening: shorter opens by accident, longer feels broken. */
export const REST_MS = 250;

/** The pointer rests while it stays in this circle: trembling hands and coarse timers pass. */
export const REST_RADIUS_PX = 6;

/** Rest when a card was open a moment ago: the reader is comparing two names. */
export const NEXT_REST_MS = 100;

/** How long "a moment ago" is. */
export const RECENT_MS = 300;

/** Grace after leaving mention and card, so that the card can be reached (WCAG 1.4.13). */
export const LEAVE_MS = 300;

/** Half the side of the square around the leave point in which the corridor begins. */
export const LEAVE_SLACK_PX = 5;

/** Clicks in a card younger than this do nothing: one aimed at the page lands here (clickjacking). */
export const GUARD_MS = 500;

/** After a key nothing opens for this long: the reader is typing. */
export const TYPING_MS = 1_000;

/** The host goes this long after the last card, when the fade and a last announcement are over. */
export const IDLE_MS = 1_000;

/** Between the line and the card. */
export const GAP_PX = 8;

/** Between the card and the edge of the viewport. */
export const EDGE_PX = 5;

/** Narrower viewports get a sheet over the whole width: a phone, or 400 % zoom. */
export const SHEET_BELOW_PX = 480;

/** The card's greatest height, as a part of the viewport's. */
export const MAX_HEIGHT_SHARE = 0.6;

/** Below the line unless less than this part of the viewport is free there. */
export const BELOW_SHARE = 0.4;

/** A card that follows a scroll never shrinks below this. */
export const MIN_HEIGHT_PX = 140;
