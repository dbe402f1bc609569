import { injectAnnotator } from '../inject';
import { readPageSettings } from '../page-settings';
import type { PageHandlers } from '../router';
import type { State } from '../state';

/** The boot script found enough Arabic: bring the annotator, unless it is off here. */
export function helloHandlers(state: State): Pick<PageHandlers, 'hello'> {
  return {
    hello: async (_request, { tabId, frameId, host, isPrivate }) => {
      // The annotator works in the top frame only, and so does the boot script.
      if (frameId !== 0) return null;
      const { off } = await readPageSettings(state, { host, isPrivate });
      if (!off) await injectAnnotator(tabId, frameId);
      return null;
    },
  };
}
