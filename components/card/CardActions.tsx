/** @jsxImportSource @/components/card/jsx */
import type { Texts } from '@/lib/texts';
import { Icon } from './Icon';
import type { Part } from './part';

/** What came of the reader's last action, worded in `card.notice`. */
export type Notice =
  | 'saved'
  | 'removed'
  /** Saving is off in private windows. */
  | 'private'
  /** No space: kept for this session. */
  | 'full'
  | 'tooMany'
  /** The save or the removal went wrong. */
  | 'failed'
  | 'copied'
  | 'notCopied';

export interface ActionState {
  /** The mention's sentence is in the reader's timeline. */
  isSaved: boolean;
  canSave: boolean;
  notice: Notice | null;
}

interface CardActionsProps {
  texts: Texts;
  /** Saves the sentence, or takes it back when it is saved. */
  onSave: () => void;
  onCopy: () => void;
}

/** Save the sentence or remove it again, copy the card; what came of it, in words. */
export function createCardActions({ texts, onSave, onCopy }: CardActionsProps): Part<ActionState> {
  const { t } = texts;
  const label = <span />;
  const save = (
    <button type="button" aria-describedby="notice" onClick={onSave}>
      <Icon of="bookmark" />
      {label}
    </button>
  );
  const status = <p id="notice" role="status" />;

  return {
    element: (
      <footer>
        {save}
        <button type="button" onClick={onCopy}>
          <Icon of="copy" />
          {t('card.copy')}
        </button>
        {status}
      </footer>
    ),
    update({ isSaved, canSave, notice }) {
      save.classList.toggle('filled', isSaved);
      // Not `disabled`: it stays reachable, so that its reason is heard.
      save.ariaDisabled = String(!canSave);
      label.textContent = t(isSaved ? 'card.remove' : 'card.save');
      const shown = notice ?? (canSave ? null : 'private');
      status.textContent = shown && t(`card.notice.${shown}`);
    },
  };
}
