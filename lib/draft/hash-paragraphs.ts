/**
 * SHA-256 of each paragraph, as a pack's source has them (schema.ts).
 *
 * @param paragraphs NFC and trimmed (`splitParagraphs`).
 */
export function hashParagraphs(paragraphs: readonly string[]): Promise<string[]> {
  const utf8 = new TextEncoder();
  return Promise.all(
    paragraphs.map(async (paragraph) => {
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8.encode(paragraph)));
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    }),
  );
}
