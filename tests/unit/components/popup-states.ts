import type { PopupProps } from '@/components/popup/Popup';
import type { PageReport, SiteState } from '@/lib/messages';

const nothing = () => undefined;

const SITE: SiteState = {
  host: 'news.example',
  off: false,
  paused: false,
  isPrivate: false,
  access: 'granted',
};

const NAMES = [
  ['tokayev', 'person', 'قاسم جومارت توكاييف', 'Kassym-Jomart Tokayev', 6],
  ['nazarbayev', 'person', 'نور سلطان نزارباييف', 'Nursultan Nazarbayev', 3],
  ['putin', 'person', 'فلاديمير بوتين', 'Vladimir Putin', 1],
  ['kazakhstan', 'place', 'كازاخستان', 'Kazakhstan', 11],
  ['almaty', 'place', 'ألماتي', 'Almaty', 4],
  ['moscow', 'place', 'موسكو', 'Moscow', 2],
  [
    'csto',
    'organisation',
    'منظمة معاهدة الأمن الجماعي',
    'Collective Security Treaty Organisation',
    2,
  ],
  ['un', 'organisation', 'الأمم المتحدة', 'United Nations', 1],
  ['january', 'event', 'احتجاجات كازاخستان', 'Kazakhstan protests', 2],
  ['peacekeeping', 'concept', 'حفظ السلام', 'Peacekeeping', 1],
] as const;

export const REPORT: PageReport = {
  title: 'قوات حفظ السلام تبدأ الانسحاب من كازاخستان بعد أيام من الاضطرابات',
  language: 'ar',
  working: false,
  isCut: false,
  textLength: 3_412,
  blocks: [{ id: 0, text: 'وصلت القوات إلى ألماتي صباح الخميس.' }],
  mentions: NAMES.flatMap(([entity, type, , , count], index) =>
    Array.from({ length: count }, (_, nth) => ({
      block: nth,
      start: index * 10,
      end: index * 10 + 5,
      entity,
      type,
    })),
  ),
  names: NAMES.map(([entity, , ar, en]) => ({ entity, ar, en })),
};

const FOUND: PopupProps = {
  site: SITE,
  report: REPORT,
  failed: false,
  title: 'عنوان اللسان',
  summary: [
    {
      block: 0,
      start: 0,
      end: 40,
      text: 'بدأت القوات التي أُرسلت إلى البلاد قبل أسبوع انسحابها، على أن يكتمل في غضون عشرة أيام.',
    },
    {
      block: 3,
      start: 12,
      end: 80,
      text: 'وكان الرئيس قد طلب المساعدة بعدما امتدت الاحتجاجات على أسعار الوقود من غرب البلاد إلى كبرى مدنها.',
    },
    { block: 7, start: 0, end: 60, text: 'وقالت السلطات إن الأوضاع استقرت في جميع المناطق.' },
  ],
  busy: false,
  refused: false,
  onSetSite: nothing,
  onShowMention: nothing,
  onShowSentence: nothing,
  onMakePack: nothing,
  onOpenTimeline: nothing,
  onOpenOptions: nothing,
  onAnnotate: nothing,
  onGrantEverywhere: nothing,
  onTurnOn: nothing,
  onResume: nothing,
  onRetry: nothing,
};

const EMPTY: PageReport = { ...REPORT, mentions: [], names: [] };
const BARE = { ...FOUND, report: null, summary: [] };

/** The popup in each of its states. */
export const popupStates = {
  found: FOUND,
  foundNoSummary: { ...FOUND, summary: [] },
  foundStillWorking: { ...FOUND, report: { ...REPORT, working: true } },
  foundCut: { ...FOUND, report: { ...REPORT, isCut: true } },
  foundPrivate: { ...FOUND, site: { ...SITE, isPrivate: true } },
  loading: { ...BARE, site: null },
  working: { ...FOUND, report: { ...EMPTY, working: true }, summary: [] },
  nothing: { ...FOUND, report: EMPTY, summary: [] },
  notArabic: {
    ...FOUND,
    report: { ...EMPTY, title: 'Weather', language: 'en', blocks: [{ id: 0, text: 'Rain.' }] },
    summary: [],
  },
  idle: BARE,
  siteOff: { ...FOUND, site: { ...SITE, off: true } },
  paused: { ...FOUND, site: { ...SITE, paused: true } },
  permission: { ...BARE, site: { ...SITE, access: 'permission' } },
  refused: { ...BARE, site: { ...SITE, access: 'permission' }, refused: true },
  never: { ...BARE, site: { ...SITE, host: null, access: 'never' } },
  broken: { ...BARE, site: { ...SITE, packBroken: true } },
  failed: { ...BARE, site: null, failed: true },
} satisfies Record<string, PopupProps>;
