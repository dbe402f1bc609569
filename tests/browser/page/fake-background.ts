import type { CardView } from '@/lib/card/view';
import type { Mention } from '@/lib/match/mention';
import type { FoundMentions } from '@/lib/messages';
import type { PageSettings } from '@/lib/settings/settings';

export interface Request {
  readonly blocks: readonly { readonly id: number; readonly text: string }[];
  readonly page: {
    readonly established: readonly string[];
    readonly cards: readonly string[];
    readonly hasCard: boolean;
  };
  readonly token: number;
}

export const ALL: PageSettings = {
  types: ['person', 'place', 'organisation', 'event', 'concept'],
  off: false,
  canSave: true,
};

const NAMES: Readonly<Record<string, Pick<Mention, 'entity' | 'type'>>> = {
  'قاسم جومارت': { entity: 'tokayev', type: 'person' },
  بيروت: { entity: 'beirut', type: 'place' },
};

/** The background's part: finds the names above, word for word. */
export function background(settings: () => PageSettings) {
  return async (_type: string, { blocks, page, token }: Request): Promise<FoundMentions> => {
    const mentions = blocks.map(({ id, text }) => ({ block: id, mentions: mentionsIn(text) }));
    const entities = new Set(mentions.flatMap((m) => m.mentions.map(({ entity }) => entity)));
    return {
      token,
      language: 'ar',
      mentions,
      cards: [...entities].filter((id) => !page.cards.includes(id)).map(cardOf),
      established: [...entities],
      waiting: [],
      saved: [],
      settings: settings(),
    };
  };
}

function mentionsIn(text: string): Mention[] {
  return Object.entries(NAMES).flatMap(([alias, { entity, type }]) =>
    [...text.matchAll(new RegExp(alias, 'g'))].map(({ index }) => ({
      start: index,
      end: index + alias.length,
      entity,
      type,
      alias,
      certainty: 'sure' as const,
      rule: 'name',
      alternatives: [],
      sentence: { start: 0, end: text.length },
    })),
  );
}

function cardOf(entity: string): CardView {
  return { entity, name: { ar: entity, en: entity } } as CardView;
}
