import type { Handlers, tabMessages } from '@/lib/messages';
import { placeOf, rangeAt } from '@/lib/page/offsets';
import { bringIntoView } from '@/lib/page/scroll';
import type { CardLink } from './card-link';
import { reportOf } from './report';
import type { Session } from './session';

/** Ms for which a sentence that the popup pointed to stands out. */
const POINT_OUT_MS = 2_500;

/** Answers to the background and the popup. */
export function tabHandlers(session: Session, card: CardLink): Handlers<typeof tabMessages, true> {
  return {
    settingsChanged({ packs, ...settings }) {
      if (packs) session.questions.restart();
      if (!session.signal.aborted) session.apply(settings);
      return null;
    },
    runCommand({ command }) {
      card.ask(({ step }) => step(command === 'next-mention' ? 1 : -1));
      return null;
    },
    readPage: () => reportOf(session),
    showMention({ block, start }) {
      const mention = session.mentions
        .all()
        .find((other) => other.block === block && other.mention.start === start);
      if (mention) card.ask(({ open }) => open(mention));
      return null;
    },
    showSentence({ block, start, end }) {
      const run = session.reader.blocks.get(block);
      const place = run && placeOf(run, start, end);
      if (!place || session.signal.aborted) return null;
      card.close();
      bringIntoView(rangeAt(place));
      session.painter.setCurrent(place);
      setTimeout(session.mentions.refresh, POINT_OUT_MS);
      return null;
    },
  };
}
