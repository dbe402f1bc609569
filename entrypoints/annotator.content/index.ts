import { browser } from '@wxt-dev/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer, type Sender, send } from '@/lib/messages';
import { createTexts } from '@/lib/texts';
import { linkCard } from './card-link';
import './highlights.css';
import { startSession } from './session';
import { createSource } from './source';
import { tabHandlers } from './tab-handlers';

declare global {
  /** Set while an annotator works in this frame. */
  var siyaqIsHere: boolean | undefined;
}

export default defineContentScript({
  // Put into a page by the background only, script and style sheet apart.
  matches: [],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  // Chooses wxt's plain wrapper, nothing else: the background injects into our own world.
  // The other one dispatches an event on the page's document that names the extension, and
  // adds 3 kB.
  world: 'MAIN',
  async main() {
    if (globalThis.siyaqIsHere) return;
    globalThis.siyaqIsHere = true;
    // Compiling the script is one task, what it sets up another: together 25 ms on a phone.
    await scheduler.yield();
    annotate();
  },
});

function annotate(): void {
  const isAlive = () => Boolean(browser.runtime?.id);
  const session = startSession({
    send,
    isFirefox: Boolean(import.meta.env.FIREFOX),
    isAlive,
    onChange() {
      if (session.settings().off) card.close();
      card.changed();
    },
  });
  const card = linkCard({
    source: createSource(session),
    texts: createTexts(
      (key, substitutions) => browser.i18n.getMessage(key as never, substitutions),
      browser.i18n.getUILanguage(),
    ),
    signal: session.signal,
    send,
  });
  const listener = answer(tabHandlers(session, card), (_type, { id }: Sender) =>
    id === browser.runtime.id ? true : null,
  );
  browser.runtime.onMessage.addListener(listener);
  session.signal.addEventListener('abort', () => {
    // Whoever asks must learn that nobody is here, so that a new annotator is brought.
    browser.runtime.onMessage.removeListener(listener);
    globalThis.siyaqIsHere = false;
  });
}
