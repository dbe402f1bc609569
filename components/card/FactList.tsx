/** @jsxImportSource @/components/card/jsx */
import type { EvidenceView, FactView } from '@/lib/card/view';
import type { Texts } from '@/lib/texts';

interface FactListProps {
  /** Chosen for the page's date already. */
  facts: readonly FactView[];
  /** Title of the one article behind them; undefined when each must name its own. */
  article: string | undefined;
  texts: Texts;
}

/** What is known of an entity, each fact with its evidence. */
export function FactList({ facts, article, texts }: FactListProps) {
  return (
    <ul class="facts">
      {facts.map(({ when, text, evidence, conflict }) => (
        <li>
          {when && <bdi class="when">{when}</bdi>}
          <bdi>{text}</bdi>
          {evidence.map((each) => (
            <Evidence evidence={each} isNamed={each.source !== article} texts={texts} />
          ))}
          {conflict && <Conflict text={conflict} texts={texts} />}
        </li>
      ))}
    </ul>
  );
}

interface EvidenceProps {
  evidence: EvidenceView;
  isNamed: boolean;
  texts: Texts;
}

/** Where a fact comes from; a source outside the article is marked as such. */
function Evidence({ evidence, isNamed, texts }: EvidenceProps) {
  const { kind, paragraphs, source, statedAs } = evidence;
  const { t, plural, number, list } = texts;
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
export function Conflict({ text, texts }: { text: string; texts: Texts }) {
  return (
    <p class="conflict">
      <b>{texts.t('card.conflict')}</b> <bdi>{text}</bdi>
    </p>
  );
}

/** The one article that the facts cite, so that it is named once; undefined when not one. */
export function articleTitle(facts: readonly FactView[]): string | undefined {
  const articles = facts.flatMap(({ evidence }) => evidence.filter((e) => e.kind === 'article'));
  const titles = new Set(articles.map(({ source }) => source));
  return titles.size === 1 ? articles[0]?.source : undefined;
}
