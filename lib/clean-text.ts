/** ZWNJ and ZWJ shape letters, so they stay; every other format or control character goes. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
/** Blanks, but not the byte order mark, which `\s` holds and no reader sees. */
const SPACE = /[^\S\ufeff]+/gu;

/**
 * Text of a page or a reader as we keep it: no bidi or other control can turn the words around
 * it later (security.md §1.12; a pack with one is refused), line breaks and runs of spaces
 * become one space, half characters go.
 *
 * @param maxLength UTF-16 units; a longer text is cut between characters
 */
export function cleanText(text: string, maxLength: number): string {
  const clean = withoutLoneSurrogates(text)
    .replace(SPACE, ' ')
    .replace(INVISIBLE, '')
    .replace(SPACE, ' ')
    .trim();
  return withoutLoneSurrogates(clean.slice(0, maxLength)).trimEnd();
}

function withoutLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}
