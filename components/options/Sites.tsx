import { Notice } from '@/components/page/Notice';
import { Switch } from '@/components/page/Switch';
import { useT } from '@/components/texts';

export interface SitesProps {
  readonly paused: boolean;
  readonly sitesOff: readonly string[];
  /** Whether the permission for all sites is granted. */
  readonly everywhere: boolean;
  /** The browser was asked for it and did not grant it. */
  readonly refused: boolean;
  readonly onPause: (paused: boolean) => void;
  /** Has to reach the browser within the click itself. */
  readonly onEverywhere: (on: boolean) => void;
  readonly onTurnOn: (host: string) => void;
}

/** Where Siyaq works: everywhere, nowhere for now, and where it was turned off. */
export function Sites(props: SitesProps) {
  const { paused, sitesOff, everywhere, refused } = props;
  const t = useT();
  return (
    <>
      <ul class="rows">
        <li class="row">
          <Switch on={paused} onChange={props.onPause} note={t('options.pauseNote')}>
            {t('options.pause')}
          </Switch>
        </li>
        <li class="row">
          <Switch on={everywhere} onChange={props.onEverywhere} note={t('options.everywhereNote')}>
            {t('options.everywhere')}
          </Switch>
        </li>
      </ul>
      {refused && <Notice warning>{t('options.refused')}</Notice>}
      <h3 class="subheading">{t('options.sitesOff')}</h3>
      {sitesOff.length === 0 ? (
        <p class="muted">{t('options.sitesOffNone')}</p>
      ) : (
        <ul class="rows">
          {[...sitesOff].sort().map((host) => (
            <li key={host} class="row site-row">
              <bdi dir="ltr">{host}</bdi>
              <button
                type="button"
                class="button quiet"
                aria-label={t('options.siteOnHost', host)}
                onClick={() => props.onTurnOn(host)}
              >
                {t('options.siteOn')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
