import { knownMentions } from '@/lib/draft/known';
import type { WindowHandlers } from '../accepted-messages';
import type { State } from '../state';

/** Editor: which names of a page do packs explain already? */
export function recogniseHandlers(state: State): Pick<WindowHandlers, 'recognise'> {
  return {
    recognise: async ({ blocks }) =>
      (await state.knowledge.use(async (knowledge) => {
        const { mentions } = await knowledge.annotate(blocks, { language: 'und', established: [] });
        const ids = new Set([...mentions.values()].flat().map(({ entity }) => entity));
        return knownMentions(mentions, await knowledge.entities([...ids]));
      })) ?? [],
  };
}
