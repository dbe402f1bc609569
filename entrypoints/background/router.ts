import * as v from 'valibot';
import { answer, type Envelope, pageMessages, type Sender, windowMessages } from '@/lib/messages';
import { fromWindows, type PageHandlers, type WindowHandlers } from './accepted-messages';
import { annotateTabHandlers } from './handlers/annotate-tab';
import { helloHandlers } from './handlers/hello';
import { mentionHandlers } from './handlers/mentions';
import { packHandlers } from './handlers/packs';
import { recogniseHandlers } from './handlers/recognise';
import { savingHandlers } from './handlers/saving';
import { settingsHandlers } from './handlers/settings';
import { siteHandlers } from './handlers/site';
import { summaryHandlers } from './handlers/summary';
import { openTimelineHandler, timelineHandlers } from './handlers/timeline';
import { identify, type PageSender, type Self, type WindowSender } from './senders';
import type { State } from './state';

/**
 * The one listener: who speaks decides which messages there are (security.md §2.1), then the
 * request is validated, then its handler runs. What is no message of ours is left alone.
 */
export function createRouter(state: State, self: Self) {
  const openTimeline = openTimelineHandler(state);
  const pages: PageHandlers = {
    ...helloHandlers(state),
    ...mentionHandlers(state),
    ...savingHandlers(state),
    openTimeline,
  };
  const windows: WindowHandlers = {
    ...annotateTabHandlers(),
    ...siteHandlers(state),
    ...settingsHandlers(state),
    ...timelineHandlers(state),
    ...summaryHandlers(),
    ...packHandlers(state),
    ...recogniseHandlers(state),
    openTimeline,
  };
  const answerPage = answer<typeof pageMessages, PageSender>(
    pages,
    (_type, sender) => ofKind('page', identify(sender, self)),
    (type, request) => v.safeParse(pageMessages[type].request, request),
  );
  const answerWindow = answer<typeof fromWindows, WindowSender>(
    windows,
    (_type, sender) => ofKind('window', identify(sender, self)),
    (type, request) => v.safeParse(fromWindows[type].request, request),
  );

  return (message: unknown, sender: Sender): Promise<Envelope> | undefined => {
    const isWindow = identify(sender, self)?.kind === 'window';
    const answered = (isWindow ? answerWindow : answerPage)(message, sender);
    return answered ?? (isOurs(message) ? Promise.resolve(FORBIDDEN) : undefined);
  };
}

const FORBIDDEN: Envelope = { ok: false, code: 'forbidden' };

/** A message that exists, but not for this sender. */
function isOurs(message: unknown): boolean {
  const type = (message as { type?: unknown } | null)?.type;
  return typeof type === 'string' && Object.hasOwn({ ...pageMessages, ...windowMessages }, type);
}

function ofKind<K extends 'page' | 'window'>(
  kind: K,
  sender: PageSender | WindowSender | null,
): Extract<PageSender | WindowSender, { kind: K }> | null {
  return sender?.kind === kind ? (sender as Extract<typeof sender, { kind: K }>) : null;
}
