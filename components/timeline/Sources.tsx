import { citation } from '@/components/citation';
import { useTexts } from '@/components/texts';
import type { EvidenceView } from '@/lib/card/view';

/** What an event rests on, each source with its paragraphs and the date as it states it. */
export function Sources({ evidence }: { readonly evidence: readonly EvidenceView[] }) {
  const texts = useTexts();
  const { t } = texts;
  if (evidence.length === 0) return null;
  return (
    <div class="sources small muted">
      <h5>{t('timeline.sources')}</h5>
      <ul>
        {evidence.map((each) => (
          <li key={`${each.source} ${each.paragraphs} ${each.statedAs}`}>
            {each.kind === 'record' && <span class="tag">{t('evidence.record')}</span>}
            <bdi>{citation(each, texts)}</bdi>
            {each.statedAs && <div>{t('timeline.statedAs', each.statedAs)}</div>}
          </li>
        ))}
      </ul>
    </div>
  );
}
