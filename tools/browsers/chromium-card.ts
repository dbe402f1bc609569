import type { Page } from 'puppeteer-core';

interface Node {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

function findRoot(node: Node): Node | undefined {
  if (node.nodeName === 'SIYAQ-CARD') return node.shadowRoots?.[0];
  for (const child of node.children ?? []) {
    const root = findRoot(child);
    if (root) return root;
  }
  return undefined;
}

/** The page cannot reach a closed root; the debugger can. */
export async function reachCardByCdp(page: Page, source: string): Promise<unknown> {
  const cdp = await page.createCDPSession();
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const card = findRoot(root as Node);
    if (!card) return undefined;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: card.backendNodeId });
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${source})(this); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as unknown;
  } catch (error) {
    // The host may go between two questions: then there is no card.
    if (/No node|Could not find|Cannot find/.test(String(error))) return undefined;
    throw error;
  } finally {
    await cdp.detach();
  }
}
