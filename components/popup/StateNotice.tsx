import { Busy } from '@/components/page/Busy';
import { Notice, type NoticeAction } from '@/components/page/Notice';
import { useTexts } from '@/components/texts';
import type { PopupState } from './state';

export interface StateActions {
  readonly onAnnotate: () => void;
  /** Asks for every site: has to reach the browser within the click itself. */
  readonly onGrantEverywhere: () => void;
  readonly onTurnOn: () => void;
  readonly onResume: () => void;
  readonly onRetry: () => void;
}

interface StateNoticeProps extends StateActions {
  readonly state: Exclude<PopupState, 'found'>;
  /** UTF-16 units looked at. */
  readonly textLength: number;
  /** An action is under way. */
  readonly busy: boolean;
  /** The browser was asked for all sites and did not grant them. */
  readonly refused: boolean;
}

/** Every state but the good one: a sentence, and what helps. */
export function StateNotice(props: StateNoticeProps) {
  const { state, textLength, busy, refused } = props;
  const { t, plural } = useTexts();
  const action = (label: string, onPress: () => void): NoticeAction => ({ label, onPress, busy });
  switch (state) {
    case 'loading':
      return <Busy text={t('popup.reading')} />;
    case 'working':
      return <Busy text={t('popup.working')} />;
    case 'nothing':
      return <Notice>{plural('popup.nothing', textLength)}</Notice>;
    case 'notArabic':
      return <Notice>{t('popup.notArabic')}</Notice>;
    case 'never':
      return <Notice>{t('popup.never')}</Notice>;
    case 'broken':
      return <Notice warning>{t('popup.broken')}</Notice>;
    case 'idle':
      return (
        <Notice actions={[action(t('popup.look'), props.onAnnotate)]}>{t('popup.idle')}</Notice>
      );
    case 'siteOff':
      return (
        <Notice actions={[action(t('popup.siteOn'), props.onTurnOn)]}>{t('popup.siteOff')}</Notice>
      );
    case 'paused':
      return (
        <Notice actions={[action(t('popup.resume'), props.onResume)]}>{t('popup.paused')}</Notice>
      );
    case 'failed':
      return <Notice actions={[action(t('retry'), props.onRetry)]}>{t('popup.failed')}</Notice>;
    case 'permission':
      return (
        <Notice
          actions={[
            action(t('popup.annotate'), props.onAnnotate),
            action(t('popup.everywhere'), props.onGrantEverywhere),
          ]}
        >
          {refused ? t('popup.refused') : t('popup.permission')}
        </Notice>
      );
  }
}
