import type { Sender } from '@/lib/messages';

/** A web page, known by what the browser says of it, never by what it says itself. */
export interface PageSender {
  readonly kind: 'page';
  readonly tabId: number;
  readonly frameId: number;
  /** Set while Chromium prepares the page unseen: only then is frame 0 another document. */
  readonly prerendered?: string;
  readonly url: string;
  readonly title: string;
  /** Empty for a file. */
  readonly host: string;
  readonly isPrivate: boolean;
}

/** One of our own pages: popup, options, timeline. */
export interface WindowSender {
  readonly kind: 'window';
}

/** What is ours: the extension's id and the address that all its pages begin with. */
export interface Self {
  readonly id: string;
  /** With the final slash: `chrome-extension://…/`. */
  readonly baseUrl: string;
}

/**
 * Who is speaking (security.md §2.1). A window is known by address and origin together; a
 * tab proves nothing, since our pages may stand in tabs and pages always do.
 *
 * @returns null for whoever may not speak at all: another extension, or no page and no window
 */
export function identify(sender: Sender, self: Self): PageSender | WindowSender | null {
  if (sender.id !== self.id || sender.url === undefined) return null;
  if (sender.url.startsWith(self.baseUrl)) {
    return sender.origin === self.baseUrl.slice(0, -1) ? { kind: 'window' } : null;
  }
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return null;
  const url = addressNow(sender, sender.url);
  return {
    kind: 'page',
    tabId: tab.id,
    frameId,
    ...prerendered(sender),
    url,
    title: tab.title ?? '',
    host: hostOf(url) ?? '',
    isPrivate: tab.incognito,
  };
}

/**
 * A page that navigates without a load (`pushState`) keeps the sender's address that it was
 * loaded from, in Chromium 156 and Firefox 153; its tab has the one the reader sees. Only
 * within the origin: at a real navigation the tab may be ahead of the message.
 */
function addressNow({ tab, frameId, ...sender }: Sender, loadedFrom: string): string {
  if (frameId !== 0 || tab?.url === undefined || prerendered(sender).prerendered) return loadedFrom;
  if (!URL.canParse(tab.url) || !URL.canParse(loadedFrom)) return loadedFrom;
  const { origin } = new URL(loadedFrom);
  return origin !== 'null' && new URL(tab.url).origin === origin ? tab.url : loadedFrom;
}

/** Firefox does not know these fields. */
function prerendered(sender: Sender): Pick<PageSender, 'prerendered'> {
  const { documentLifecycle, documentId } = sender as Sender & {
    readonly documentLifecycle?: string;
    readonly documentId?: string;
  };
  return documentLifecycle === 'prerender' && documentId ? { prerendered: documentId } : {};
}

/** @returns null where the address is not a website's: a file, a page of the browser, none */
export function hostOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
}
