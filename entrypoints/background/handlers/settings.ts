import type { WindowHandlers } from '../accepted-messages';
import { changeAndTell } from '../broadcast';
import type { State } from '../state';

/** Options and popup: read and change what the reader chose. */
export function settingsHandlers(
  state: State,
): Pick<WindowHandlers, 'getSettings' | 'changeSettings'> {
  return {
    getSettings: () => state.settings.get(),
    changeSettings: async (change) => {
      await changeAndTell(state, () => state.settings.change(change));
      return state.settings.get();
    },
  };
}
