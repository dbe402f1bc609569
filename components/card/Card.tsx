import { useTexts } from '@/components/texts';
import type { CardView } from '@/lib/card/view';
import { CardActions, type Notice } from './CardActions';
import { CardHead, NAME_ID } from './CardHead';
import { EventList } from './EventList';
import { FactList } from './FactList';
import { RelatedList } from './RelatedList';

export interface CardProps {
  view: CardView;
  /** Names of the other entities it may mean; empty unless two readings remain. */
  alternatives: readonly CardView['name'][];
  isPinned: boolean;
  /** The mention's sentence is in the reader's timeline. */
  isSaved: boolean;
  canSave: boolean;
  notice: Notice | null;
  onPin: () => void;
  onClose: () => void;
  /** Saves the sentence, or takes it back when it is saved. */
  onSave: () => void;
  onCopy: () => void;
  onOpenEvent: (eventId: string) => void;
}

/** Who or what a name means, on what evidence, and what has happened since. */
export function Card(props: CardProps) {
  const { view, alternatives } = props;
  const { t, list, language, direction } = useTexts();
  const names = alternatives.map((name) => (direction === 'rtl' ? name.ar : name.en));

  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby={NAME_ID}
      tabIndex={-1}
      lang={language}
      dir={direction}
    >
      <CardHead view={view} isPinned={props.isPinned} onPin={props.onPin} onClose={props.onClose} />
      <div class="body">
        {names.length > 0 && <p class="note">{t('card.open', list(names))}</p>}
        <p class="description">
          <bdi>{view.description}</bdi>
        </p>
        {view.facts.length > 0 && <FactList facts={view.facts} />}
        {view.since.length > 0 && (
          <section class="since">
            <h3>{t('card.since')}</h3>
            <FactList facts={view.since} />
          </section>
        )}
        {view.events.length > 0 && (
          <EventList events={view.events} onOpenEvent={props.onOpenEvent} />
        )}
        {view.related.length > 0 && <RelatedList groups={view.related} own={view.name} />}
        {view.packs.map(({ id, title, author, imported }) => (
          <p key={id} class="origin">
            {imported ? t('card.imported', title, author, imported) : t('card.pack', title, author)}
          </p>
        ))}
      </div>
      <CardActions
        isSaved={props.isSaved}
        canSave={props.canSave}
        notice={props.notice}
        onSave={props.onSave}
        onCopy={props.onCopy}
      />
    </div>
  );
}
