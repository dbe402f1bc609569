import type { send } from '@/lib/messages';
import { keepPainted } from '@/lib/page/keep-painted';
import { createPainter, type Painter } from '@/lib/page/paint';
import { createPageReader, type PageReader } from '@/lib/page/reader';
import type { PageSettings } from '@/lib/settings/settings';
import { createPageMentions, type PageMention, type PageMentions } from './page-mentions';
import { createQuestions, type Questions } from './questions';

interface SessionOptions {
  readonly send: typeof send;
  readonly isFirefox: boolean;
  /** Whether the extension that this script came from is still there. */
  readonly isAlive: () => boolean;
  /** Mentions, cards, saved sentences or settings changed. */
  readonly onChange: () => void;
}

/** One page from the first look to the end. */
export interface Session {
  readonly reader: PageReader;
  readonly questions: Questions;
  readonly mentions: PageMentions;
  readonly painter: Painter<PageMention>;
  /** Ids of saved sentences by the sentence, as the page spells it. */
  readonly saved: Map<string, string>;
  /** Aborted at the end; whatever works on the page hangs on it. */
  readonly signal: AbortSignal;
  settings(): PageSettings;
  apply(settings: PageSettings): void;
  /**
   * The first read of the page, or the first answer, is still to come. Later ones are not
   * told: a page whose text ticks would never be done.
   */
  isWorking(): boolean;
  end(): void;
}

/**
 * Text goes to the background, names come back and are painted, changes are followed. Once
 * it has ended the page is as if we had never been there.
 */
export function startSession({ send, isFirefox, isAlive, onChange }: SessionOptions): Session {
  const controller = new AbortController();
  const { signal } = controller;
  const painter = createPainter<PageMention>(isFirefox, signal);
  const mentions = createPageMentions(painter);
  const saved = new Map<string, string>();
  // Nothing is painted before the first answer brings the reader's own.
  let settings: PageSettings = { types: [], off: false, canSave: false };
  let address = addressOf(location);
  let isRead = false;
  let isSettled = false;

  const reader = createPageReader(
    {
      onGone: mentions.onGone,
      onUpdate(update) {
        questions.drop(update.left);
        questions.add(update.fresh);
        mentions.onUpdate(update);
        if (update.left.length > 0) onChange();
      },
      onSlice() {
        const now = addressOf(location);
        if (now !== address) {
          saved.clear();
          isSettled = false;
          questions.restart();
        }
        address = now;
        isRead ||= !reader.isBusy();
        ask();
      },
    },
    signal,
  );

  const questions = createQuestions(
    send,
    reader.blocks,
    {
      onFound(reply, asked) {
        const found = new Map(reply.mentions.map(({ block, mentions }) => [block, mentions]));
        for (const block of asked) {
          const here = found.get(block.id) ?? [];
          for (const { sentence } of here) {
            saved.delete(block.text.slice(sentence.start, sentence.end));
          }
          mentions.take(block, here);
        }
        for (const { id, sentence } of reply.saved) saved.set(sentence, id);
        if (JSON.stringify(reply.settings) === JSON.stringify(settings)) onChange();
        else apply(reply.settings);
      },
      onFailure: end,
    },
    signal,
  );

  function apply(next: PageSettings): void {
    if (next.off && !settings.off) {
      // A page where we are off costs nothing, however much it changes.
      reader.stop();
      questions.restart();
    }
    settings = next;
    if (!next.off) reader.start();
    painter.show(next.off ? null : next.types);
    mentions.refresh();
    ask();
    onChange();
  }

  function ask(): void {
    if (settings.off) return;
    void questions.run().then(() => {
      isSettled ||= isRead && !questions.isBusy();
    });
  }

  function end(): void {
    controller.abort();
    painter.show(null);
    mentions.refresh();
  }

  keepPainted(() => {
    // Also the moment when a page that rests learns that the extension was updated.
    if (!isAlive()) end();
    return painter.heal();
  }, signal);
  reader.start();

  return {
    reader,
    questions,
    mentions,
    painter,
    saved,
    signal,
    settings: () => settings,
    apply,
    isWorking: () => !signal.aborted && !settings.off && !isSettled,
    end,
  };
}

/** The page's address without its fragment: another one is another page. */
function addressOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}
