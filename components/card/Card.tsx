/** @jsxImportSource @/components/card/jsx */
import type { CardView } from '@/lib/card/view';
import type { Texts } from '@/lib/texts';
import { type ActionState, createCardActions } from './CardActions';
import { createCardHead, NAME_ID } from './CardHead';
import { EventList } from './EventList';
import { articleTitle, FactList } from './FactList';
import type { Part } from './part';

export interface CardProps {
  view: CardView;
  /** Names of the other entities it may mean; empty unless two readings remain. */
  alternatives: readonly CardView['name'][];
  texts: Texts;
  onPin: () => void;
  onClose: () => void;
  /** Saves the sentence, or takes it back when it is saved. */
  onSave: () => void;
  onCopy: () => void;
  onOpenEvent: (eventId: string) => void;
}

export interface CardChanges extends ActionState {
  isPinned: boolean;
}

/** Who or what a name means, on what evidence, and what has happened since. */
export function createCard(props: CardProps): Part<CardChanges> {
  const { view, alternatives, texts } = props;
  const { t, direction } = texts;
  const article = articleTitle([...view.facts, ...view.since]);
  const names = alternatives.map((name) => (direction === 'rtl' ? name.ar : name.en));
  const head = createCardHead(props);
  const actions = createCardActions(props);

  return {
    element: (
      <div
        class="card"
        role="dialog"
        aria-labelledby={NAME_ID}
        tabindex="-1"
        lang={texts.language}
        dir={direction}
      >
        {head.element}
        <div class="body">
          {names.length > 0 && <p class="note">{t('card.open', texts.list(names))}</p>}
          <p class="description">
            <bdi>{view.description}</bdi>
          </p>
          {view.facts.length > 0 && <FactList facts={view.facts} article={article} texts={texts} />}
          {view.since.length > 0 && (
            <section class="since">
              <h3>{t('card.since')}</h3>
              <FactList facts={view.since} article={article} texts={texts} />
            </section>
          )}
          {view.events.length > 0 && (
            <EventList events={view.events} texts={texts} onOpenEvent={props.onOpenEvent} />
          )}
          {article && <p class="origin">{t('card.article', article)}</p>}
          <p class="origin">{t('card.pack', view.pack.title, view.pack.author)}</p>
        </div>
        {actions.element}
      </div>
    ),
    update(changes) {
      head.update(changes);
      actions.update(changes);
    },
  };
}
