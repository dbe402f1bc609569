/** Longest address an entry keeps, UTF-16 units: the schema's bound. */
const MAX_URL = 2_048;

/**
 * The address under which sentences of a page are kept and found again: without the
 * fragment (a place on the page, not another page) and without credentials.
 *
 * @returns null where nothing can be saved: not a web page or a file, or too long.
 */
export function pageAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (!['http:', 'https:', 'file:'].includes(address.protocol)) return null;
  address.hash = '';
  address.username = '';
  address.password = '';
  return address.href.length <= MAX_URL ? address.href : null;
}
