import { expect, it } from 'vitest';
import { compileDates } from '@/lib/pack/dates';
import { recordsOf } from '@/lib/pack/records';
import { storyEvents } from '@/lib/timeline/story';
import { examplePack } from '../pack/example-pack';

async function story(language: string, more = {}) {
  const pack = examplePack();
  const event = pack.events[0]!;
  pack.events = [
    { ...event, id: 'late', date: '2022-01-19' },
    { ...event, id: 'loose', date: '../2022-01-06', participants: ['town'] },
    event,
    { ...event, id: 'early', date: '1991', conflict: { ar: 'خلاف', en: 'Doubt' } },
  ];
  const record = await recordsOf(pack, compileDates(pack)).story();
  return storyEvents(record, language, more);
}

it('tells the events in order of time, a loose one by its last possible day', async () => {
  expect((await story('en')).map(({ id, earliest }) => [id, earliest])).toEqual([
    ['early', '1991-01-01'],
    ['loose', '2022-01-06'],
    ['flood', '2022-01-10'],
    ['late', '2022-01-19'],
  ]);
});

it('words date, participants, evidence and conflict in the interface language', async () => {
  expect((await story('ar'))[0]).toEqual({
    id: 'early',
    title: 'فيضان',
    when: 'عام 1991',
    earliest: '1991-01-01',
    participants: [
      { id: 'river', name: 'نهر إشيم', type: 'place' },
      { id: 'town', name: 'بلدة', type: 'concept' },
    ],
    evidence: [{ source: 'سجل', kind: 'record', paragraphs: [] }],
    conflict: 'خلاف',
  });
});

it('names the pack of imported events, and marks their ids and those of who took part', async () => {
  const [event] = await story('ar', { prefix: 'rivers:', pack: 'أنهار' });
  expect(event).toMatchObject({ id: 'rivers:early', pack: 'أنهار' });
  expect(event?.participants.map(({ id }) => id)).toEqual(['rivers:river', 'rivers:town']);
});
