import { Switch } from '@/components/page/Switch';
import { useT } from '@/components/texts';
import { ENTITY_TYPES, type EntityType } from '@/lib/entity-types';
import type { Settings } from '@/lib/settings/settings';

interface TypeSwitchesProps {
  readonly types: Settings['types'];
  readonly onChange: (type: EntityType, on: boolean) => void;
}

/** One switch an entity type, with a name that bears the type's line as pages show it. */
export function TypeSwitches({ types, onChange }: TypeSwitchesProps) {
  const t = useT();
  return (
    <ul class="rows">
      {ENTITY_TYPES.map((type) => (
        <li key={type} class="row">
          <Switch
            on={types[type]}
            onChange={(on) => onChange(type, on)}
            note={t(`typeNotes.${type}`)}
            aside={<span class={`mark mark-${type}`}>{t(`typeSamples.${type}`)}</span>}
          >
            {t(`types.${type}`)}
          </Switch>
        </li>
      ))}
    </ul>
  );
}
