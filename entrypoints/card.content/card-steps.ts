import { parentFor } from './card-admission';
import { isOutOfSight, lineRect } from './card-anchor';
import type { MentionHandle, MentionSource } from './mention-source';

/**
 * The next mention (`by` 1) or the previous one, in page order, round at the ends. Starts at
 * the mention visited last while it is in sight, or else where the reader is looking. Null when no mention has a
 * card and a place on the screen (a closed `<details>` has none).
 */
export function nextMention(
  source: MentionSource,
  by: 1 | -1,
  visited: MentionHandle | null,
): MentionHandle | null {
  const all = source.all();
  const seen = visited && lineRect(visited);
  let at = seen && !isOutOfSight(seen) ? all.findIndex(({ key }) => key === visited.key) : -1;
  if (at < 0) {
    // Between the mentions above the viewport and the others.
    const below = all.findIndex((mention) => (lineRect(mention)?.bottom ?? 0) > 0);
    at = (below < 0 ? all.length : below) - (by > 0 ? 1 : 0);
  }
  for (let i = 1; i <= all.length; i++) {
    const mention = all[(at + by * i + all.length * 2) % all.length]!;
    if (source.card(mention.mention.entity) && lineRect(mention) && parentFor(mention)) {
      return mention;
    }
  }
  return null;
}
