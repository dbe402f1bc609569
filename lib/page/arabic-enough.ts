/** Arabic letters that make a page worth annotating: about two sentences. */
const ENOUGH = 200;

/**
 * Whether a page has enough Arabic script to start on. Other languages in that script pass
 * too: telling them apart takes tables that the boot script has no room for.
 */
export function hasEnoughArabic(page: Document): boolean {
  const texts = Document.prototype.createTreeWalker.call(page, page, NodeFilter.SHOW_TEXT);
  let letters = 0;
  while (letters < ENOUGH && texts.nextNode()) {
    letters += (texts.currentNode as Text).data.match(/[ء-ي]/g)?.length ?? 0;
  }
  return letters >= ENOUGH;
}
