import { useTexts } from '@/components/texts';
import type { EvidenceView, FactView } from '@/lib/card/view';

interface FactListProps {
  /** Chosen for the page's date already. */
  facts: readonly FactView[];
  /** Title of the one article behind them; null when each must name its own. */
  article: string | null;
}

/** What is known of an entity, each fact with its evidence. */
export function FactList({ facts, article }: FactListProps) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li key={fact.id}>
          {fact.when && <bdi class="when">{fact.when}</bdi>}
          <bdi>{fact.text}</bdi>
          {fact.evidence.map((evidence) => (
            <Evidence
              key={`${evidence.source} ${evidence.paragraphs}`}
              evidence={evidence}
              isNamed={evidence.source !== article}
            />
          ))}
          {fact.conflict && <Conflict text={fact.conflict} />}
        </li>
      ))}
    </ul>
  );
}

/** Where a fact comes from; a source outside the article is marked as such. */
function Evidence({ evidence, isNamed }: { evidence: EvidenceView; isNamed: boolean }) {
  const { t, plural, number, list } = useTexts();
  const { kind, paragraphs, source, statedAs } = evidence;
  return (
    <small class={kind}>
      {kind === 'record' && <b>{t('card.outside')}</b>}
      {isNamed && <bdi>{source}</bdi>}
      {paragraphs.length > 0 && (
        <span>{plural('card.paragraphs', paragraphs.length, list(paragraphs.map(number)))}</span>
      )}
      {statedAs && <span>{t('card.statedAs', statedAs)}</span>}
    </small>
  );
}

/** Sources that contradict each other, or themselves: shown, not smoothed over. */
export function Conflict({ text }: { text: string }) {
  const { t } = useTexts();
  return (
    <p class="conflict">
      <b>{t('card.conflict')}</b> <bdi>{text}</bdi>
    </p>
  );
}

/** The one article that the facts cite, so that it is named once; null when there are more. */
export function articleTitle(facts: readonly FactView[]): string | null {
  const titles = new Set<string>();
  for (const { evidence } of facts) {
    for (const { kind, source } of evidence) if (kind === 'article') titles.add(source);
  }
  const [title] = titles;
  return titles.size === 1 && title ? title : null;
}
