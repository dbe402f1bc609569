import { useState } from 'preact/hooks';
import { Icon } from '@/components/page/Icon';
import { useT } from '@/components/texts';
import type { Edit, EditedCandidate } from '@/lib/draft/edit';
import { MAX_FORM } from '@/lib/draft/edit-text';
import { nameProblem } from '@/lib/draft/name-problem';

interface FormListProps {
  readonly candidate: EditedCandidate;
  readonly others: readonly EditedCandidate[];
  readonly onEdit: (step: Edit) => void;
}

/** The words by which a name is found; more can be added, and all but the last taken away. */
export function FormList({ candidate: { id, forms }, others, onEdit }: FormListProps) {
  const t = useT();
  return (
    <fieldset class="forms wide">
      <legend>{t('editor.forms')}</legend>
      <ul>
        {forms.map(({ form }) => (
          <li key={form} class="chip">
            <bdi lang="ar" dir="auto">
              {form}
            </bdi>
            {forms.length > 1 && (
              <button
                type="button"
                class="button quiet icon-only"
                aria-label={t('editor.removeForm', form)}
                onClick={() => onEdit({ type: 'removeAlias', id, form })}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
      </ul>
      <NameForm
        label={t('editor.addForm')}
        others={others}
        onAdd={(form) => onEdit({ type: 'addAlias', id, form })}
      />
    </fieldset>
  );
}

interface NameFormProps {
  readonly label: string;
  readonly others: readonly EditedCandidate[];
  readonly onAdd: (name: string) => void;
}

/** A field for one more name, with its button; says why a name is not taken. */
export function NameForm({ label, others, onAdd }: NameFormProps) {
  const t = useT();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<'short' | 'taken' | null>(null);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        const found = nameProblem(name, others);
        setProblem(found);
        if (found) return;
        onAdd(name);
        setName('');
      }}
    >
      <label class="field">
        <span>{label}</span>
        <input
          type="text"
          lang="ar"
          dir="auto"
          maxLength={MAX_FORM}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {t('editor.add')}
      </button>
      <p class="small warn" role="status">
        {problem && t(`editor.nameProblem.${problem}`)}
      </p>
    </form>
  );
}
