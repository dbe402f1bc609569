import { browser } from 'wxt/browser';

export type Access = 'granted' | 'permission' | 'never';

/**
 * Sites on which browsers let no extension run: their own stores and accounts (Chromium and
 * Edge: the web stores; Firefox: `extensions.webextensions.restrictedDomains`).
 */
const CLOSED_SITES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/(addons|discovery\.addons|support)\.mozilla\.org\//,
  /^https:\/\/(accounts|api\.accounts|oauth\.accounts|profile\.accounts)\.firefox\.com\//,
];

/**
 * What may be done on a page at this address.
 *
 * @param url undefined where the browser hides it: with the popup open (`activeTab`) that is
 *   a page on which nothing may run
 */
export async function readAccess(url: string | undefined): Promise<Access> {
  if (url === undefined || !URL.canParse(url)) return 'never';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') {
    return (await browser.extension.isAllowedFileSchemeAccess()) ? 'permission' : 'never';
  }
  if (protocol !== 'https:' && protocol !== 'http:') return 'never';
  if (CLOSED_SITES.some((site) => site.test(url))) return 'never';
  const origins = [`${protocol}//${hostname}/*`];
  return (await browser.permissions.contains({ origins })) ? 'granted' : 'permission';
}
