import { useEffect, useId } from 'preact/hooks';
import { useT } from '@/components/texts';
import type { ImportStage } from '@/lib/messages';

interface ImportProgressProps {
  readonly file: string;
  readonly stage: ImportStage;
  /** 0 to 1. */
  readonly done: number;
  readonly onCancel: () => void;
}

/** How far an import is, with the way out: button or Escape. */
export function ImportProgress({ file, stage, done, onCancel }: ImportProgressProps) {
  const t = useT();
  const id = useId();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onCancel();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [onCancel]);
  return (
    <>
      <h3 tabIndex={-1}>{t('packs.importing', file)}</h3>
      <p id={id} class="muted">
        {t(`packs.stage.${stage}`)}
      </p>
      <progress max={1} value={done} aria-labelledby={id} />
      <div class="notice-actions">
        <button type="button" class="button" onClick={onCancel}>
          {t('packs.cancel')}
        </button>
      </div>
    </>
  );
}
