import { wordBytes } from '@/components/bytes';
import { useTexts } from '@/components/texts';
import { MAX_PACK_BYTES } from '@/lib/pack/info';
import type { Problem } from '@/lib/pack/problem';
import type { ImportFailure } from './import-state';
import { wordProblem } from './pack-words';

interface EndedProps {
  readonly file: string;
  readonly waiting: number;
  readonly onDismiss: () => void;
}

interface RefusedProps extends EndedProps {
  readonly problems: readonly Problem[];
  readonly total: number;
}

/** All that is wrong with a pack, each with its place, what was found, what was expected. */
export function ImportRefused({ file, waiting, problems, total, onDismiss }: RefusedProps) {
  const texts = useTexts();
  const { t, plural } = texts;
  const [first] = problems;
  // Of the whole file there is one thing to say, and nothing to mend by a list.
  const isWhole = total === 1 && (first?.path === '' || first?.code === 'newerVersion');
  return (
    <>
      <h3 tabIndex={-1}>{t('packs.refused', file)}</h3>
      <p>{isWhole && first ? wordProblem(first, texts) : plural('packs.found', total)}</p>
      {!isWhole && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, by keys too.
        <ol class="problems" aria-label={t('packs.problems')} tabIndex={0}>
          {problems.map((problem, index) => (
            <li key={index}>
              {problem.path && (
                <p>
                  <code dir="ltr" lang="en">
                    {problem.path}
                  </code>
                </p>
              )}{' '}
              {wordProblem(problem, texts)}
            </li>
          ))}
        </ol>
      )}
      {total > problems.length && <p>{plural('packs.more', total - problems.length)}</p>}
      <div class="notice-actions">
        <DismissButton waiting={waiting} onDismiss={onDismiss} />
      </div>
    </>
  );
}

interface FailedProps extends EndedProps {
  readonly reason: ImportFailure;
  readonly bytes: number;
  readonly onTryAgain: () => void;
}

/** Failures that may be over at the next try; the others are the file's. */
const PASSING: readonly ImportFailure[] = ['unreadable', 'full', 'failed', 'lost'];

/** Why a file did not become a pack, and what helps. */
export function ImportFailed(props: FailedProps) {
  const { file, waiting, reason, bytes } = props;
  const { t, language } = useTexts();
  const sizes = [bytes, MAX_PACK_BYTES].map((size) => wordBytes(size, language));
  return (
    <>
      <h3 tabIndex={-1}>{t('packs.refused', file)}</h3>
      <p>{t(`packs.failure.${reason}`, ...(reason === 'tooLarge' ? sizes : []))}</p>
      <div class="notice-actions">
        {PASSING.includes(reason) && (
          <button type="button" class="button primary" onClick={props.onTryAgain}>
            {t('retry')}
          </button>
        )}
        <DismissButton waiting={waiting} onDismiss={props.onDismiss} />
      </div>
    </>
  );
}

function DismissButton({ waiting, onDismiss }: Pick<EndedProps, 'waiting' | 'onDismiss'>) {
  const { t } = useTexts();
  return (
    <button type="button" class="button" onClick={onDismiss}>
      {t(waiting > 0 ? 'packs.next' : 'packs.close')}
    </button>
  );
}
