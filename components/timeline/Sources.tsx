import { useTexts } from '@/components/texts';
import type { EvidenceView } from '@/lib/card/view';

/** What an event rests on, each source with its paragraphs and the date as it states it. */
export function Sources({ evidence }: { readonly evidence: readonly EvidenceView[] }) {
  const { t, plural, number, list } = useTexts();
  if (evidence.length === 0) return null;
  return (
    <div class="sources small muted">
      <h5>{t('timeline.sources')}</h5>
      <ul>
        {evidence.map(({ source, kind, paragraphs, statedAs }) => (
          <li key={`${source} ${paragraphs.join(' ')} ${statedAs ?? ''}`}>
            {paragraphs.length > 0 ? (
              t(
                'timeline.source',
                source,
                plural('timeline.paragraphs', paragraphs.length, list(paragraphs.map(number))),
              )
            ) : (
              <bdi>{source}</bdi>
            )}
            {kind === 'record' && <span class="tag">{t('timeline.record')}</span>}
            {statedAs && <div>{t('timeline.statedAs', statedAs)}</div>}
          </li>
        ))}
      </ul>
    </div>
  );
}
