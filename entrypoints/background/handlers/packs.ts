import { tellWindows } from '@/lib/messages';
import type { PackInfo } from '@/lib/pack/info';
import type { WindowHandlers } from '../accepted-messages';
import { tellPagesOfPacks } from '../broadcast';
import type { State } from '../state';

type PackMessage = 'getPacks' | 'changePack' | 'removePack' | 'restorePack';

/** Options: which packs there are, and which of them are used. */
export function packHandlers(state: State): Pick<WindowHandlers, PackMessage> {
  const { packs, now } = state;
  const change = async (work: () => Promise<void>) => {
    await work();
    packsChanged(state);
    return listPacks(state);
  };
  return {
    getPacks: () => listPacks(state),
    changePack: async ({ id, enabled }) => {
      const pack = (await listPacks(state)).find((pack) => pack.id === id);
      if (!pack || pack.enabled === enabled) return listPacks(state);
      return change(() =>
        pack.importedAt === null ? packs.setBundledEnabled(enabled) : packs.setEnabled(id, enabled),
      );
    },
    removePack: ({ id }) => change(() => packs.remove(id, now())),
    restorePack: ({ id }) => change(() => packs.restore(id)),
  };
}

/** The bundled one first; it is left out where it cannot be read. */
export async function listPacks({ knowledge, packs }: State): Promise<readonly PackInfo[]> {
  const known = await knowledge.get();
  const { heads, bundledEnabled } = await packs.read();
  const imported = heads.map(
    ({ since: _, ...head }): PackInfo => ({
      ...head,
      state: known?.broken.has(head.id) ? 'broken' : 'ready',
    }),
  );
  return known ? [{ ...known.bundled, enabled: bundledEnabled }, ...imported] : imported;
}

/** What pages were told is of other packs: they ask again. Nobody waits until they have. */
export function packsChanged(state: State): void {
  state.knowledge.forget();
  void tellPagesOfPacks(state).catch((error) => console.warn('Siyaq: pages not told.', error));
  void tellWindows('packs');
}
