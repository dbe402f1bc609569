import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
  /** A line that explains the label; read as its description, not as a part of it. */
  readonly note?: ComponentChildren;
  /** An illustration beside the text, not read out. */
  readonly aside?: ComponentChildren;
  readonly disabled?: boolean;
}

/** A labelled switch: a real checkbox, so every key, click and screen reader works as known. */
export function Switch({ on, onChange, children, note, aside, disabled = false }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch">
      <span class="switch-text">
        <span id={`${id}-label`}>{children}</span>
        {note && (
          <span class="switch-note" id={`${id}-note`}>
            {note}
          </span>
        )}
      </span>
      {aside && (
        <span class="switch-aside" aria-hidden="true">
          {aside}
        </span>
      )}
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state.
        role="switch"
        checked={on}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
