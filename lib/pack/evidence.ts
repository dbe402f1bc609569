import { inLanguage } from './local-text';
import type { Evidence, Source } from './schema';

/** What a statement rests on, ready to draw. */
export interface EvidenceView {
  /** Source title, in the interface language. */
  readonly source: string;
  readonly kind: 'article' | 'record';
  /** Paragraph numbers, empty for a record. */
  readonly paragraphs: readonly number[];
  readonly statedAs?: string;
}

/**
 * Words the evidence of one pack's statements. @param all its sources, or those the statements name. Evidence whose source is missing is left out:
 * validation refuses such packs, so that is our bug, and no reason to lose a card.
 */
export function evidenceViewer(
  all: readonly Source[],
  language: string,
): (evidence: readonly Evidence[]) => EvidenceView[] {
  const sources = new Map(all.map((source) => [source.id, source]));
  return (evidence) =>
    evidence.flatMap((item) => {
      const source = sources.get(item.source);
      return source ? [viewEvidence(item, source, language)] : [];
    });
}

function viewEvidence(
  { paragraphs, statedAs }: Evidence,
  source: Source,
  language: string,
): EvidenceView {
  return {
    source: inLanguage(source.title, language),
    kind: source.kind,
    paragraphs: paragraphs ?? [],
    ...(statedAs && { statedAs: inLanguage(statedAs, language) }),
  };
}
