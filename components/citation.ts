import type { EvidenceView } from '@/lib/card/view';
import type { Texts } from '@/lib/texts';

/**
 * A source by its own name, with the paragraphs where it says so. Never a paragraph alone:
 * beside an open article it would read as one of that article's.
 */
export function citation({ source, paragraphs }: EvidenceView, texts: Texts): string {
  const { t, plural, number, list } = texts;
  if (paragraphs.length === 0) return source;
  const numbers = list(paragraphs.map(number));
  return t('evidence.cited', source, plural('evidence.paragraphs', paragraphs.length, numbers));
}
