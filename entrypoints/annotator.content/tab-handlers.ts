import type { Handlers, tabMessages } from '@/lib/messages';
import { placeOf } from '@/lib/page/offsets';
import { bringIntoView } from '@/lib/page/viewport';
import type { Interaction } from './interaction';
import { reportOf } from './report';
import type { Session } from './session';

/** Ms for which a sentence that the popup pointed to stands out. */
const POINT_OUT_MS = 2_500;

/** Answers to the background and the popup. */
export function tabHandlers(
  session: Session,
  interaction: () => Interaction | null,
): Handlers<typeof tabMessages, true> {
  let timer: ReturnType<typeof setTimeout>;
  return {
    settingsChanged(settings) {
      if (!session.signal.aborted) session.apply(settings);
      return null;
    },
    runCommand({ command }) {
      interaction()?.step(command === 'next-mention' ? 1 : -1);
      return null;
    },
    readPage: () => reportOf(session),
    showMention({ block, start }) {
      const mention = session.mentions
        .all()
        .find((other) => other.block === block && other.mention.start === start);
      if (mention) interaction()?.open(mention);
      return null;
    },
    showSentence({ block, start, end }) {
      const run = session.reader.blocks.get(block);
      const place = run && placeOf(run, start, end);
      if (!place) return null;
      interaction()?.close();
      const range = new Range();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      bringIntoView(range);
      session.painter.setCurrent(place);
      clearTimeout(timer);
      timer = setTimeout(() => session.painter.setCurrent(null), POINT_OUT_MS);
      return null;
    },
  };
}
