/** التزامات, التماساته: their ال is no article. */
const NO_ARTICLE = /^الت.ا.ات/;

/**
 * Whether a folded word looks like a feminine noun or adjective with the article: الجريمة,
 * للجنة, العصابات. What follows with the article describes it: in الجريمة المنظمة no
 * organisation is meant.
 */
export function isDefiniteFeminine(word: string): boolean {
  return /^(?:ال|لل).{2,}(?:ه|ات)$/.test(word) && !NO_ARTICLE.test(word);
}
