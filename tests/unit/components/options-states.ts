import type { OptionsProps } from '@/components/options/Options';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { packStates, packsReady } from './pack-states';

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
  packSection: packsReady,
  toast: null,
  onToastGone: nothing,
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
  packRemoved: {
    ...READY,
    toast: { id: 1, text: 'Removed.', action: { label: 'Undo', onPress: nothing } },
  },
} satisfies Record<string, OptionsProps>;

/** The same page, ready, with its packs in each of theirs. */
export const optionsPackStates: Record<string, OptionsProps> = Object.fromEntries(
  Object.entries(packStates).map(([name, packSection]) => [name, { ...READY, packSection }]),
);
