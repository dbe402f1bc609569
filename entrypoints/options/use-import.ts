import { useCallback, useRef, useState } from 'preact/hooks';
import type { ImportState } from '@/components/options/import-state';
import type { PackInfo } from '@/lib/pack/info';
import { type ImportNews, type ImportRun, importPack } from '../pages/import-pack';

/** @param replaced an older state of the same pack was there */
type OnStored = (packs: readonly PackInfo[], id: string, replaced: boolean) => void;

/** Imports one file after the other; the reader sees and decides on each. */
export function useImport(onStored: OnStored) {
  const [importing, setImporting] = useState<ImportState | null>(null);
  const queue = useRef<File[]>([]);
  const run = useRef<ImportRun | null>(null);
  const current = useRef<File | null>(null);
  const stored = useRef(onStored);
  stored.current = onStored;

  const begin = (file: File) => {
    current.current = file;
    const offer = { id: '', replaced: false };
    const ofFile = () => ({ file: file.name, waiting: queue.current.length });
    const hear = (news: ImportNews) => {
      switch (news.type) {
        case 'progress':
          return setImporting({ at: 'working', ...ofFile(), stage: news.stage, done: news.done });
        case 'preview':
          offer.id = news.preview.info.id;
          offer.replaced = news.preview.replaces !== null;
          return setImporting({ at: 'preview', ...ofFile(), preview: news.preview });
        case 'refused': {
          const { problems, total } = news;
          return setImporting({ at: 'refused', ...ofFile(), problems, total });
        }
        case 'failed':
          return setImporting({
            at: 'failed',
            ...ofFile(),
            reason: news.reason,
            bytes: file.size,
          });
        case 'stored':
          stored.current(news.packs, offer.id, offer.replaced);
          return next();
      }
    };
    setImporting({ at: 'working', ...ofFile(), stage: 'reading', done: 0 });
    run.current = importPack(file, hear);
  };

  const next = () => {
    const file = queue.current.shift();
    if (file) return begin(file);
    current.current = null;
    run.current = null;
    setImporting(null);
  };

  const add = (files: readonly File[]) => {
    queue.current.push(...files);
    const isFree = current.current === null;
    if (isFree) next();
    else setImporting((now) => now && { ...now, waiting: queue.current.length });
  };

  const accept = () => {
    setImporting(
      (now) =>
        now && { at: 'working', file: now.file, waiting: now.waiting, stage: 'storing', done: 0 },
    );
    run.current?.accept();
  };

  const cancel = useCallback(() => {
    queue.current = [];
    run.current?.cancel();
    run.current = null;
    current.current = null;
    setImporting(null);
  }, []);

  return {
    importing,
    add,
    accept,
    cancel,
    /** No to this one, on to the next. */
    decline: () => {
      run.current?.cancel();
      next();
    },
    dismiss: next,
    tryAgain: () => current.current && begin(current.current),
  };
}
