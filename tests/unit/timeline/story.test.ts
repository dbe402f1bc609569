import { expect, it } from 'vitest';
import { compileDates } from '@/lib/pack/dates';
import { storyEvents } from '@/lib/timeline/story';
import { examplePack } from '../pack/example-pack';

function story(language: string) {
  const pack = examplePack();
  const event = pack.events[0]!;
  pack.events = [
    { ...event, id: 'late', date: '2022-01-19' },
    { ...event, id: 'loose', date: '../2022-01-06', participants: ['town'] },
    event,
    { ...event, id: 'early', date: '1991', conflict: { ar: 'خلاف', en: 'Doubt' } },
  ];
  return storyEvents(pack, compileDates(pack), language);
}

it('tells the events in order of time, a loose one by its last possible day', () => {
  expect(story('en').map(({ id, earliest }) => [id, earliest])).toEqual([
    ['early', '1991-01-01'],
    ['loose', '2022-01-06'],
    ['flood', '2022-01-10'],
    ['late', '2022-01-19'],
  ]);
});

it('words date, participants, evidence and conflict in the interface language', () => {
  expect(story('ar')[0]).toEqual({
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
