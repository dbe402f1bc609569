import { tellWindows } from '@/lib/messages';
import { announceSettings } from '../broadcast';
import type { WindowHandlers } from '../router';
import type { State } from '../state';

/** Options and popup: read and change what the reader chose. */
export function settingsHandlers(
  state: State,
): Pick<WindowHandlers, 'getSettings' | 'changeSettings'> {
  return {
    getSettings: () => state.settings.get(),
    changeSettings: async (change) => {
      const settings = await state.settings.change(change);
      await announceSettings(state);
      await tellWindows('settings');
      return settings;
    },
  };
}
