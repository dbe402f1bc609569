import { useT } from '@/components/texts';
import type { EventView } from '@/lib/card/view';
import { Conflict } from './FactList';
import { Folded } from './Folded';

/** Events that a reader sees at once. */
const EVENTS_SHOWN = 4;

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
      <Folded items={events} shown={EVENTS_SHOWN} class="events">
        {({ id, title, when, conflict }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpenEvent(id)}>
              <bdi class="when">{when}</bdi> <bdi class="title">{title}</bdi>
            </button>
            {conflict && <Conflict text={conflict} />}
          </li>
        )}
      </Folded>
    </section>
  );
}
