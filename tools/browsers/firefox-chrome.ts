import type { Browser } from 'puppeteer-core';

/** WebDriver BiDi as puppeteer speaks it; its own API has no page for these calls. */
export interface Bidi {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

export function bidiOf(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

interface Context {
  readonly context: string;
  readonly url: string;
}

export async function contexts(bidi: Bidi, scope?: 'chrome'): Promise<readonly Context[]> {
  const { result } = await bidi.send(
    'browsingContext.getTree',
    scope ? { 'moz:scope': scope } : {},
  );
  return (result as { contexts: readonly Context[] }).contexts;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

function unwrap(answer: unknown): unknown {
  const { type, result, exceptionDetails } = answer as Evaluated;
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return result?.value;
}

/** Evaluates in the browser's own window: the only way to its toolbar and add-on manager. */
export async function evaluateInChrome(bidi: Bidi, expression: string): Promise<unknown> {
  const [window] = await contexts(bidi, 'chrome');
  const { result } = await bidi.send('script.evaluate', {
    target: { context: window!.context },
    awaitPromise: true,
    expression,
  });
  return unwrap(result);
}

/** Calls a function of the page on a node that BiDi gave us; the value comes as JSON. */
export async function callOnNode(
  bidi: Bidi,
  context: string,
  sharedId: string,
  source: string,
): Promise<unknown> {
  const { result } = await bidi.send('script.callFunction', {
    target: { context },
    awaitPromise: true,
    functionDeclaration: `async (node) => JSON.stringify((await (${source})(node)) ?? null)`,
    arguments: [{ sharedId }],
  });
  return JSON.parse(unwrap(result) as string) as unknown;
}
