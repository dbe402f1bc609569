import { useT } from '@/components/texts';
import type { EventView } from '@/lib/card/view';
import { Conflict } from './FactList';

interface EventListProps {
  events: readonly EventView[];
  onOpenEvent: (eventId: string) => void;
}

/** What the entity took part in; each opens the timeline at that event. */
export function EventList({ events, onOpenEvent }: EventListProps) {
  const t = useT();
  return (
    <section>
      <h3>{t('card.events')}</h3>
      <ul class="events">
        {events.map(({ id, title, when, conflict }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpenEvent(id)}>
              <bdi class="when">{when}</bdi> <bdi class="title">{title}</bdi>
            </button>
            {conflict && <Conflict text={conflict} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
