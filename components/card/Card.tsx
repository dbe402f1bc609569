import { useTexts } from '@/components/texts';
import type { CardView } from '@/lib/card/view';
import { CardActions, type Notice } from './CardActions';
import { CardHead, NAME_ID } from './CardHead';
import { EventList } from './EventList';
import { articleTitle, FactList } from './FactList';

export interface CardProps {
  view: CardView;
  /** Names of the other entities it may mean; empty unless two readings remain. */
  alternatives: readonly CardView['name'][];
  isPinned: boolean;
  isSaved: boolean;
  canSave: boolean;
  notice: Notice | null;
  onPin: () => void;
  onClose: () => void;
  onSave: () => void;
  onRemove: () => void;
  onCopy: () => void;
  onOpenEvent: (eventId: string) => void;
}

/** Who or what a name means, on what evidence, and what has happened since. */
export function Card(props: CardProps) {
  const { view, alternatives } = props;
  const texts = useTexts();
  const { t } = texts;
  const article = articleTitle([...view.facts, ...view.since]);
  const names = alternatives.map((name) => (texts.direction === 'rtl' ? name.ar : name.en));

  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby={NAME_ID}
      tabIndex={-1}
      lang={texts.language}
      dir={texts.direction}
    >
      <CardHead view={view} isPinned={props.isPinned} onPin={props.onPin} onClose={props.onClose} />
      <div class="body">
        {names.length > 0 && <p class="note">{t('card.open', texts.list(names))}</p>}
        <p class="description">
          <bdi>{view.description}</bdi>
        </p>
        {view.facts.length > 0 && <FactList facts={view.facts} article={article} />}
        {view.since.length > 0 && (
          <section class="since">
            <h3>{t('card.since')}</h3>
            <FactList facts={view.since} article={article} />
          </section>
        )}
        {view.events.length > 0 && (
          <EventList events={view.events} onOpenEvent={props.onOpenEvent} />
        )}
        {article && <p class="origin">{t('card.article', article)}</p>}
        <p class="origin">{t('card.pack', view.pack.title, view.pack.author)}</p>
      </div>
      <CardActions
        isSaved={props.isSaved}
        canSave={props.canSave}
        notice={props.notice}
        onSave={props.onSave}
        onRemove={props.onRemove}
        onCopy={props.onCopy}
      />
    </div>
  );
}
