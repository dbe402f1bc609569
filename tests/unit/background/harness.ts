import type { Knowledge } from '@/entrypoints/background/knowledge';
import { createKnowledgeSource } from '@/entrypoints/background/knowledge-source';
import { createRateLimit } from '@/entrypoints/background/rate-limit';
import { createRouter } from '@/entrypoints/background/router';
import type { State } from '@/entrypoints/background/state';
import type { Mention } from '@/lib/match/mention';
import type { Envelope, Sender } from '@/lib/messages';
import { createPackStore } from '@/lib/stores/packs';
import { createPrivateSitesStore } from '@/lib/stores/private-sites';
import { createSettingsStore } from '@/lib/stores/settings';
import { createTimelineStore } from '@/lib/stores/timeline';

export const SELF = { id: 'test-extension-id', baseUrl: 'chrome-extension://test-extension-id/' };
export const NEWS = 'https://news.example/a';

/** Knows one name, توكاييف, wherever it stands; the block is its sentence. */
export const KNOWLEDGE: Knowledge = {
  annotate: async (blocks, { language }) => ({
    language,
    mentions: new Map(
      blocks.flatMap(({ id, text }): [number, Mention[]][] => {
        const start = text.indexOf('توكاييف');
        if (start < 0) return [];
        const mention: Mention = {
          start,
          end: start + 7,
          entity: 'tokayev',
          type: 'person',
          alias: 'توكاييف',
          certainty: 'sure',
          rule: 'name',
          alternatives: [],
          sentence: { start: 0, end: text.length },
        };
        return [[id, [mention]]];
      }),
    ),
    established: ['tokayev'],
    waiting: [],
  }),
  prepare: () => undefined,
  cards: async (entities) =>
    entities.includes('tokayev')
      ? [
          {
            entity: 'tokayev',
            type: 'person',
            name: { ar: 'قاسم جومارت توكاييف', en: 'Kassym-Jomart Tokayev' },
            description: 'رئيس كازاخستان',
            facts: [],
            since: [],
            events: [],
            related: [],
            packs: [{ id: 'p', title: 't', author: 'a' }],
          },
        ]
      : [],
  entities: async (ids) =>
    new Map(
      ids.map((id) => [
        id,
        {
          id,
          sameAs: ['wikidata:Q1'],
          type: 'person',
          name: { ar: 'توكاييف', en: 'Tokayev' },
          description: { ar: 'رئيس', en: 'President' },
          aliases: [],
          facts: [],
        },
      ]),
    ),
  broken: new Set(),
  text: () => '{}',
  identities: [],
  bundled: {
    id: 'p',
    title: { ar: 'كازاخستان 2022', en: 'Kazakhstan 2022' },
    author: 'a',
    counts: { entities: 1, aliases: 1, facts: 0, events: 0, relations: 0 },
    bytes: 1_000,
    importedAt: null,
    enabled: true,
    state: 'ready',
  },
  storyTitle: 'كازاخستان 2022',
  story: async () => [],
};

export interface Background {
  readonly state: State;
  ask(type: string, request: unknown, sender: Sender): Promise<Envelope | undefined>;
}

/** One life of the background: a second one, on the same storage, is what follows a kill. */
export function startBackground(overrides: Partial<State> = {}): Background {
  const state: State = {
    settings: createSettingsStore(),
    privateSites: createPrivateSitesStore(),
    timeline: createTimelineStore(),
    packs: createPackStore(),
    knowledge: createKnowledgeSource(async () => KNOWLEDGE),
    saves: createRateLimit(10),
    openings: createRateLimit(2),
    now: () => Date.UTC(2026, 0, 5),
    ...overrides,
  };
  const route = createRouter(state, SELF);
  return { state, ask: async (type, request, sender) => route({ type, request }, sender) };
}

export function page(url = NEWS, { incognito = false, tabId = 7 } = {}): Sender {
  return {
    id: SELF.id,
    url,
    origin: new URL(url).origin,
    frameId: 0,
    tab: {
      id: tabId,
      index: 0,
      url,
      title: 'عنوان الصفحة',
      incognito,
      active: true,
      highlighted: true,
      pinned: false,
    },
  } as Sender;
}

export function popup(): Sender {
  return {
    id: SELF.id,
    url: `${SELF.baseUrl}popup.html`,
    origin: SELF.baseUrl.slice(0, -1),
  };
}
