import type { OptionsProps } from '@/components/options/Options';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';

const nothing = () => undefined;

const READY: OptionsProps = {
  settings: { ...DEFAULT_SETTINGS, sitesOff: ['news.example', 'arabic.example.org'] },
  shortcuts: [
    { name: 'next-mention', description: 'الانتقال إلى الاسم التالي', keys: 'Alt+Shift+N' },
    { name: 'previous-mention', description: 'الانتقال إلى الاسم السابق', keys: '' },
  ],
  failure: null,
  everywhere: false,
  refused: false,
  onType: nothing,
  onPause: nothing,
  onEverywhere: nothing,
  onTurnOn: nothing,
  onOpenShortcuts: nothing,
  onOpenTimeline: nothing,
  onRetry: nothing,
};

/** The options page in each of its states. */
export const optionsStates = {
  ready: READY,
  noSitesOff: { ...READY, settings: DEFAULT_SETTINGS },
  paused: { ...READY, settings: { ...DEFAULT_SETTINGS, paused: true }, everywhere: true },
  refused: { ...READY, refused: true },
  notSaved: { ...READY, failure: 'save' },
  loading: { ...READY, settings: null },
  failed: { ...READY, settings: null, failure: 'load' },
} satisfies Record<string, OptionsProps>;
