import { useCallback, useEffect, useReducer, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Editor, type EditorTrouble } from '@/components/editor/Editor';
import type { UseState } from '@/components/editor/UseBar';
import { useTexts } from '@/components/texts';
import { type Edit, type Editing, edit, startEditing } from '@/lib/draft/edit';
import { editedPack } from '@/lib/draft/edited-pack';
import { useUndoKey } from '../pages/use-undo-key';
import { type ReadPage, readPage } from './read-page';
import { savePack, takeIntoUse } from './use-pack';

type Step = Edit | { readonly type: 'begin'; readonly page: ReadPage };

function step(editing: Editing | null, next: Step): Editing | null {
  if (next.type === 'begin') return startEditing(next.page.draft);
  return editing && edit(editing, next);
}

/** The editor with its wires: a page in a tab becomes a draft, the draft a pack in use. */
export function EditorWindow({ tabId }: { readonly tabId: number }) {
  const texts = useTexts();
  const [page, setPage] = useState<ReadPage | null>(null);
  const [editing, dispatch] = useReducer(step, null);
  const [trouble, setTrouble] = useState<EditorTrouble | null>(null);
  const [author, setAuthor] = useState('');
  const [use, setUse] = useState<UseState>({ at: 'editing' });

  const load = useCallback(async () => {
    setTrouble(null);
    const read = await readPage(tabId).catch((): EditorTrouble => 'failed');
    if (typeof read === 'string') return setTrouble(read);
    setPage(read);
    dispatch({ type: 'begin', page: read });
  }, [tabId]);
  useEffect(() => {
    load();
  }, [load]);

  const isUnsaved = use.at !== 'stored' && editing !== null && editing.past.length > 0;
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);

  const change = (next: Edit) => {
    dispatch(next);
    // What is in use is no longer what is shown.
    setUse({ at: 'editing' });
  };
  useUndoKey(() => change({ type: 'undo' }));

  const pack = () =>
    page &&
    editing &&
    editedPack(editing, { ...page, author: author || texts.t('editor.someone') }, page.taken);

  return (
    <Editor
      title={page?.title ?? ''}
      editing={editing}
      trouble={trouble}
      author={author}
      onAuthor={(name) => {
        setAuthor(name);
        setUse({ at: 'editing' });
      }}
      use={use}
      isEmpty={editing === null}
      onEdit={change}
      onUndo={() => change({ type: 'undo' })}
      onRetry={load}
      onUse={async () => {
        const made = pack();
        if (!made) return;
        setUse({ at: 'working' });
        setUse(await takeIntoUse(made, texts));
      }}
      onSave={() => {
        const made = pack();
        if (made) savePack(made);
      }}
      onBack={() => browser.tabs.update(tabId, { active: true }).catch(() => undefined)}
    />
  );
}
