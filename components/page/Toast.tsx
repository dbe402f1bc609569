import { useEffect, useRef, useState } from 'preact/hooks';
import { useT } from '@/components/texts';
import { Icon } from './Icon';

/** ux.md: long enough to read the message and to reach its button. */
export const TOAST_MS = 10_000;

export interface ToastMessage {
  /** Another id is another message: its time starts anew. */
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
  /** The control that was used has gone: keyboard users go on from the toast's action. */
  readonly takesFocus?: boolean;
}

interface ToastProps {
  /** Null: nothing to say. The region stays, since screen readers only hear changes in it. */
  readonly message: ToastMessage | null;
  readonly stayMs: number;
  readonly onGone: () => void;
}

/** A passing message. It stays while the pointer or the focus is on it: nobody has to hurry. */
export function Toast({ message, stayMs, onGone }: ToastProps) {
  const t = useT();
  const [held, setHeld] = useState(false);
  const action = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(onGone, stayMs);
    return () => clearTimeout(timer);
  }, [message?.id, held, stayMs, onGone]);

  useEffect(() => {
    if (message?.takesFocus) action.current?.focus();
  }, [message?.id]);

  return (
    <div class="toast-region" role="status">
      {message && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it listens for rest, not for presses.
        <div
          class="toast"
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocusCapture={() => setHeld(true)}
          onBlurCapture={() => setHeld(false)}
        >
          <span>{message.text}</span>
          {message.action && (
            <button
              ref={action}
              type="button"
              class="button primary"
              onClick={message.action.onPress}
            >
              {message.action.label}
            </button>
          )}
          <button
            type="button"
            class="button quiet icon-only"
            aria-label={t('dismiss')}
            onClick={onGone}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
