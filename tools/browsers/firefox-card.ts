import type { Page } from 'puppeteer-core';
import { type Bidi, callOnNode } from './firefox-chrome';

interface Serialised {
  readonly result?: {
    readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null };
  };
}

export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** BiDi serialises closed roots where it is asked to, with an id that can be called upon. */
export async function reachCardByBidi(bidi: Bidi, page: Page, source: string): Promise<unknown> {
  const context = contextOf(page);
  const { result } = await bidi.send('script.evaluate', {
    target: { context },
    awaitPromise: false,
    expression: "document.querySelector('siyaq-card')",
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const root = (result as Serialised).result?.value?.shadowRoot;
  if (!root) return undefined;
  try {
    return await callOnNode(bidi, context, root.sharedId, source);
  } catch (error) {
    // The host may go between two questions: then there is no card.
    if (/no such node|stale/i.test(String(error))) return undefined;
    throw error;
  }
}
