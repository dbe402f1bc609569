import { markAt } from '@/lib/page/hit-test';
import type { MentionSource } from './mention-source';
import type { PageMention } from './page-mention';
import type { Session } from './session';

/** What the card's side may ask of a session. */
export function createSource(session: Session): MentionSource {
  const { mentions, painter, questions, saved } = session;
  return {
    at: (x, y) => markAt(painter, x, y) as PageMention | null,
    all: () => mentions.all(),
    card: (entity) => questions.cards.get(entity),
    sentence: (handle) => (handle as PageMention).sentence,
    savedId: (sentence) => saved.get(sentence),
    setSaved(sentence, id) {
      if (id === null) saved.delete(sentence);
      else saved.set(sentence, id);
    },
    setCurrent: (handle) => mentions.setCurrent(handle as PageMention | null),
    get published() {
      return questions.published;
    },
    get settings() {
      return session.settings;
    },
  };
}
