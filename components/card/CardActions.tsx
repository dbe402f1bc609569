import { useT } from '@/components/texts';
import { BookmarkIcon, CopyIcon } from './icons';

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
  /** The mention's sentence is in the reader's timeline. */
  isSaved: boolean;
  canSave: boolean;
  notice: Notice | null;
  onSave: () => void;
  onRemove: () => void;
  onCopy: () => void;
}

/** Save the sentence or remove it again, copy the card; what came of it, in words. */
export function CardActions(props: CardActionsProps) {
  const { isSaved, canSave, onSave, onRemove, onCopy } = props;
  const t = useT();
  const notice = props.notice ?? (canSave ? null : 'private');
  return (
    <footer>
      <button
        type="button"
        // Not `disabled`: it stays reachable, so that its reason is heard.
        aria-disabled={!canSave}
        aria-describedby="notice"
        onClick={canSave ? (isSaved ? onRemove : onSave) : undefined}
      >
        <BookmarkIcon isFilled={isSaved} />
        {t(isSaved ? 'card.remove' : 'card.save')}
      </button>
      <button type="button" onClick={onCopy}>
        <CopyIcon />
        {t('card.copy')}
      </button>
      <p id="notice" role="status">
        {notice && t(`card.notice.${notice}`)}
      </p>
    </footer>
  );
}
