import type { ImportState } from '@/components/options/import-state';
import type { PacksProps } from '@/components/options/Packs';
import type { PackInfo, PackPreview } from '@/lib/pack/info';
import type { ProblemCode } from '@/lib/pack/problem';

const nothing = () => undefined;

export const BUNDLED: PackInfo = {
  id: 'kazakhstan-2022',
  title: { ar: 'كازاخستان، يناير 2022', en: 'Kazakhstan, January 2022' },
  author: 'Siyaq',
  counts: { entities: 74, aliases: 412, facts: 180, events: 27, relations: 41 },
  bytes: 190_000,
  importedAt: null,
  enabled: true,
  state: 'ready',
};

/** Imported on 20 January 2022, at noon by the reader's clock. */
export const CAPITALS: PackInfo = {
  id: 'arab-capitals',
  title: { ar: 'عواصم عربية', en: 'Arab capitals' },
  author: 'نادي الجغرافيا <b>المدرسي</b>',
  counts: { entities: 3, aliases: 11, facts: 2, events: 1, relations: 0 },
  bytes: 12_000,
  importedAt: new Date(2022, 0, 20, 12).getTime(),
  enabled: false,
  state: 'ready',
};

export const BROKEN: PackInfo = {
  ...CAPITALS,
  id: 'seas',
  title: { ar: 'بحار', en: 'Seas' },
  state: 'broken',
};

export const PREVIEW: PackPreview = {
  info: CAPITALS,
  sources: [
    {
      title: { ar: 'أطلس المدرسة', en: 'The school atlas' },
      publisher: { ar: 'دار الخرائط', en: 'Map House' },
      kind: 'record',
    },
    { title: { ar: 'رحلة إلى عمّان', en: 'A trip to Amman' }, kind: 'article' },
  ],
  sample: [
    { type: 'place', name: { ar: 'عمّان', en: 'Amman' } },
    { type: 'place', name: { ar: 'مسقط', en: 'Muscat' } },
    { type: 'organisation', name: { ar: 'أمانة عمّان الكبرى', en: 'Greater Amman Municipality' } },
  ],
  replaces: null,
  merged: 0,
};

/** One problem of each code, as validation reports it. */
export const PROBLEMS: readonly { path: string; code: ProblemCode; values: readonly string[] }[] = [
  { path: '', code: 'notJson', values: [] },
  { path: '', code: 'notAPack', values: ['Array'] },
  { path: 'version', code: 'newerVersion', values: ['2', '1'] },
  { path: 'author', code: 'missing', values: [] },
  { path: 'entities[0].image', code: 'unexpected', values: ['image'] },
  { path: 'entities[0].aliases', code: 'wrongType', values: ['oops', 'Array'] },
  { path: 'sources[0].kind', code: 'notOneOf', values: ['blog', '("article" | "record")'] },
  { path: 'entities[0].id', code: 'badId', values: ['Town Hall'] },
  { path: 'sources[0].paragraphs[0]', code: 'badHash', values: ['xyz'] },
  { path: 'events[0].date', code: 'badDate', values: ['<b>last</b> Tuesday'] },
  { path: 'entities[0].facts[0]', code: 'badPeriod', values: ['2022', '2021'] },
  { path: 'title.ar', code: 'empty', values: [] },
  { path: 'title.en', code: 'tooLong', values: ['2001', '2000'] },
  { path: 'entities', code: 'tooMany', values: ['50001', '50000'] },
  { path: 'events[0]', code: 'tooDeep', values: ['8'] },
  { path: 'title.en', code: 'control', values: ['U+0007'] },
  { path: 'title.en', code: 'loneSurrogate', values: ['U+D83D'] },
  { path: 'entities[2].id', code: 'duplicateId', values: ['town', 'entities[1].id'] },
  { path: 'events[0].participants[2]', code: 'dangling', values: ['entity', 'entity'] },
  { path: 'facts[0].evidence[0].paragraphs[0]', code: 'noParagraph', values: ['3', '2'] },
  { path: 'entities[1].aliases[0]', code: 'aliasCollision', values: ['النهر', 'entities[0]'] },
  { path: 'entities[0].aliases[1]', code: 'everydayWord', values: ['قال'] },
  { path: 'entities[0].aliases[1].when', code: 'unknownClass', values: ['@verb', '@nisba'] },
  { path: 'relations[0].label', code: 'missingLabel', values: ['floods'] },
];

export const packsReady: PacksProps = {
  packs: [BUNDLED, CAPITALS],
  packsFailed: false,
  importing: null,
  onFiles: nothing,
  onAccept: nothing,
  onDecline: nothing,
  onCancel: nothing,
  onDismiss: nothing,
  onTryAgain: nothing,
  onPacksRetry: nothing,
  onEnable: nothing,
  onExport: nothing,
  onRemove: nothing,
};

const OF_FILE = { file: 'arab-capitals.siyaq.json', waiting: 0 };

const imports = {
  working: { at: 'working', ...OF_FILE, waiting: 2, stage: 'checking', done: 0.4 },
  preview: { at: 'preview', ...OF_FILE, preview: PREVIEW },
  update: {
    at: 'preview',
    ...OF_FILE,
    preview: {
      ...PREVIEW,
      merged: 2,
      replaces: { ...CAPITALS, counts: { ...CAPITALS.counts, entities: 2, facts: 1_200 } },
    },
  },
  manyProblems: { at: 'refused', ...OF_FILE, problems: PROBLEMS, total: 1_000 },
  newer: { at: 'refused', ...OF_FILE, problems: [PROBLEMS[2]!], total: 1 },
  tooLarge: { at: 'failed', ...OF_FILE, reason: 'tooLarge', bytes: 31_457_280 },
  empty: { at: 'failed', ...OF_FILE, reason: 'empty', bytes: 0 },
  notText: { at: 'failed', ...OF_FILE, reason: 'notText', bytes: 9 },
  unreadable: { at: 'failed', ...OF_FILE, reason: 'unreadable', bytes: 9 },
  full: { at: 'failed', ...OF_FILE, reason: 'full', bytes: 9 },
  internal: { at: 'failed', ...OF_FILE, reason: 'failed', bytes: 9 },
  lost: { at: 'failed', ...OF_FILE, waiting: 1, reason: 'lost', bytes: 9 },
} satisfies Record<string, ImportState>;

const importing = Object.fromEntries(
  Object.entries(imports).map(([name, state]) => [name, { ...packsReady, importing: state }]),
) as Record<keyof typeof imports, PacksProps>;

/** The section of packs in each of its states. */
export const packStates = {
  ready: packsReady,
  broken: { ...packsReady, packs: [BUNDLED, BROKEN] },
  loading: { ...packsReady, packs: null },
  failed: { ...packsReady, packs: null, packsFailed: true },
  ...importing,
} satisfies Record<string, PacksProps>;
