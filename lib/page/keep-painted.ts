/** Ms between two looks at the registry; doubled each time the page had emptied it. */
const FIRST_MS = 1_000;
const LONGEST_MS = 64_000;

/**
 * The registry of highlights is shared with the page, which can clear it and tells nobody.
 * So it is looked at now and then; a page that clears it all the time wins in the end,
 * because painting 2,000 names again costs a frame.
 *
 * @param heal sets again what is missing, and says whether something was
 */
export function keepPainted(heal: () => boolean, signal: AbortSignal): void {
  let delay = FIRST_MS;
  const look = () => {
    if (signal.aborted) return;
    delay = heal() ? Math.min(delay * 2, LONGEST_MS) : Math.max(delay / 2, FIRST_MS);
    setTimeout(look, delay);
  };
  setTimeout(look, delay);
}
