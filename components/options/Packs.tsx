import { useEffect, useRef } from 'preact/hooks';
import { Busy } from '@/components/page/Busy';
import { Notice } from '@/components/page/Notice';
import { useT } from '@/components/texts';
import type { PackInfo } from '@/lib/pack/info';
import { PackImport, type PackImportProps } from './PackImport';
import { type PackDeeds, PackRow } from './PackRow';
import { useDrop } from './use-drop';
import './packs.css';

export interface PacksProps extends PackDeeds, PackImportProps {
  /** Null until the background has answered. */
  readonly packs: readonly PackInfo[] | null;
  readonly packsFailed: boolean;
  /** One or more files to import, chosen or dropped. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPacksRetry: () => void;
}

/** Which packs there are; takes in others, by button or dropped anywhere on the section. */
export function Packs(props: PacksProps) {
  const { packs, packsFailed, onFiles } = props;
  const t = useT();
  const { isOver, handlers } = useDrop(onFiles);
  return (
    <section class={isOver ? 'panel packs dropping' : 'panel packs'} {...handlers}>
      <h2>{t('packs.title')}</h2>
      <p class="muted">{t('packs.note')}</p>
      {packsFailed && (
        <Notice actions={[{ label: t('retry'), onPress: props.onPacksRetry }]}>
          {t('packs.failed')}
        </Notice>
      )}
      {!packs && !packsFailed && <Busy text={t('packs.loading')} />}
      {packs && (
        <ul class="rows">
          {packs.map((pack) => (
            <PackRow
              key={pack.id}
              pack={pack}
              onEnable={props.onEnable}
              onExport={props.onExport}
              onRemove={props.onRemove}
            />
          ))}
        </ul>
      )}
      <PackImport {...props} />
      <ChooseFiles isOver={isOver} isIdle={props.importing === null} onFiles={onFiles} />
    </section>
  );
}

interface ChooseFilesProps {
  readonly isOver: boolean;
  readonly isIdle: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The button for a file, and the hint that it may be dropped. */
function ChooseFiles({ isOver, isIdle, onFiles }: ChooseFilesProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasIdle = useRef(isIdle);

  // What had the focus went with the import's panel: go on from where it began.
  useEffect(() => {
    if (isIdle && !wasIdle.current && document.activeElement === document.body) {
      button.current?.focus();
    }
    wasIdle.current = isIdle;
  }, [isIdle]);

  return (
    <p class="after choose">
      <button ref={button} type="button" class="button" onClick={() => input.current?.click()}>
        {t('packs.import')}
      </button>
      <span class="muted">{t(isOver ? 'packs.dropNow' : 'packs.dropHint')}</span>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again, mended.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </p>
  );
}
