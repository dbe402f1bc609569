import { writeFile } from 'node:fs/promises';
import { type Bidi, evaluateInChrome } from './firefox-chrome';
import { named, type OwnPage, TEXT } from './own-page';
import { until } from './until';

const CLOSED = 'the popup is closed';

/** In the browser's window: the popup's own <browser>, or undefined. */
const POPUP = `[...document.querySelectorAll('.webextension-popup-browser')].find((b) => b.currentURI?.spec.endsWith('/popup.html'))`;

/**
 * In the popup's process: evaluates there as the page itself, counted as the reader's doing,
 * and sends back the value. A sandbox, because the page's policy forbids `eval`.
 */
const frameScript = (expression: string, reply: string) => `(async () => {
  let answer;
  const input = content.windowUtils.setHandlingUserInput(true);
  try {
    content.document.notifyUserGestureActivation();
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const pending = Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox);
    input.destruct();
    answer = { value: JSON.stringify((await pending) ?? null) };
  } catch (error) {
    answer = { error: String(error) };
  }
  sendAsyncMessage(${JSON.stringify(reply)}, answer);
})()`;

/** Answers a value where the popup was closed, and passes on any other error. */
function orIfClosed<T>(value: T): (error: Error) => T {
  return (error) => {
    if (error.message === CLOSED) return value;
    throw error;
  };
}

/** Firefox shows its popup in a panel that BiDi does not list. */
export class FirefoxPopup implements OwnPage {
  private asked = 0;

  private constructor(private readonly bidi: Bidi) {}

  /** The button over an open popup closes it: no popup may be left before it is pressed. */
  static async noneLeft(bidi: Bidi): Promise<void> {
    await evaluateInChrome(bidi, `(${POPUP})?.closest('panel')?.hidePopup()`);
    await until('the last popup to go', () => evaluateInChrome(bidi, `!${POPUP}`));
  }

  static async opened(bidi: Bidi): Promise<FirefoxPopup> {
    // Firefox loads a popup aside and then moves it into its panel, which looks like a close: what
    // is clicked meanwhile is lost.
    await until('the popup', () =>
      evaluateInChrome(bidi, `(${POPUP})?.closest('panel')?.state === 'open'`),
    );
    const popup = new FirefoxPopup(bidi);
    await until('something in the popup', () => popup.text().catch(orIfClosed('')));
    return popup;
  }

  async evaluate<T>(expression: string): Promise<T> {
    const reply = `siyaq-test-${Date.now()}-${this.asked++}`;
    const answer = (await evaluateInChrome(
      this.bidi,
      `(async () => {
        const manager = (${POPUP})?.messageManager;
        if (!manager) return JSON.stringify({ error: '${CLOSED}' });
        const name = ${JSON.stringify(reply)};
        return new Promise((resolve) => {
          const watch = setInterval(() => {
            if (manager === (${POPUP})?.messageManager) return;
            clearInterval(watch);
            resolve(JSON.stringify({ error: '${CLOSED}' }));
          }, 50);
          manager.addMessageListener(name, function once({ data }) {
            clearInterval(watch);
            manager.removeMessageListener(name, once);
            resolve(JSON.stringify(data));
          });
          manager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(${JSON.stringify(frameScript(expression, reply))}), false);
        });
      })()`,
    )) as string;
    const { value, error } = JSON.parse(answer) as { value?: string; error?: string };
    if (value === undefined) throw new Error(error);
    return JSON.parse(value) as T;
  }

  async click(name: string): Promise<void> {
    await until(`${name} to click`, () =>
      this.evaluate<boolean>(
        `(() => { const e = ${named(name)}; e?.click(); return Boolean(e); })()`,
        // What was clicked closed the popup: done.
      ).catch(orIfClosed(true)),
    );
  }

  text(): Promise<string> {
    return this.evaluate(TEXT);
  }

  async screenshot(path: string): Promise<void> {
    const url = (await evaluateInChrome(
      this.bidi,
      `(async () => {
        const bitmap = await (${POPUP}).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL();
      })()`,
    )) as string;
    await writeFile(path, Buffer.from(url.split(',')[1]!, 'base64'));
  }

  close(): Promise<void> {
    return FirefoxPopup.noneLeft(this.bidi);
  }
}
