import { Busy } from '@/components/page/Busy';
import { Notice } from '@/components/page/Notice';
import { Page } from '@/components/page/Page';
import { TOAST_MS, Toast, type ToastMessage } from '@/components/page/Toast';
import { useT } from '@/components/texts';
import type { EntityType } from '@/lib/pack/schema';
import type { Settings } from '@/lib/settings/settings';
import './options.css';
import { Packs, type PacksProps } from './Packs';
import { type Shortcut, Shortcuts } from './Shortcuts';
import { Sites, type SitesProps } from './Sites';
import { TypeSwitches } from './TypeSwitches';

export interface OptionsProps
  extends Pick<SitesProps, 'everywhere' | 'refused' | 'onPause' | 'onEverywhere' | 'onTurnOn'> {
  /** Null until the background has answered. */
  readonly settings: Settings | null;
  readonly packSection: PacksProps;
  readonly shortcuts: readonly Shortcut[];
  /** `load`: there is nothing to show. `save`: the last change was not kept. */
  readonly failure: 'load' | 'save' | null;
  readonly onType: (type: EntityType, on: boolean) => void;
  readonly onOpenShortcuts: () => void;
  readonly onOpenTimeline: () => void;
  readonly onRetry: () => void;
  readonly toast: ToastMessage | null;
  readonly onToastGone: () => void;
}

/** All that a reader can choose, on one page. */
export function Options(props: OptionsProps) {
  const { settings, failure } = props;
  const t = useT();
  return (
    <Page name="options">
      <header class="page-head">
        <h1>{t('options.title')}</h1>
        <p class="muted">{t('options.atOnce')}</p>
      </header>
      <main class="page-main">
        {failure === 'load' && (
          <Notice actions={[{ label: t('retry'), onPress: props.onRetry }]}>
            {t('options.failed')}
          </Notice>
        )}
        {!settings && failure !== 'load' && <Busy text={t('options.loading')} />}
        {failure === 'save' && <Notice warning>{t('options.notSaved')}</Notice>}
        {settings && <Sections {...props} settings={settings} />}
      </main>
      <Toast message={props.toast} stayMs={TOAST_MS} onGone={props.onToastGone} />
    </Page>
  );
}

function Sections(props: OptionsProps & { readonly settings: Settings }) {
  const { settings } = props;
  const t = useT();
  return (
    <>
      <section class="panel">
        <h2>{t('options.marked')}</h2>
        <p class="muted">{t('options.markedNote')}</p>
        <TypeSwitches types={settings.types} onChange={props.onType} />
      </section>
      <Packs {...props.packSection} />
      <section class="panel">
        <h2>{t('options.where')}</h2>
        <Sites {...props} paused={settings.paused} sitesOff={settings.sitesOff} />
      </section>
      <section class="panel">
        <h2>{t('options.shortcuts')}</h2>
        <Shortcuts shortcuts={props.shortcuts} onOpen={props.onOpenShortcuts} />
      </section>
      <section class="panel">
        <h2>{t('options.stored')}</h2>
        <p>{t('options.storedWhat')}</p>
        <p>{t('options.storedNothingLeaves')}</p>
        <p>{t('options.storedPrivate')}</p>
        <p class="after">
          <button type="button" class="button" onClick={props.onOpenTimeline}>
            {t('options.openTimeline')}
          </button>
        </p>
      </section>
    </>
  );
}
