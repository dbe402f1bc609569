import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/texts';
import type { Texts } from '@/lib/texts';
import { ImportFailed, ImportRefused } from './ImportEnded';
import { ImportPreview } from './ImportPreview';
import { ImportProgress } from './ImportProgress';
import type { ImportState } from './import-state';

export interface PackImportProps {
  /** Null while nothing is being imported. */
  readonly importing: ImportState | null;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
  /** Ends the import, and those that wait. */
  readonly onCancel: () => void;
  /** After a refusal or failure: away with it, on to what waits. */
  readonly onDismiss: () => void;
  /** The same file once more. */
  readonly onTryAgain: () => void;
}

/** An import from its file to its end, one state at a time. */
export function PackImport(props: PackImportProps) {
  const { importing } = props;
  const texts = useTexts();
  const panel = useRef<HTMLDivElement>(null);

  // Where the reader was at work with the import, or with nothing, they go on with its next state.
  useEffect(() => {
    const focused = document.activeElement;
    if (!panel.current || !focused) return;
    const isOurs = focused === document.body || focused.closest('.packs') !== null;
    if (isOurs) panel.current.querySelector<HTMLElement>('h3')?.focus();
  }, [importing?.at, importing?.file]);

  return (
    <>
      <p class="visually-hidden" role="status">
        {importing && announce(importing, texts)}
      </p>
      {importing && (
        <div ref={panel} class="import">
          {importing.at === 'working' && (
            <ImportProgress {...importing} onCancel={props.onCancel} />
          )}
          {importing.at === 'preview' && (
            <ImportPreview {...importing} onAccept={props.onAccept} onDecline={props.onDecline} />
          )}
          {importing.at === 'refused' && (
            <ImportRefused {...importing} onDismiss={props.onDismiss} />
          )}
          {importing.at === 'failed' && (
            <ImportFailed
              {...importing}
              onDismiss={props.onDismiss}
              onTryAgain={props.onTryAgain}
            />
          )}
          {importing.waiting > 0 && (
            <p class="small muted">{texts.plural('packs.waiting', importing.waiting)}</p>
          )}
        </div>
      )}
    </>
  );
}

/** What a screen reader hears of a new state; of a bar's movement, nothing but its stages. */
function announce(state: ImportState, { t, direction }: Texts): string {
  switch (state.at) {
    case 'working':
      return t(`packs.stage.${state.stage}`);
    case 'preview': {
      const { title } = state.preview.info;
      const name = title[direction === 'rtl' ? 'ar' : 'en'];
      return t(state.preview.replaces ? 'packs.offerUpdate' : 'packs.offer', name);
    }
    default:
      return t('packs.refused', state.file);
  }
}
