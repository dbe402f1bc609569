import { Busy } from '@/components/page/Busy';
import { Icon } from '@/components/page/Icon';
import { Page } from '@/components/page/Page';
import { Quoted } from '@/components/page/Quoted';
import { Switch } from '@/components/page/Switch';
import { useTexts } from '@/components/texts';
import { MAX_MENTIONS } from '@/lib/limits';
import { FoundNames } from './FoundNames';
import { type FoundName, foundTypes } from './found';
import './popup.css';
import { type StateActions, StateNotice } from './StateNotice';
import { Summary, type SummarySentence } from './Summary';
import { type PopupFacts, popupState } from './state';

export interface PopupProps extends PopupFacts, StateActions {
  /** The tab's title; the page's own is preferred once it is known. */
  readonly title: string;
  readonly summary: readonly SummarySentence[];
  readonly busy: boolean;
  readonly refused: boolean;
  readonly onSetSite: (on: boolean) => void;
  readonly onShowMention: (place: FoundName['first']) => void;
  readonly onShowSentence: (place: Omit<SummarySentence, 'text'>) => void;
  readonly onOpenTimeline: () => void;
  readonly onMakePack: () => void;
  readonly onOpenOptions: () => void;
}

/** The window at the toolbar: what stands on this page, and how Siyaq stands to it. */
export function Popup(props: PopupProps) {
  const { site, report, title, summary } = props;
  const { t, plural, number } = useTexts();
  const state = popupState(props);
  /** Else the switch would promise what a permission or the pause keeps from being true. */
  const mayWork =
    site !== null &&
    site.host !== null &&
    !site.paused &&
    (site.access === 'granted' || report !== null);
  /** A draft needs Arabic text, known names or not; of a private window nothing is kept. */
  const canDraft =
    (state === 'found' || state === 'nothing') && report?.language === 'ar' && !site?.isPrivate;
  const types = state === 'found' && report ? foundTypes(report) : [];
  const count = types.reduce((sum, { names }) => sum + names.length, 0);
  return (
    <Page name="popup">
      <header class="popup-head">
        <h1 class="popup-title">
          <Quoted text={report?.title || title || t('extName')} block />
        </h1>
        {/* Always there, so that nothing moves when the answer comes. */}
        <div class="popup-site">
          <Switch
            on={mayWork && !site?.off}
            disabled={!mayWork || props.busy}
            onChange={props.onSetSite}
            note={<bdi dir="ltr">{site?.host ?? '\u00a0'}</bdi>}
          >
            {t('popup.onThisSite')}
          </Switch>
        </div>
      </header>
      <main class="popup-main" aria-busy={state === 'loading' || state === 'working'}>
        {state === 'found' && report ? (
          <>
            <p class="popup-found" role="status">
              {t(
                'popup.foundIn',
                plural('popup.names', count),
                plural('popup.mentions', report.mentions.length),
              )}
            </p>
            {report.isCut && <p class="muted small">{t('popup.cut', number(MAX_MENTIONS))}</p>}
            {report.working && <Busy text={t('popup.working')} />}
            {/* Names first: the list is also the way to the cards without a pointer. */}
            <FoundNames types={types} onShow={props.onShowMention} />
            <Summary sentences={summary} onShow={props.onShowSentence} />
          </>
        ) : (
          state !== 'found' && (
            <>
              <StateNotice {...props} state={state} textLength={report?.textLength ?? 0} />
              {state === 'nothing' && <Summary sentences={summary} onShow={props.onShowSentence} />}
            </>
          )
        )}
        {canDraft && (
          <p>
            <button type="button" class="button make-pack" onClick={props.onMakePack}>
              {t('popup.makePack')}
            </button>
          </p>
        )}
        {site?.isPrivate && <p class="muted small">{t('popup.private')}</p>}
      </main>
      <footer class="popup-foot">
        <button type="button" class="button quiet" onClick={props.onOpenTimeline}>
          <Icon name="timeline" points /> {t('popup.timeline')}
        </button>
        <button type="button" class="button quiet" onClick={props.onOpenOptions}>
          <Icon name="settings" points /> {t('popup.options')}
        </button>
      </footer>
    </Page>
  );
}
