import type { Span } from './fold';
import { isForeign, MIN_QUOTED, weighLanguage } from './language';

/** A quotation, marks apart; straight quotes pair as they come. */
const QUOTED = /«([^«»]+)»|“([^“”]+)”|"([^"]+)"/g;
/** Fewer words say too little of their language: a name, a title. */
const MIN_WORDS = 3;

/**
 * Quotations in another language within a line of Arabic: «پوتین به افغانستان می‌رود». What
 * they name is no mention, though the line around them is read.
 *
 * @returns in offsets of the text.
 */
export function foreignQuotations(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.slice(start, end).matchAll(QUOTED)) {
    const words = match[1] ?? match[2] ?? match[3]!;
    if (words.trim().split(/\s+/).length < MIN_WORDS) continue;
    if (!isForeign(weighLanguage(words), MIN_QUOTED)) continue;
    const from = start + match.index + 1;
    found.push({ start: from, end: from + words.length });
  }
  return found;
}

/**
 * Whether a line is in another language but for what it quotes: «قال الوزير إن» نوشت و رفت.
 * The quotation may well be the longer part.
 */
export function isForeignAroundQuotations(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end);
  const around = line.replace(QUOTED, ' ');
  return around.length < line.length && isForeign(weighLanguage(around));
}
