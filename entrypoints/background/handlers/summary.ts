import { summarise } from '@/lib/summary/summarise';
import type { WindowHandlers } from '../accepted-messages';

/** Popup: which sentences say what the page is about? */
export function summaryHandlers(): Pick<WindowHandlers, 'summarise'> {
  return { summarise: ({ blocks, mentions }) => summarise(blocks, mentions) };
}
