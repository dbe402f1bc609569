import { Quoted } from '@/components/page/Quoted';
import { useTexts } from '@/components/texts';
import type { Edit, EditedEvent } from '@/lib/draft/edit';
import { MAX_NOTE } from '@/lib/draft/edit-text';

interface EventItemProps {
  readonly event: EditedEvent;
  readonly onEdit: (step: Edit) => void;
}

/** A date of the page: ticked, it becomes an event under the words that its reader gives it. */
export function EventItem({ event, onEdit }: EventItemProps) {
  const { t, direction } = useTexts();
  const language = direction === 'rtl' ? 'ar' : 'en';
  const { id, statedAs, date, sentence, isKept, title } = event;
  return (
    <li class={isKept ? 'candidate' : 'candidate dropped'}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isKept}
          onChange={({ currentTarget }) =>
            onEdit({ type: currentTarget.checked ? 'keepEvent' : 'dropEvent', id })
          }
        />
        <Quoted text={statedAs} />
      </label>
      <bdi class="muted small" dir="ltr">
        {date}
      </bdi>
      <blockquote class="small">
        <Quoted text={sentence} block />
      </blockquote>
      {isKept && (
        <label class="field wide">
          <span>{t('editor.happened')}</span>
          <input
            type="text"
            dir="auto"
            maxLength={MAX_NOTE}
            value={title?.[language] ?? ''}
            onChange={({ currentTarget }) =>
              onEdit({ type: 'entitle', id, title: { [language]: currentTarget.value } })
            }
          />
        </label>
      )}
    </li>
  );
}
