import type { TimelineViewProps } from '@/components/timeline/TimelineView';
import type { Timeline } from '@/lib/messages';
import type { Entry } from '@/lib/timeline/entry';
import type { StoryEvent } from '@/lib/timeline/story';

const nothing = () => undefined;

/** Noon of 20 January 2022, UTC: the day on which the reader of these fixtures lives. */
export const NOW = Date.UTC(2022, 0, 20, 12);

const TOKAYEV = { id: 'tokayev', name: 'قاسم جومارت توكاييف', type: 'person' } as const;

export const STORY: readonly StoryEvent[] = [
  {
    id: 'protests',
    title: 'خرج سائقون في غرب البلاد احتجاجًا على غلاء الوقود، ثم عمّت الاحتجاجات',
    when: '2 يناير/كانون الثاني 2022',
    earliest: '2022-01-02',
    participants: [
      { id: 'january', name: 'احتجاجات كازاخستان', type: 'event' },
      { id: 'kazakhstan', name: 'كازاخستان', type: 'place' },
    ],
    evidence: [{ source: 'مقال الانسحاب', kind: 'article', paragraphs: [4, 5] }],
  },
  {
    id: 'withdrawal',
    title: 'بدأت قوات حفظ السلام انسحابها',
    when: '13 يناير/كانون الثاني 2022',
    earliest: '2022-01-13',
    participants: [
      TOKAYEV,
      { id: 'csto', name: 'منظمة معاهدة الأمن الجماعي', type: 'organisation' },
    ],
    evidence: [
      {
        source: 'مقال الانسحاب',
        kind: 'article',
        paragraphs: [1],
        statedAs: 'الخميس 14 يناير 2022',
      },
      { source: 'بيان الرئاسة', kind: 'record', paragraphs: [] },
    ],
    conflict: 'يقول المقال إن اليوم خميس وتاريخه 14، لكن ذلك التاريخ كان يوم جمعة.',
  },
  {
    id: 'resignation',
    title: 'تنحّى الرئيس الأول بعد ثلاثة عقود في الحكم',
    when: '2019',
    earliest: '2019-01-01',
    participants: [{ id: 'nazarbayev', name: 'نور سلطان نزارباييف', type: 'person' }],
    evidence: [],
  },
];

export const ENTRIES: readonly Entry[] = [
  {
    version: 1,
    id: 'entry-0001',
    url: 'https://news.example/kazakhstan',
    title: 'قوات حفظ السلام تبدأ الانسحاب',
    sentence: 'وقال الرئيس إن المهمة انتهت بنجاح، وإن البلاد تعود إلى حياتها.',
    entity: 'tokayev',
    entityName: { ar: 'قاسم جومارت توكاييف', en: 'Kassym-Jomart Tokayev' },
    published: '2022-01-13T08:00:00+06:00',
    savedAt: Date.UTC(2022, 0, 14, 9),
  },
  {
    version: 1,
    id: 'entry-0002',
    url: 'file:///saved.html',
    title: '',
    sentence: 'ارتفعت الأسعار \u202eفي\u202c كانون الأول.',
    entity: 'almaty',
    entityName: { ar: 'ألماتي', en: 'Almaty' },
    savedAt: Date.UTC(2022, 1, 3, 9),
  },
];

const TRASHED: Entry = { ...ENTRIES[0]!, id: 'entry-0003', deletedAt: Date.UTC(2022, 0, 19, 12) };

export const TIMELINE: Timeline = {
  story: STORY,
  storyTitle: 'كازاخستان، يناير 2022',
  entries: ENTRIES,
  trash: [],
  usedBytes: 48_000,
  quotaBytes: 10_485_760,
};

const READY: TimelineViewProps = {
  timeline: TIMELINE,
  failed: false,
  target: null,
  now: NOW,
  toast: null,
  onToastGone: nothing,
  onDelete: nothing,
  onRestore: nothing,
  onEmptyTrash: nothing,
  onRetry: nothing,
};

/** The timeline page in each of its states. */
export const timelineStates = {
  ready: READY,
  marked: { ...READY, target: { event: 'withdrawal' } },
  nothingSaved: { ...READY, timeline: { ...TIMELINE, entries: [] } },
  empty: { ...READY, timeline: { ...TIMELINE, story: [], entries: [] } },
  trash: { ...READY, timeline: { ...TIMELINE, trash: [TRASHED] } },
  low: { ...READY, timeline: { ...TIMELINE, usedBytes: 8_500_000 } },
  full: { ...READY, timeline: { ...TIMELINE, usedBytes: 10_480_000 } },
  unwritten: { ...READY, timeline: { ...TIMELINE, unwritten: ['entry-0001'], unreadable: 3 } },
  deleted: {
    ...READY,
    toast: { id: 1, text: 'نُقلت الجملة.', action: { label: 'تراجع', onPress: nothing } },
  },
  loading: { ...READY, timeline: null },
  failed: { ...READY, timeline: null, failed: true },
} satisfies Record<string, TimelineViewProps>;
