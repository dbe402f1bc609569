import type { Painter } from './paint';

/** Ms between two looks at the registry; doubled each time the page had emptied it. */
const LOOK_MS = { first: 1_000, longest: 64_000 };

/**
 * The registry of highlights is shared with the page, which can clear it and tells nobody.
 * So it is looked at now and then; a page that clears it all the time wins in the end,
 * because painting 2,000 names again costs a frame.
 *
 * @param isNeeded asked at each look; when it says no, looking ends
 */
export function keepPainted(painter: Painter, isNeeded: () => boolean, signal: AbortSignal): void {
  let delay = LOOK_MS.first;
  let timer: ReturnType<typeof setTimeout>;
  const look = () => {
    if (!isNeeded()) return;
    if (!document.hidden) {
      const healed = painter.heal();
      delay = healed ? Math.min(delay * 2, LOOK_MS.longest) : Math.max(delay / 2, LOOK_MS.first);
    }
    timer = setTimeout(look, delay);
  };
  timer = setTimeout(look, delay);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
