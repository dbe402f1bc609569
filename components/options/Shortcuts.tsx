import { useT } from '@/components/texts';

export interface Shortcut {
  readonly name: string;
  /** In the interface language, as the manifest gives it. */
  readonly description: string;
  /** Empty where the reader or the browser set none. */
  readonly keys: string;
}

interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onOpen: () => void;
}

/** The commands and their keys. Only the browser's own page can change them. */
export function Shortcuts({ shortcuts, onOpen }: ShortcutsProps) {
  const t = useT();
  return (
    <>
      <ul class="rows">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name} class="row shortcut-row">
            <span>{description}</span>
            {keys ? (
              <kbd dir="ltr">{keys}</kbd>
            ) : (
              <span class="muted">{t('options.shortcutNone')}</span>
            )}
          </li>
        ))}
      </ul>
      <p class="after">
        <span class="muted">{t('options.shortcutsNote')}</span>
        <button type="button" class="button" onClick={onOpen}>
          {t('options.shortcutsOpen')}
        </button>
      </p>
    </>
  );
}
