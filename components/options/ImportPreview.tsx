import { EntityName } from '@/components/page/EntityName';
import { useTexts } from '@/components/texts';
import type { PackCounts, PackPreview } from '@/lib/pack/info';
import { countsOf } from './pack-words';

/** As many sources as a preview brings at most. */
const MOST_SOURCES = 50;

interface ImportPreviewProps {
  readonly preview: PackPreview;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
}

/** What a pack would bring, and what a reader should know before saying yes. */
export function ImportPreview({ preview, onAccept, onDecline }: ImportPreviewProps) {
  const { t, plural, direction } = useTexts();
  const { info, replaces, sources, sample, merged } = preview;
  const name = info.title[direction === 'rtl' ? 'ar' : 'en'];
  return (
    <>
      <h3 tabIndex={-1}>{t(replaces ? 'packs.offerUpdate' : 'packs.offer', name)}</h3>
      <p class="muted">{t('packs.by', info.author)}</p>
      <Counts before={replaces?.counts} after={info.counts} />
      {merged > 0 && <p>{plural('packs.merged', merged)}</p>}
      {sample.length > 0 && (
        <>
          <h4>{t('packs.sample')}</h4>
          <ul class="sample">
            {sample.map(({ type, name }, index) => (
              <li key={index}>
                <EntityName name={name} type={type} />{' '}
                <span class="muted small">{t(`card.type.${type}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Sources sources={sources} />
      <div class="notice warning">
        <p>{t('packs.noticed')}</p>
        <p>{t('packs.responsible')}</p>
      </div>
      <div class="notice-actions">
        <button type="button" class="button primary" onClick={onAccept}>
          {t(replaces ? 'packs.acceptUpdate' : 'packs.accept')}
        </button>
        <button type="button" class="button" onClick={onDecline}>
          {t(replaces ? 'packs.declineUpdate' : 'packs.decline')}
        </button>
      </div>
    </>
  );
}

interface CountsProps {
  /** Of the pack that goes. */
  readonly before: PackCounts | undefined;
  readonly after: PackCounts;
}

/** What is in it; of an update, beside what is in the pack that it replaces. */
function Counts({ before, after }: CountsProps) {
  const { t, number } = useTexts();
  const old = before && countsOf(before);
  return (
    <table class="counts">
      <thead class={old ? undefined : 'visually-hidden'}>
        <tr>
          <th scope="col">{t('packs.holds')}</th>
          {old && <th scope="col">{t('packs.now')}</th>}
          <th scope="col">{t('packs.then')}</th>
        </tr>
      </thead>
      <tbody>
        {countsOf(after).map(({ word, count }, index) => (
          <tr key={word}>
            <th scope="row">{t(`packs.count.${word}`)}</th>
            {old && <td>{number(old[index]!.count)}</td>}
            <td>{number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sources({ sources }: Pick<PackPreview, 'sources'>) {
  const { t } = useTexts();
  if (sources.length === 0) return null;
  return (
    <details>
      <summary>{t(sources.length < MOST_SOURCES ? 'packs.sources' : 'packs.sourcesFirst')}</summary>
      <ul class="sources">
        {sources.map(({ title, publisher, kind }, index) => (
          <li key={index}>
            <EntityName name={title} />
            {publisher && (
              <span class="muted">
                {' · '}
                <EntityName name={publisher} />
              </span>
            )}
            <span class="muted">
              {' · '}
              {t(kind === 'article' ? 'packs.article' : 'evidence.record')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
