import { useState } from 'preact/hooks';
import { useT } from '@/components/texts';
import type { Edit, EditedCandidate } from '@/lib/draft/edit';
import { ENTITY_TYPES, type EntityType } from '@/lib/pack/schema';
import { NameForm } from './FormList';

interface AddNameProps {
  readonly candidates: readonly EditedCandidate[];
  readonly onEdit: (step: Edit) => void;
}

/** A name that the rules missed. */
export function AddName({ candidates, onEdit }: AddNameProps) {
  const t = useT();
  const [type, setType] = useState<EntityType>('person');
  return (
    <section class="panel add-name">
      <h2>{t('editor.missed')}</h2>
      <label class="field">
        <span>{t('editor.type')}</span>
        <select value={type} onChange={(event) => setType(event.currentTarget.value as EntityType)}>
          {ENTITY_TYPES.map((one) => (
            <option key={one} value={one}>
              {t(`card.type.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <NameForm
        label={t('editor.name')}
        others={candidates}
        onAdd={(name) => onEdit({ type: 'add', name, to: type })}
      />
    </section>
  );
}
