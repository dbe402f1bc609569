import { useCallback, useRef, useState } from 'preact/hooks';
import type { ToastMessage } from '@/components/page/Toast';
import { useT } from '@/components/texts';
import { TimelineView } from '@/components/timeline/TimelineView';
import { type SaveResult, send } from '@/lib/messages';
import { useUndoKey } from '../pages/use-undo-key';
import { useTarget } from './use-target';
import { useTimeline } from './use-timeline';

/** The timeline page with its wires. */
export function TimelineWindow() {
  const t = useT();
  const { timeline, failed, load } = useTimeline();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  /** Ids deleted from this window and not brought back, the last one last. */
  const deleted = useRef<string[]>([]);
  const said = useRef(0);
  const hush = useCallback(() => setToast(null), []);
  const say = (message: Omit<ToastMessage, 'id'>) => setToast({ ...message, id: ++said.current });

  /** Does it, tells the reader where it failed, and shows the state after it. */
  const act = async (deed: Promise<SaveResult>): Promise<boolean> => {
    const result = await deed.catch((): SaveResult => ({ ok: false, reason: 'failed' }));
    if (!result.ok) say({ text: t(result.reason === 'full' ? 'timeline.noRoom' : 'notDone') });
    await load();
    return result.ok;
  };
  const restore = async (id: string) => {
    deleted.current = deleted.current.filter((other) => other !== id);
    if (await act(send('restoreEntry', { id }))) say({ text: t('timeline.undone') });
  };
  const undo = () => {
    const last = deleted.current.at(-1);
    if (last) restore(last);
  };
  const remove = async (id: string, byKeyboard: boolean) => {
    if (!(await act(send('deleteEntry', { id })))) return;
    deleted.current.push(id);
    say({
      text: t('timeline.deleted'),
      action: { label: t('undo'), onPress: undo },
      takesFocus: byKeyboard,
    });
  };
  useUndoKey(undo);

  return (
    <TimelineView
      timeline={timeline}
      failed={failed}
      target={useTarget()}
      now={Date.now()}
      toast={toast}
      onToastGone={hush}
      onDelete={remove}
      onRestore={restore}
      onEmptyTrash={() => act(send('emptyTrash', {}))}
      onRetry={load}
    />
  );
}
