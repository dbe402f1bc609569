/** In words up to this length a vowel counts twice: بوتين without ي is another word. */
export const SHORT_LETTERS = 5;

/** The most that any name has. */
export const MAX_VARIANT_BUDGET = 3;

/**
 * What a name may spend on variants in all its words together: three where several words
 * vouch for each other, two for one word, one for a short word, none for four letters or fewer.
 *
 * @param words folded
 */
export function variantBudget(words: readonly string[]): number {
  const [word = ''] = words;
  if (words.length > 1) return MAX_VARIANT_BUDGET;
  if (word.length > SHORT_LETTERS) return 2;
  return word.length === SHORT_LETTERS ? 1 : 0;
}
