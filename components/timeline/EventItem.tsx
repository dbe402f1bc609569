import { Icon } from '@/components/page/Icon';
import { useT } from '@/components/texts';
import type { StoryEvent } from '@/lib/timeline/story';
import { eventKey } from './moments';
import { Sources } from './Sources';

interface EventItemProps {
  readonly event: StoryEvent;
  /** The deep link leads here. */
  readonly marked: boolean;
}

/** One event of the story: when, what, who, on what evidence, and where sources disagree. */
export function EventItem({ event, marked }: EventItemProps) {
  const t = useT();
  const key = eventKey(event.id);
  return (
    <article
      id={key}
      class={marked ? 'moment event marked' : 'moment event'}
      aria-labelledby={`${key}-title`}
      aria-current={marked ? 'true' : undefined}
      tabIndex={-1}
    >
      <p class="when">
        <bdi>{event.when}</bdi>
      </p>
      <h4 id={`${key}-title`}>
        <bdi>{event.title}</bdi>
      </h4>
      {event.conflict && (
        <p class="conflict">
          <Icon name="warning" />
          <span>
            <strong>{t('timeline.conflict')}</strong> <bdi>{event.conflict}</bdi>
          </span>
        </p>
      )}
      {event.participants.length > 0 && (
        <div class="participants">
          <h5 class="visually-hidden">{t('timeline.participants')}</h5>
          <ul>
            {event.participants.map(({ id, name, type }) => (
              <li key={id}>
                <bdi class={`mark mark-${type}`}>{name}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Sources evidence={event.evidence} />
      {event.pack && <p class="small muted">{t('timeline.pack', event.pack)}</p>}
    </article>
  );
}
