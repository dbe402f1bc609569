import { useT } from '@/components/texts';
import { Icon } from './Icon';

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

interface CardActionsProps {
  isSaved: boolean;
  canSave: boolean;
  notice: Notice | null;
  onSave: () => void;
  onCopy: () => void;
}

/** Save the sentence or remove it again, copy the card; what came of it, in words. */
export function CardActions({ isSaved, canSave, notice, onSave, onCopy }: CardActionsProps) {
  const t = useT();
  const shown = notice ?? (canSave ? null : 'private');
  return (
    <footer>
      <button
        type="button"
        class={isSaved ? 'filled' : undefined}
        // Not `disabled`: it stays reachable, so that its reason is heard.
        aria-disabled={!canSave}
        aria-describedby="notice"
        onClick={onSave}
      >
        <Icon of="bookmark" />
        {t(isSaved ? 'card.remove' : 'card.save')}
      </button>
      <button type="button" onClick={onCopy}>
        <Icon of="copy" />
        {t('card.copy')}
      </button>
      <p id="notice" role="status">
        {shown && t(`card.notice.${shown}`)}
      </p>
    </footer>
  );
}
