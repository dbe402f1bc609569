import { type Browser, browser } from '@wxt-dev/browser';
import * as v from 'valibot';
import type { CardView } from './card/view';
import type { KnownMention } from './draft/known';
import { ENTITY_TYPES } from './entity-types';
import {
  MAX_BATCH_TEXT,
  MAX_BLOCKS,
  MAX_IDS,
  MAX_MENTIONS,
  MAX_PAGE_TITLE,
  MAX_SENTENCE,
} from './limits';
import type { Mention } from './match/mention';
import type { PackInfo, PackPreview } from './pack/info';
import type { Problem } from './pack/problem';
import type { PageSettings, Settings } from './settings/settings';
import type { Entry } from './timeline/entry';
import type { StoryEvent } from './timeline/story';

/**
 * Every message between the contexts. The receiver validates the request (and a window what
 * a page answers); replies of the background are trusted, so they are types only and the
 * annotator carries no schema (spread nothing into a schema at run time: the bundler would
 * have to keep valibot). Every message may be repeated: `send` does so when the
 * background was killed on the way. One long file on purpose: all that crosses between the
 * contexts is read, and judged, in one place.
 */

const MAX_BLOCK = 100_000;
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const BlockSchema = v.object({ id: Offset, text: v.pipe(v.string(), v.maxLength(MAX_BLOCK)) });
/** Of an entity or event: of the bundled pack bare, of an imported one `pack:entity`. */
const KnownId = v.pipe(v.string(), v.maxLength(201));
const Ids = v.pipe(v.array(KnownId), v.maxLength(MAX_IDS));
const PackId = v.pipe(v.string(), v.maxLength(100));
const Language = v.pipe(v.string(), v.maxLength(35));
const Published = v.optional(v.pipe(v.string(), v.maxLength(40)));
const EntryId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/));
const TabId = v.pipe(v.number(), v.integer());
const Nothing = v.object({});

const Blocks = v.pipe(
  v.array(BlockSchema),
  v.maxLength(MAX_BLOCKS),
  v.check((blocks) => blocks.reduce((sum, block) => sum + block.text.length, 0) <= MAX_BATCH_TEXT),
);

/** The reply's type; nothing at run time. */
interface ReplyOf<T> {
  readonly reply?: T;
}

export interface FoundMentions {
  /** The request's, so that the page can drop a stale reply. */
  readonly token: number;
  readonly language: string;
  readonly mentions: readonly { readonly block: number; readonly mentions: readonly Mention[] }[];
  /** Cards of entities the page has no card of yet. */
  readonly cards: readonly CardView[];
  readonly established: readonly string[];
  /** Blocks to be sent again once one of the ids is established. */
  readonly waiting: readonly { readonly block: number; readonly ids: readonly string[] }[];
  /** Sentences of these blocks that the reader saved from this address before. */
  readonly saved: readonly SavedSentence[];
  readonly settings: PageSettings;
}

export interface SavedSentence {
  readonly id: string;
  readonly sentence: string;
}

export type SaveResult =
  /** `id`: of the entry that holds the sentence, where an earlier save of it made it. */
  | { readonly ok: true; readonly id?: string }
  /** `full`: kept for this session, export or free space. `private`: a private window. */
  | { readonly ok: false; readonly reason: 'full' | 'private' | 'tooMany' | 'failed' };

export type AnnotateResult =
  | { readonly ok: true }
  /** `never`: a page where extensions may not run. `permission`: the reader can grant it. */
  | { readonly ok: false; readonly reason: 'never' | 'permission' };

/** How a tab's site stands, for the popup. */
export interface SiteState {
  /** Null where extensions may not run or the address is not known to us. */
  readonly host: string | null;
  readonly off: boolean;
  readonly paused: boolean;
  readonly isPrivate: boolean;
  readonly access: 'granted' | 'permission' | 'never';
  /** The knowledge pack could not be read: pages stay plain until the extension is repaired. */
  readonly packBroken?: boolean;
}

export interface Timeline {
  readonly story: readonly StoryEvent[];
  readonly storyTitle: string;
  /** Newest last. */
  readonly entries: readonly Entry[];
  readonly trash: readonly Entry[];
  /** Ids of the above that the disk refused: in memory until there is room or an export. */
  readonly unwritten?: readonly string[];
  /** Entries that only a newer release can read, or damaged ones: they stay, unseen. */
  readonly unreadable?: number;
  /** Bytes in `storage.local`, and what it holds at most (security.md §2.5). */
  readonly usedBytes: number;
  readonly quotaBytes: number;
}

/** A page → background. Nothing else is accepted from a page (design.md §2). */
export const pageMessages = {
  /** Boot: there is enough Arabic here; is the annotator wanted? */
  hello: { request: Nothing, ...({} as ReplyOf<null>) },
  /** Annotator: which names stand in these blocks? */
  findMentions: {
    request: v.object({
      blocks: Blocks,
      page: v.object({
        language: Language,
        published: Published,
        established: Ids,
        /** Ids of entities whose card the page has. */
        cards: Ids,
        /** Whether the script that shows them is there: bringing it may have failed. */
        hasCard: v.optional(v.boolean()),
      }),
      token: v.number(),
    }),
    ...({} as ReplyOf<FoundMentions>),
  },
  /** Card: keep this sentence. The id is the caller's, so a retry is the same entry. */
  saveSentence: {
    request: v.object({
      id: EntryId,
      sentence: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_SENTENCE)),
      entity: KnownId,
      published: Published,
    }),
    ...({} as ReplyOf<SaveResult>),
  },
  /** Card: into the trash with it, if it was saved from the asking page's address. */
  unsaveSentence: {
    request: v.object({ id: EntryId }),
    ...({} as ReplyOf<SaveResult>),
  },
  /** Card, popup: open the timeline page, at an event where one is given. */
  openTimeline: {
    request: v.object({ event: v.optional(KnownId) }),
    ...({} as ReplyOf<null>),
  },
};

/** A window (popup, options, timeline) → background. */
export const windowMessages = {
  /** Popup: put the annotator into this tab (`activeTab` or a granted host). */
  annotateTab: { request: v.object({ tabId: TabId }), ...({} as ReplyOf<AnnotateResult>) },
  getSite: { request: v.object({ tabId: TabId }), ...({} as ReplyOf<SiteState>) },
  /** Popup: turn Siyaq off or on for this tab's site. */
  setSite: {
    request: v.object({ tabId: TabId, off: v.boolean() }),
    ...({} as ReplyOf<SiteState>),
  },
  /** Popup: which sentences of the page say what it is about? */
  summarise: {
    request: v.object({
      blocks: Blocks,
      mentions: v.array(
        v.object({ block: Offset, start: Offset, end: Offset, entity: v.string() }),
      ),
    }),
    ...({} as ReplyOf<readonly { block: number; start: number; end: number; text: string }[]>),
  },
  /** Editor: which names of these blocks do packs explain? For the draft of another pack. */
  recognise: {
    request: v.object({ blocks: Blocks }),
    ...({} as ReplyOf<readonly KnownMention[]>),
  },
  getSettings: { request: Nothing, ...({} as ReplyOf<Settings>) },
  /** Options: change what is given, keep the rest. */
  changeSettings: {
    request: v.object({
      types: v.optional(
        v.object({
          person: v.optional(v.boolean()),
          place: v.optional(v.boolean()),
          organisation: v.optional(v.boolean()),
          event: v.optional(v.boolean()),
          concept: v.optional(v.boolean()),
        }),
      ),
      paused: v.optional(v.boolean()),
      /** A host to be taken off the list of those on which Siyaq stays off. */
      siteOn: v.optional(v.pipe(v.string(), v.maxLength(253))),
    }),
    ...({} as ReplyOf<Settings>),
  },
  getTimeline: { request: Nothing, ...({} as ReplyOf<Timeline>) },
  /** Timeline: into the trash. */
  deleteEntry: { request: v.object({ id: EntryId }), ...({} as ReplyOf<SaveResult>) },
  /** Timeline: back from the trash. */
  restoreEntry: { request: v.object({ id: EntryId }), ...({} as ReplyOf<SaveResult>) },
  /** Timeline: remove for good what lies in the trash, for instance to make room. */
  emptyTrash: { request: Nothing, ...({} as ReplyOf<SaveResult>) },
  /** Options: the packs there are, the bundled one first. */
  getPacks: { request: Nothing, ...({} as ReplyOf<readonly PackInfo[]>) },
  /** Options: use this pack, or do not. */
  changePack: {
    request: v.object({ id: PackId, enabled: v.boolean() }),
    ...({} as ReplyOf<readonly PackInfo[]>),
  },
  /** Options: away with an imported pack; it is kept aside, so that it can come back. */
  removePack: { request: v.object({ id: PackId }), ...({} as ReplyOf<readonly PackInfo[]>) },
  /** Options: back with what was removed. */
  restorePack: { request: v.object({ id: PackId }), ...({} as ReplyOf<readonly PackInfo[]>) },
};

/** UTF-16 units of a pack's text in one message of a port. */
export const MAX_PIECE = 1_000_000;

/** Ports from a window to the background, by name. Closing one ends what goes on over it. */
export const ports = {
  /**
   * Options: take in a pack. Pieces of its text, the end, and after the preview `accept`;
   * until that is answered nothing has changed.
   */
  'import-pack': {
    request: v.variant('type', [
      v.object({
        type: v.literal('piece'),
        text: v.pipe(v.string(), v.maxLength(MAX_PIECE)),
      }),
      v.object({ type: v.literal('end') }),
      v.object({ type: v.literal('accept') }),
    ]),
    ...({} as ReplyOf<ImportReply>),
  },
  /** Options: give out a pack as the file that it can be imported from. */
  'export-pack': {
    request: v.object({ type: v.literal('export'), id: PackId }),
    ...({} as ReplyOf<ExportReply>),
  },
};

export type ImportStage = 'reading' | 'checking' | 'compiling' | 'storing';

export type ImportReply =
  /** `done`: from 0 to 1, of this stage. */
  | { readonly type: 'progress'; readonly stage: ImportStage; readonly done: number }
  | { readonly type: 'preview'; readonly preview: PackPreview }
  /** The first 200 of them; `total` were found. */
  | { readonly type: 'refused'; readonly problems: readonly Problem[]; readonly total: number }
  | { readonly type: 'stored'; readonly packs: readonly PackInfo[] }
  /** `full`: no room on the disk. Nothing has changed. */
  | { readonly type: 'failed'; readonly reason: 'full' | 'failed' };

export type ExportReply =
  | { readonly type: 'piece'; readonly text: string }
  | { readonly type: 'end' }
  | { readonly type: 'failed' };

/** What the popup learns of a page. Validated: a page's renderer may be compromised. */
export const PageReport = v.object({
  title: v.pipe(v.string(), v.maxLength(MAX_PAGE_TITLE)),
  language: Language,
  /** As the page states it, ISO 8601. */
  published: Published,
  /** Still collecting or waiting for the background. */
  working: v.boolean(),
  /** UTF-16 units looked at. */
  textLength: Offset,
  blocks: Blocks,
  mentions: v.pipe(
    v.array(
      v.object({
        block: Offset,
        start: Offset,
        end: Offset,
        entity: KnownId,
        type: v.picklist(ENTITY_TYPES),
      }),
    ),
    v.maxLength(MAX_MENTIONS),
  ),
  /** The page has more, which stay plain. */
  isCut: v.boolean(),
  /** Names by entity id, for the list. */
  names: v.array(v.object({ entity: v.string(), ar: v.string(), en: v.string() })),
});
export type PageReport = v.InferOutput<typeof PageReport>;

/** Background or popup → a page. */
export const tabMessages = {
  /** Background: the reader changed a setting, or the packs; paint accordingly at once. */
  settingsChanged: {
    request: v.object({
      types: v.array(v.picklist(ENTITY_TYPES)),
      off: v.boolean(),
      canSave: v.boolean(),
      /** The packs changed: all that the page was told of names is void. */
      packs: v.optional(v.boolean()),
    }),
    ...({} as ReplyOf<null>),
  },
  /** Background: a keyboard command, in the active tab. */
  runCommand: {
    request: v.object({ command: v.picklist(['next-mention', 'previous-mention']) }),
    ...({} as ReplyOf<null>),
  },
  /** Popup: what is on this page? */
  readPage: { request: Nothing, ...({} as ReplyOf<PageReport>) },
  /** Popup: scroll to this mention and open its card. */
  showMention: { request: v.object({ block: Offset, start: Offset }), ...({} as ReplyOf<null>) },
  /** Popup: scroll to this sentence of the summary. */
  showSentence: {
    request: v.object({ block: Offset, start: Offset, end: Offset }),
    ...({} as ReplyOf<null>),
  },
};

/** Background → open windows: ask again. */
export const changeMessages = {
  stateChanged: {
    request: v.object({ what: v.picklist(['settings', 'timeline', 'packs']) }),
    ...({} as ReplyOf<null>),
  },
};

type Definition = { readonly request: v.GenericSchema; readonly reply?: unknown };
type MessageMap = Readonly<Record<string, Definition>>;
type Background = typeof pageMessages & typeof windowMessages;
type Tab = typeof tabMessages;

export type RequestOf<D extends Definition> = v.InferOutput<D['request']>;
type Answer<D extends Definition> = Exclude<D['reply'], undefined>;

/** One handler a message: a missing one does not compile. */
export type Handlers<M extends MessageMap, Context> = {
  readonly [K in keyof M]: (
    request: RequestOf<M[K]>,
    context: Context,
  ) => Answer<M[K]> | Promise<Answer<M[K]>>;
};

/** How an answer travels. */
export type Envelope =
  | { readonly ok: true; readonly reply: unknown }
  | { readonly ok: false; readonly code: 'forbidden' | 'badRequest' | 'failed' };

/** The receiver refused or failed: a bug of ours, or an attack. Asking again does not help. */
export class MessageRefused extends Error {}

/** The background is gone for good: the extension was updated, disabled or removed. */
export class Orphaned extends Error {}

/** Waits before a repeat, ms: a worker that was just killed starts in well under 100 ms. */
const RETRY_AFTER_MS = [50, 250, 1_000];

/**
 * Asks the background. Repeats when the channel broke on the way (a killed worker).
 *
 * @throws MessageRefused when the background refused the request.
 * @throws Orphaned when there is no extension to answer any more.
 */
export async function send<K extends keyof Background & string>(
  type: K,
  request: RequestOf<Background[K]>,
): Promise<Answer<Background[K]>> {
  for (let attempt = 0; ; attempt++) {
    if (!browser.runtime?.id) throw new Orphaned();
    try {
      const envelope = (await browser.runtime.sendMessage({ type, request })) as
        | Envelope
        | undefined;
      if (envelope) return open<Answer<Background[K]>>(type, envelope);
    } catch (error) {
      if (error instanceof MessageRefused) throw error;
      if (attempt >= RETRY_AFTER_MS.length) throw error;
    }
    // No answer at all: the listener was not there yet.
    if (attempt >= RETRY_AFTER_MS.length) throw new Error(`${type}: no answer`);
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS[attempt]));
  }
}

/**
 * ms a tab has for its answer. One that paints answers within a frame or two, one under load
 * within a second; a frozen or hung one never does, and neither refuses.
 */
export const TAB_ANSWERS_WITHIN_MS = 2_000;

/**
 * Asks the top frame of a tab.
 *
 * @throws when no annotator listens there, or none answers in time.
 */
export async function sendToTab<K extends keyof Tab & string>(
  tabId: number,
  type: K,
  request: RequestOf<Tab[K]>,
): Promise<Answer<Tab[K]>> {
  const asked = browser.tabs.sendMessage(tabId, { type, request }, { frameId: 0 });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, TAB_ANSWERS_WITHIN_MS, undefined);
  });
  const envelope = (await Promise.race([asked, tooLate]).finally(() => clearTimeout(timer))) as
    | Envelope
    | undefined;
  if (!envelope) throw new Error(`${type}: no answer from tab ${tabId}`);
  return open<Answer<Tab[K]>>(type, envelope);
}

/** Tells every open window; nobody may be there to hear it. */
export async function tellWindows(what: 'settings' | 'timeline' | 'packs'): Promise<void> {
  await browser.runtime
    .sendMessage({ type: 'stateChanged', request: { what } })
    .catch(() => undefined);
}

function open<T>(type: string, envelope: Envelope): T {
  if (!envelope.ok) throw new MessageRefused(`${type}: ${envelope.code}`);
  return envelope.reply as T;
}

export type Sender = Browser.runtime.MessageSender;

/**
 * Answers messages of one map. `admit` says, from the sender alone, whether this message may
 * come from there, and makes the handler's context; null refuses. `parse` is `v.safeParse`
 * in the background and absent in the annotator, which trusts its senders.
 */
export function answer<M extends MessageMap, Context>(
  handlers: Handlers<M, Context>,
  admit: (type: keyof M & string, sender: Sender) => Context | null,
  parse?: (type: keyof M & string, request: unknown) => { success: boolean; output: unknown },
): (message: unknown, sender: Sender) => Promise<Envelope> | undefined {
  return (message, sender) => {
    if (typeof message !== 'object' || message === null) return undefined;
    const { type, request } = message as { type?: unknown; request?: unknown };
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
    const context = admit(type, sender);
    if (context === null) return Promise.resolve({ ok: false, code: 'forbidden' });
    const parsed = parse?.(type, request) ?? { success: true, output: request };
    if (!parsed.success) return Promise.resolve({ ok: false, code: 'badRequest' });
    const handler = handlers[type] as (request: unknown, context: Context) => unknown;
    return run(() => handler(parsed.output, context), type);
  };
}

/** An exception is answered: were the promise rejected, the asker would repeat in vain. */
async function run(handler: () => unknown, type: string): Promise<Envelope> {
  try {
    return { ok: true, reply: (await handler()) ?? null };
  } catch (error) {
    console.error(`Siyaq: ${type} failed.`, error);
    return { ok: false, code: 'failed' };
  }
}
