import type { ImportState } from '@/components/options/import-state';
import type { PacksProps } from '@/components/options/Packs';
import type { PackInfo, PackPreview } from '@/lib/pack/info';
import type { Problem, ProblemCode } from '@/lib/pack/problem';

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

/** Of each code one, as validation reports it: a new code without an example does not compile. */
const EXAMPLES: Readonly<Record<ProblemCode, readonly [path: string, values: readonly string[]]>> =
  {
    notJson: ['', []],
    notAPack: ['', ['Array']],
    newerVersion: ['version', ['2', '1']],
    missing: ['author', []],
    unexpected: ['entities[0].image', ['image']],
    wrongType: ['entities[0].aliases', ['oops', 'Array']],
    notOneOf: ['sources[0].kind', ['blog', '("article" | "record")']],
    badId: ['entities[0].id', ['Town Hall']],
    badHash: ['sources[0].paragraphs[0]', ['xyz']],
    badLink: ['entities[0].sameAs[0]', ['javascript:alert(1)']],
    badDate: ['events[0].date', ['<b>last</b> Tuesday']],
    badPeriod: ['entities[0].facts[0]', ['2022', '2021']],
    empty: ['title.ar', []],
    tooLong: ['title.en', ['2001', '2000']],
    tooMany: ['entities', ['50001', '50000']],
    tooDeep: ['events[0]', ['8']],
    control: ['title.en', ['U+0007']],
    loneSurrogate: ['title.en', ['U+D83D']],
    duplicateId: ['entities[2].id', ['town', 'entities[1].id']],
    bundledId: ['id', ['kazakhstan-2022']],
    dangling: ['events[0].participants[2]', ['entity', 'entity']],
    noParagraph: ['facts[0].evidence[0].paragraphs[0]', ['3', '2']],
    aliasCollision: ['entities[1].aliases[0]', ['النهر', 'entities[0].aliases[1]']],
    oneLetter: ['entities[0].aliases[2]', ['بِ']],
    everydayWord: ['entities[0].aliases[1]', ['قال']],
    unknownClass: ['entities[0].aliases[1].when', ['@verb', '@nisba']],
    missingLabel: ['relations[0].label', ['floods']],
  };

export const PROBLEMS: readonly Problem[] = Object.entries(EXAMPLES).map(
  ([code, [path, values]]) => ({ path, code: code as ProblemCode, values }),
);

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
