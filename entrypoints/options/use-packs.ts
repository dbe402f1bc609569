import { useCallback, useEffect, useState } from 'preact/hooks';
import { send } from '@/lib/messages';
import type { PackInfo } from '@/lib/pack/info';
import { useChanges } from '../pages/use-changes';

type Packs = readonly PackInfo[];

/** The packs as the background has them, and ways to change them. */
export function usePacks() {
  const [packs, setPacks] = useState<Packs | null>(null);
  const [failed, setFailed] = useState(false);

  const load = useCallback(async () => {
    try {
      setPacks(await send('getPacks', {}));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, []);

  useEffect(() => {
    load();
  }, [load]);
  useChanges('packs', load);

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
