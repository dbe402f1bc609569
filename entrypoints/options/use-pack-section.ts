import { useCallback, useRef, useState } from 'preact/hooks';
import type { PacksProps } from '@/components/options/Packs';
import type { ToastMessage } from '@/components/page/Toast';
import { useTexts } from '@/components/texts';
import type { PackInfo } from '@/lib/pack/info';
import { useUndoKey } from '../pages/use-undo-key';
import { exportPack } from './export-pack';
import { useImport } from './use-import';
import { usePacks } from './use-packs';

/** All that the options page shows of packs, and what it says of what was done with them. */
export function usePackSection() {
  const { t, direction } = useTexts();
  const { packs, failed, load, setPacks, enable, remove, restore } = usePacks();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  /** Packs removed from this window and not brought back, the last one last. */
  const removed = useRef<PackInfo[]>([]);
  const said = useRef(0);
  const hush = useCallback(() => setToast(null), []);
  const say = (text: string, rest: Partial<ToastMessage> = {}) =>
    setToast({ ...rest, text, id: ++said.current });
  const nameOf = ({ title }: PackInfo) => title[direction === 'rtl' ? 'ar' : 'en'];
  const forget = (id: string) => {
    removed.current = removed.current.filter((pack) => pack.id !== id);
  };

  const imports = useImport((now, id, wasReplaced) => {
    setPacks(now);
    // What comes back by an undo would replace what was imported after the removal.
    forget(id);
    const pack = now.find((one) => one.id === id);
    if (!pack) return;
    const done = wasReplaced ? (pack.enabled ? 'updated' : 'updatedOff') : 'stored';
    say(t(`packs.${done}`, nameOf(pack)));
  });

  const undo = async () => {
    const last = removed.current.at(-1);
    if (!last) return;
    forget(last.id);
    say((await restore(last.id)) ? t('packs.restored', nameOf(last)) : t('notDone'));
  };
  useUndoKey(undo);

  const props: PacksProps = {
    packs,
    packsFailed: failed,
    importing: imports.importing,
    onFiles: (files) => {
      // What was said of an earlier import would be read as of this one.
      hush();
      imports.add(files);
    },
    onAccept: imports.accept,
    onDecline: imports.decline,
    onDismiss: imports.dismiss,
    onTryAgain: imports.tryAgain,
    onCancel: useCallback(() => {
      imports.cancel();
      say(t('packs.cancelled'));
    }, [imports.cancel]),
    onPacksRetry: load,
    onEnable: async (id, enabled) => {
      if (!(await enable(id, enabled))) say(t('notDone'));
    },
    onExport: (id) => void exportPack(id).catch(() => say(t('notDone'))),
    onRemove: async (pack, byKeyboard) => {
      if (!(await remove(pack.id))) return say(t('notDone'));
      removed.current.push(pack);
      const action = { label: t('undo'), onPress: undo };
      say(t('packs.removed', nameOf(pack)), { action, takesFocus: byKeyboard });
    },
  };
  return { props, toast, hush };
}
