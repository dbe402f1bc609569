import { useState } from 'preact/hooks';
import { Notice } from '@/components/page/Notice';
import { Quoted } from '@/components/page/Quoted';
import { useTexts } from '@/components/texts';
import { type Entry, TRASH_DAYS } from '@/lib/timeline/entry';

const DAY_MS = 24 * 60 * 60 * 1_000;

interface TrashProps {
  readonly trash: readonly Entry[];
  /** ms since the epoch. */
  readonly now: number;
  readonly onRestore: (id: string) => void;
  readonly onEmpty: () => void;
}

/** What was deleted and can still come back, last deleted first. */
export function Trash({ trash, now, onRestore, onEmpty }: TrashProps) {
  const { t, plural } = useTexts();
  const [asking, setAsking] = useState(false);
  if (trash.length === 0) return null;
  return (
    <details class="trash panel">
      <summary>
        {t('timeline.trash')}{' '}
        <span class="muted small">{plural('timeline.sentences', trash.length)}</span>
      </summary>
      <ul>
        {[...trash].reverse().map(({ id, sentence, deletedAt = now }) => (
          <li key={id}>
            <blockquote id={`trash-${id}`}>
              <Quoted text={sentence} block />
            </blockquote>
            <p class="entry-foot small muted">
              <span>{plural('timeline.gone', daysLeft(deletedAt, now))}</span>
              <button
                type="button"
                class="button quiet"
                aria-describedby={`trash-${id}`}
                onClick={() => onRestore(id)}
              >
                {t('timeline.restore')}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {/* The only deed on this page that no undo brings back, so the only one that asks. */}
      {asking ? (
        <Notice
          warning
          actions={[
            { label: t('timeline.keep'), onPress: () => setAsking(false) },
            {
              label: t('timeline.erase'),
              onPress: () => {
                setAsking(false);
                onEmpty();
              },
            },
          ]}
        >
          {plural('timeline.eraseSure', trash.length)}
        </Notice>
      ) : (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {t('timeline.emptyTrash')}
        </button>
      )}
    </details>
  );
}

function daysLeft(deletedAt: number, now: number): number {
  return Math.max(0, Math.ceil((deletedAt + TRASH_DAYS * DAY_MS - now) / DAY_MS));
}
