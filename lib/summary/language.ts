/**
 * Whether a page is summed up, with names in it or without.
 *
 * @param language BCP 47, as judged from the text; `und` where it is open
 */
export function isSummedUp(language: string): boolean {
  return /^(?:ar|und)(?:$|[-_])/i.test(language);
}
