import type { ComponentChildren } from 'preact';

export interface NoticeAction {
  readonly label: string;
  readonly onPress: () => void;
  readonly busy?: boolean;
}

interface NoticeProps {
  /** One sentence. */
  readonly children: ComponentChildren;
  /** What helps: the first stands out, a second is the wider choice. */
  readonly actions?: readonly NoticeAction[];
  readonly warning?: boolean;
}

/** One state in one sentence, with the action that helps. */
export function Notice({ children, actions = [], warning = false }: NoticeProps) {
  return (
    <div class={warning ? 'notice warning' : 'notice'}>
      <p role="status">{children}</p>
      {actions.length > 0 && (
        <div class="notice-actions">
          {actions.map(({ label, onPress, busy = false }, index) => (
            <button
              key={label}
              type="button"
              class={index === 0 ? 'button primary' : 'button'}
              disabled={busy}
              onClick={onPress}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
