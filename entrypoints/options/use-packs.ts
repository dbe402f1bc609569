import { send } from '@/lib/messages';
import type { PackInfo } from '@/lib/pack/info';
import { useLoaded } from '../pages/use-loaded';

type Packs = readonly PackInfo[];

const ask = () => send('getPacks', {});

/** The packs as the background has them, and ways to change them. */
export function usePacks() {
  const { value: packs, setValue: setPacks, failed, load } = useLoaded<Packs>('packs', ask);

  /** Shows what came of a deed; after a failure, what there is. @returns whether it was done */
  const act = async (deed: Promise<Packs>, isDone: (packs: Packs) => boolean): Promise<boolean> => {
    try {
      const now = await deed;
      setPacks(now);
      return isDone(now);
    } catch {
      await load();
      return false;
    }
  };

  return {
    packs,
    failed,
    load,
    setPacks,
    enable: (id: string, enabled: boolean) => {
      // At once, and taken back where the background could not keep it.
      setPacks(
        (before) => before?.map((pack) => (pack.id === id ? { ...pack, enabled } : pack)) ?? null,
      );
      return act(send('changePack', { id, enabled }), () => true);
    },
    remove: (id: string) =>
      act(send('removePack', { id }), (now) => !now.some((pack) => pack.id === id)),
    restore: (id: string) =>
      act(send('restorePack', { id }), (now) => now.some((pack) => pack.id === id)),
  };
}
