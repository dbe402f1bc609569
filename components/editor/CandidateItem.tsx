import { useId } from 'preact/hooks';
import { useTexts } from '@/components/texts';
import type { Edit, EditedCandidate } from '@/lib/draft/edit';
import { MAX_FORM, MAX_NOTE } from '@/lib/draft/edit-text';
import { ENTITY_TYPES, type EntityType } from '@/lib/pack/schema';
import { FormList } from './FormList';

interface CandidateItemProps {
  readonly candidate: EditedCandidate;
  /** All candidates: those that this one may be part of. */
  readonly others: readonly EditedCandidate[];
  readonly onEdit: (step: Edit) => void;
}

/** One name: in or out by a tick; everything else folded below it. */
export function CandidateItem({ candidate, others, onEdit }: CandidateItemProps) {
  const { t, plural, number, list } = useTexts();
  const { id, name, isKept, count, paragraphs } = candidate;
  return (
    <li class={isKept ? 'candidate' : 'candidate dropped'}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isKept}
          onChange={(event) => onEdit({ type: event.currentTarget.checked ? 'keep' : 'drop', id })}
        />
        <bdi lang="ar" dir="rtl">
          {name}
        </bdi>
      </label>
      <span class="muted small">
        {plural('popup.occurs', count)}
        {paragraphs.length > 0 &&
          ` · ${plural('editor.paragraphs', paragraphs.length, list(paragraphs.map(number)))}`}
      </span>
      <details>
        <summary aria-label={t('editor.editName', name)}>{t('editor.edit')}</summary>
        <Fields candidate={candidate} others={others} onEdit={onEdit} />
      </details>
    </li>
  );
}

function Fields({ candidate, others, onEdit }: CandidateItemProps) {
  const { t, direction } = useTexts();
  const { id, name, englishName, note, type } = candidate;
  const language = direction === 'rtl' ? 'ar' : 'en';
  return (
    <div class="fields">
      <Field
        label={t('editor.arabicName')}
        value={name}
        language="ar"
        onWrite={(ar) => onEdit({ type: 'rename', id, name: { ar } })}
      />
      <Field
        label={t('editor.englishName')}
        value={englishName ?? candidate.known?.name.en ?? ''}
        language="en"
        onWrite={(en) => onEdit({ type: 'rename', id, name: { en } })}
      />
      <label class="field">
        <span>{t('editor.type')}</span>
        <select
          value={type}
          onChange={(event) =>
            onEdit({ type: 'retype', id, to: event.currentTarget.value as EntityType })
          }
        >
          {ENTITY_TYPES.map((one) => (
            <option key={one} value={one}>
              {t(`card.type.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field wide">
        <span>{t('editor.note')}</span>
        <textarea
          rows={2}
          // Empty, it has the direction of the words that stand in it until then.
          dir={note?.[language] ? 'auto' : undefined}
          maxLength={MAX_NOTE}
          value={note?.[language] ?? ''}
          placeholder={t('editor.noteHint')}
          onChange={(event) =>
            onEdit({ type: 'note', id, note: { [language]: event.currentTarget.value } })
          }
        />
      </label>
      <FormList candidate={candidate} others={others} onEdit={onEdit} />
      <MergeInto candidate={candidate} others={others} onEdit={onEdit} />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly language: 'ar' | 'en';
  /** What was written, when the field is left: a step is a word, not a letter. */
  readonly onWrite: (text: string) => void;
}

function Field({ label, value, language, onWrite }: FieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        lang={language}
        dir={language === 'ar' ? 'rtl' : 'ltr'}
        maxLength={MAX_FORM}
        value={value}
        onChange={(event) => {
          const { currentTarget } = event;
          onWrite(currentTarget.value);
          // Where it was not taken (a name has a letter at least) what is there is shown again.
          if (currentTarget.value.trim() === '') currentTarget.value = value;
        }}
      />
    </label>
  );
}

/** The same person or thing under two names: one becomes part of the other. */
function MergeInto({ candidate, others, onEdit }: CandidateItemProps) {
  const { t } = useTexts();
  const id = useId();
  const rest = others.filter((one) => one.id !== candidate.id);
  if (rest.length === 0) return null;
  return (
    <div class="field wide">
      <label for={id}>{t('editor.mergeInto')}</label>
      <select
        id={id}
        value=""
        onChange={(event) =>
          event.currentTarget.value &&
          onEdit({ type: 'merge', id: candidate.id, into: event.currentTarget.value })
        }
      >
        <option value="">{t('editor.mergeNone')}</option>
        {rest.map((one) => (
          <option key={one.id} value={one.id} dir="rtl" lang="ar">
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
