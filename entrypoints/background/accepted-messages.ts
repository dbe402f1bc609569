import { type Handlers, pageMessages, windowMessages } from '@/lib/messages';
import type { PageSender, WindowSender } from './senders';

/** What our own windows may send: all that is theirs, and one message that cards send too. */
export const fromWindows = { ...windowMessages, openTimeline: pageMessages.openTimeline };

export type PageHandlers = Handlers<typeof pageMessages, PageSender>;
export type WindowHandlers = Handlers<typeof fromWindows, WindowSender>;
