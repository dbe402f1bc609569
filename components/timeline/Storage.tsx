import { wordBytes } from '@/components/bytes';
import { Notice } from '@/components/page/Notice';
import { useTexts } from '@/components/texts';

/** Share of the quota from which the reader is told, before anything is refused. */
const LOW = 0.8;

/** An entry takes up to some 10 kB, so what is left of the last hundredth is soon gone. */
const FULL = 0.99;

interface StorageProps {
  readonly usedBytes: number;
  readonly quotaBytes: number;
  /** Entries that the disk refused. */
  readonly unwritten: number;
  /** Entries that this release cannot read. */
  readonly unreadable: number;
}

/** Whether there is room for more, in one sentence; nothing while there is plenty. */
export function StorageNotice({ usedBytes, quotaBytes, unwritten, unreadable }: StorageProps) {
  const { t, plural } = useTexts();
  const share = usedBytes / quotaBytes;
  return (
    <>
      {unwritten > 0 ? (
        <Notice warning>{plural('timeline.unwritten', unwritten)}</Notice>
      ) : share >= FULL ? (
        <Notice warning>{t('timeline.storageFull')}</Notice>
      ) : (
        share >= LOW && <Notice warning>{t('timeline.storageLow')}</Notice>
      )}
      {unreadable > 0 && <Notice>{plural('timeline.unreadable', unreadable)}</Notice>}
    </>
  );
}

/** How much is used, of how much. */
export function StorageUse({
  usedBytes,
  quotaBytes,
}: Pick<StorageProps, 'usedBytes' | 'quotaBytes'>) {
  const { t, language } = useTexts();
  return (
    <p class="storage small muted">
      <label for="storage-use">{t('timeline.storage')}</label>
      <meter
        id="storage-use"
        min={0}
        max={quotaBytes}
        high={quotaBytes * LOW}
        optimum={0}
        value={usedBytes}
      />
      <span>
        {t('timeline.storageUsed', wordBytes(usedBytes, language), wordBytes(quotaBytes, language))}
      </span>
    </p>
  );
}
