/**
 * Bounds that whoever asks keeps to and whoever answers enforces. Plain numbers, so that the
 * scripts in pages take them without the schemas of `messages.ts`.
 */

/** Blocks a page sends at once: at most this many units of text, so no message is large. */
export const MAX_BATCH_TEXT = 200_000;
/** Blocks in one message or report. */
export const MAX_BLOCKS = 2_000;
/** Mentions painted on a page, and told of it: beyond it a page is a list of names. */
export const MAX_MENTIONS = 2_000;
/** Entity ids in one list. */
export const MAX_IDS = 5_000;
/** Of a page's title, UTF-16 units. */
export const MAX_PAGE_TITLE = 1_000;
/** Of a sentence to be saved, UTF-16 units; no sentence that a person wrote is longer. */
export const MAX_SENTENCE = 2_000;
