import type { SaveResult, Timeline } from '@/lib/messages';
import { readUsage } from '@/lib/stores/quota';
import type { PageHandlers, WindowHandlers } from '../accepted-messages';
import { openTimelineTab } from '../open-timeline';
import type { PageSender, WindowSender } from '../senders';
import type { State } from '../state';
import { saveResult } from './saving';

type TimelineMessage = 'getTimeline' | 'deleteEntry' | 'restoreEntry' | 'emptyTrash';

/** Timeline page: the story and what the reader saved of it. */
export function timelineHandlers(state: State): Pick<WindowHandlers, TimelineMessage> {
  const { timeline, knowledge, now } = state;
  return {
    getTimeline: async (): Promise<Timeline> => {
      await timeline.emptyTrash(now());
      const told = await knowledge.use(async ({ story, storyTitle }) => ({
        story: await story(),
        storyTitle,
      }));
      return {
        ...(told ?? { story: [], storyTitle: '' }),
        ...(await timeline.read()),
        ...(await readUsage()),
      };
    },
    deleteEntry: async ({ id }) => saveResult(await timeline.moveToTrash(id, now())),
    restoreEntry: async ({ id }) => saveResult(await timeline.restore(id)),
    emptyTrash: async (): Promise<SaveResult> => {
      await timeline.emptyTrash();
      return saveResult('written');
    },
  };
}

/** Card, popup: open the timeline page. The one message that both may send. */
export function openTimelineHandler({ openings }: State) {
  return async (
    { event }: Parameters<PageHandlers['openTimeline']>[0],
    sender: PageSender | WindowSender,
  ): Promise<null> => {
    if (sender.kind === 'window' || openings.allows(sender.tabId)) await openTimelineTab(event);
    return null;
  };
}
