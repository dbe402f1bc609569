import { tellWindows } from '@/lib/messages';
import type { PackInfo } from '@/lib/pack/info';
import type { WindowHandlers } from '../accepted-messages';
import { tellPagesOfPacks } from '../broadcast';
import type { State } from '../state';

type PackMessage = 'getPacks' | 'changePack' | 'removePack' | 'restorePack';

/** Options: which packs there are, and which of them are used. */
export function packHandlers(state: State): Pick<WindowHandlers, PackMessage> {
  return {
    getPacks: () => listPacks(state),
    changePack: async ({ id, enabled }) => {
      const [pack] = (await listPacks(state)).filter((pack) => pack.id === id);
      if (pack && pack.enabled !== enabled) {
        await state.packs.setBundledEnabled(enabled);
        packsChanged(state);
      }
      return listPacks(state);
    },
    removePack: () => listPacks(state),
    restorePack: () => listPacks(state),
  };
}

async function listPacks({ knowledge, packs }: State): Promise<readonly PackInfo[]> {
  const bundled = (await knowledge.get())?.bundled;
  return bundled ? [{ ...bundled, enabled: await packs.isBundledEnabled() }] : [];
}

/** What pages were told is of other packs: they ask again. Nobody waits until they have. */
function packsChanged(state: State): void {
  state.knowledge.forget();
  void tellPagesOfPacks(state).catch((error) => console.warn('Siyaq: pages not told.', error));
  void tellWindows('packs');
}
