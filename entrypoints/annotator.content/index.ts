import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer, type Sender, send } from '@/lib/messages';
import { createTexts } from '@/lib/texts';
import './highlights.css';
import { type Interaction, startInteraction } from '../card.content/interaction';
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
  main() {
    if (globalThis.siyaqIsHere) return;
    globalThis.siyaqIsHere = true;
    annotate();
  },
});

function annotate(): void {
  const isAlive = () => Boolean(browser.runtime?.id);
  let interaction: Interaction | null = null;
  const session = startSession({
    send,
    isFirefox: Boolean(import.meta.env.FIREFOX),
    isAlive,
    onChange() {
      if (session.signal.aborted) return;
      if (!interaction && session.mentions.all().length > 0) {
        interaction = startInteraction({
          source: createSource(session),
          texts: createTexts(
            (key, substitutions) => browser.i18n.getMessage(key as never, substitutions),
            browser.i18n.getUILanguage(),
          ),
          signal: session.signal,
          send,
        });
      }
      if (session.settings().off) interaction?.close();
      interaction?.mentionsChanged();
    },
  });
  const listener = answer(
    tabHandlers(session, () => (session.signal.aborted ? null : interaction), isAlive),
    (_type, { id }: Sender) => (id === browser.runtime.id ? true : null),
  );
  // Not on the session's signal: the popup can still learn that the page was left.
  browser.runtime.onMessage.addListener(listener);
  session.signal.addEventListener('abort', () => {
    globalThis.siyaqIsHere = false;
  });
}
