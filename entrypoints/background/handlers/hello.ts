import type { PageHandlers } from '../accepted-messages';
import { injectAnnotator } from '../inject';
import { readPageSettings } from '../page-settings';
import type { State } from '../state';

/** The boot script found enough Arabic: bring the annotator, unless it is off here. */
export function helloHandlers(state: State): Pick<PageHandlers, 'hello'> {
  return {
    hello: async (_request, sender) => {
      // The annotator works in the top frame only, and so does the boot script.
      if (sender.frameId !== 0 && sender.prerendered === undefined) return null;
      const { off } = await readPageSettings(state, sender);
      if (off) return null;
      // The page asks for names in a moment: what is known is read while it gets the annotator.
      void state.knowledge.get().then((knowledge) => knowledge?.prepare());
      // The page may have gone meanwhile; then there is nobody to bring anything to.
      await injectAnnotator(sender).catch((error) => console.debug('Siyaq: no annotator.', error));
      return null;
    },
  };
}
