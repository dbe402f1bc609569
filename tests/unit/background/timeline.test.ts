import { expect, it } from 'vitest';
import { TRASH_DAYS } from '@/lib/timeline/entry';
import { entry } from '../stores/entries';
import { popup, startBackground } from './harness';

it('shows nothing whose time in the trash is over', async () => {
  const now = (TRASH_DAYS + 1) * 86_400_000 + 10;
  const { ask, state } = startBackground({ now: () => now });
  await state.timeline.save(entry(1));
  await state.timeline.moveToTrash('entry-0001', 1);
  expect(await ask('getTimeline', {}, popup())).toMatchObject({ reply: { trash: [] } });
});
