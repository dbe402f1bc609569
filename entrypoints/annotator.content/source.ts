import { markAt } from '@/lib/page/hit-test';
import type { MentionSource } from '../card.content/mention-source';
import type { PageMention } from './page-mentions';
import type { Session } from './session';

/** What the card's side may ask of a session. */
export function createSource({
  mentions,
  painter,
  questions,
  saved,
  settings,
}: Session): MentionSource {
  return {
    at: (x, y) => markAt(painter, x, y),
    all: mentions.all,
    card: (entity) => questions.cards.get(entity),
    // Handles are ours: the card's side has them from here.
    sentence: (handle) => (handle as PageMention).sentence,
    savedId: (sentence) => saved.get(sentence),
    setSaved(sentence, id) {
      if (id === null) saved.delete(sentence);
      else saved.set(sentence, id);
    },
    setCurrent: (handle) => mentions.setCurrent(handle as PageMention | null),
    get published() {
      return questions.published();
    },
    get settings() {
      return settings();
    },
  };
}
