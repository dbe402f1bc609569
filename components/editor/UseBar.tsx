import { useT } from '@/components/texts';

/** How far the pack has come on its way into use. */
export type UseState =
  | { readonly at: 'editing' | 'working' | 'stored' }
  /** In the words of whoever refused it. */
  | { readonly at: 'refused'; readonly reasons: readonly string[] };

export interface UseBarProps {
  /** How many names are in, in words. */
  readonly kept: string;
  readonly isEmpty: boolean;
  readonly canUndo: boolean;
  readonly use: UseState;
  readonly onUse: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onBack: () => void;
}

/** What can be done with the pack; always in sight. */
export function UseBar(props: UseBarProps) {
  const { use, kept, isEmpty } = props;
  const t = useT();
  const isBusy = use.at === 'working';
  return (
    <footer class="use-bar">
      <div role="status" class="use-state">
        {use.at === 'stored' ? (
          <p>{t('editor.stored')}</p>
        ) : use.at === 'refused' ? (
          <>
            <p class="warn">{t('editor.refused')}</p>
            <ul>
              {use.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>{isBusy ? t('editor.working') : kept}</p>
        )}
      </div>
      {use.at !== 'stored' && <p class="small muted">{t('packs.noticed')}</p>}
      <div class="notice-actions">
        {use.at === 'stored' ? (
          <button type="button" class="button primary" onClick={props.onBack}>
            {t('editor.back')}
          </button>
        ) : (
          <button
            type="button"
            class="button primary"
            disabled={isBusy || isEmpty}
            onClick={props.onUse}
          >
            {t('editor.use')}
          </button>
        )}
        <button type="button" class="button" disabled={isEmpty} onClick={props.onSave}>
          {t('editor.save')}
        </button>
        <button type="button" class="button quiet" disabled={!props.canUndo} onClick={props.onUndo}>
          {t('undo')}
        </button>
      </div>
    </footer>
  );
}
