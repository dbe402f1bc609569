/** @jsxImportSource @/components/card/jsx */
import type { EventView } from '@/lib/card/view';
import type { Texts } from '@/lib/texts';
import { Conflict } from './FactList';

interface EventListProps {
  events: readonly EventView[];
  texts: Texts;
  onOpenEvent: (eventId: string) => void;
}

/** What the entity took part in; each opens the timeline at that event. */
export function EventList({ events, texts, onOpenEvent }: EventListProps) {
  return (
    <section>
      <h3>{texts.t('card.events')}</h3>
      <ul class="events">
        {events.map(({ id, title, when, conflict }) => (
          <li>
            <button type="button" onClick={() => onOpenEvent(id)}>
              <bdi class="when">{when}</bdi> <bdi class="title">{title}</bdi>
            </button>
            {conflict && <Conflict text={conflict} texts={texts} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
