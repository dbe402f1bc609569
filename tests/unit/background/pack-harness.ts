import { createKnowledgeSource } from '@/entrypoints/background/knowledge-source';
import { joinKnowledge, readImported } from '@/entrypoints/background/load-knowledge';
import { createPortListener } from '@/entrypoints/background/ports';
import { rebuildPacks } from '@/entrypoints/background/rebuild-packs';
import type { ExportReply, ImportReply } from '@/lib/messages';
import { tablesOf } from '@/lib/pack/compile';
import { compileDates } from '@/lib/pack/dates';
import { writeKinds } from '@/lib/pack/kinds';
import type { Entity, Pack } from '@/lib/pack/schema';
import { runAtOnce } from '@/lib/pack/slices';
import { createPackStore } from '@/lib/stores/packs';
import { entity, pack } from '../match/packs';
import { page, popup, SELF, startBackground } from './harness';

/** In place of the pack that the extension brings: it knows one country. */
export const BUNDLED: Pack = {
  ...pack(entity('russia', ['روسيا'], { sameAs: ['wikidata:Q159'] })),
  id: 'bundled',
  title: { ar: 'المرفقة', en: 'Bundled' },
};

const EVIDENCE = [{ source: 'paper' }];

/** A pack of a desk: facts, an event, and a name of two letters. */
export function deskPack(more: Partial<Pack> = {}): Pack {
  return {
    ...pack(
      described('rus', ['روسيا', 'روسيا الاتحادية'], { sameAs: ['wikidata:Q159'] }),
      described(
        'army',
        ['الجيش الروسي', { form: 'المنظمة', kind: 'short', when: [{ established: ['rus'] }] }],
        { type: 'organisation' },
      ),
      described('who', ['صح']),
    ),
    id: 'desk',
    title: { ar: 'المكتب', en: 'The desk' },
    author: 'Desk of a paper',
    sources: [{ id: 'paper', kind: 'record', title: { ar: 'صحيفة', en: 'A paper' } }],
    events: [
      {
        id: 'parade',
        title: { ar: 'عرض', en: 'Parade' },
        date: '2022-01-05/2022-01-06',
        participants: ['army'],
        evidence: EVIDENCE,
      },
    ],
    relations: [
      { subject: 'army', predicate: 'partOf', object: 'rus', from: '2021-12', evidence: EVIDENCE },
    ],
    ...more,
  };
}

function described(id: string, aliases: Parameters<typeof entity>[1], rest: Partial<Entity> = {}) {
  const fact = { id: `${id}-fact`, text: { ar: `خبر ${id}`, en: `News of ${id}` } };
  return entity(id, aliases, {
    facts: [{ ...fact, from: '2022-01~', evidence: EVIDENCE }],
    ...rest,
  });
}

/** One life of the background with real packs; another on the same disk follows a kill. */
export function wake() {
  const packs = createPackStore();
  const tables = runAtOnce(tablesOf(BUNDLED));
  const bundled = {
    pack: BUNDLED,
    dates: compileDates(BUNDLED),
    kinds: writeKinds(BUNDLED.entities),
  };
  const outdated: string[] = [];
  const knowledge = createKnowledgeSource(async (without) => {
    const onOutdated = (ids: readonly string[]) => void outdated.push(...ids);
    const imported = await readImported({ store: packs, without, onOutdated });
    return joinKnowledge(bundled, tables, imported, packs, 'ar');
  });
  const background = startBackground({ packs, knowledge });
  const listen = createPortListener(background.state, SELF);

  async function reply<T>(type: string, request: unknown, sender = popup()): Promise<T> {
    const envelope = await background.ask(type, request, sender);
    if (!envelope?.ok) throw new Error(`${type}: ${JSON.stringify(envelope)}`);
    return envelope.reply as T;
  }

  return {
    ...background,
    listen,
    reply,
    outdated,
    rebuild: () => rebuildPacks(background.state, outdated),
    /** Ids of the entities that a page's names mean, alternatives behind a bar. */
    find: async (...texts: string[]) => {
      const blocks = texts.map((text, id) => ({ id, text }));
      const asked = { blocks, page: { language: 'ar', established: [], cards: [] }, token: 1 };
      const found = await reply<import('@/lib/messages').FoundMentions>(
        'findMentions',
        asked,
        page(),
      );
      const ids = found.mentions.flatMap(({ mentions }) =>
        mentions.map(({ entity, alternatives }) => [entity, ...alternatives].join('|')),
      );
      return { ids, cards: found.cards };
    },
    importPack: (text: string) => importOver(listen, text),
  };
}

type Heard = ImportReply | ExportReply;

/** A port with us at its other end. */
export function connect(
  listen: ReturnType<typeof createPortListener>,
  name: string,
  sender = popup(),
) {
  const heard: Heard[] = [];
  const said: ((message: unknown) => void)[] = [];
  const gone: (() => void)[] = [];
  const waiting = new Set<() => void>();
  let isOpen = true;
  const wakeUp = () => {
    for (const look of waiting) look();
  };
  const port = {
    name,
    sender,
    postMessage: (message: Heard) => {
      heard.push(structuredClone(message));
      wakeUp();
    },
    disconnect: () => {
      isOpen = false;
      wakeUp();
    },
    onMessage: { addListener: (listener: (message: unknown) => void) => said.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => gone.push(listener) },
  };
  listen(port as never);
  return {
    heard,
    isOpen: () => isOpen,
    say: (message: unknown) => {
      for (const listener of said) listener(message);
    },
    close: () => {
      for (const listener of gone) listener();
    },
    /** The first reply of one of these types, or null when the port is closed without. */
    wait: <T extends Heard['type']>(...types: T[]) =>
      new Promise<Extract<Heard, { type: T }> | null>((resolve) => {
        const look = () => {
          const found = heard.find((reply) => (types as string[]).includes(reply.type));
          if (!found && isOpen) return;
          waiting.delete(look);
          resolve((found as Extract<Heard, { type: T }> | undefined) ?? null);
        };
        waiting.add(look);
        look();
      }),
  };
}

/** Sends a text as the options page does; the reader accepts what is offered. */
async function importOver(listen: ReturnType<typeof createPortListener>, text: string) {
  const port = connect(listen, 'import-pack');
  for (let at = 0; at < text.length; at += 1_000_000) {
    port.say({ type: 'piece', text: text.slice(at, at + 1_000_000) });
  }
  port.say({ type: 'end' });
  const offered = await port.wait('preview', 'refused', 'failed');
  if (offered?.type !== 'preview') return { offered, outcome: offered };
  port.say({ type: 'accept' });
  return { offered, outcome: await port.wait('stored', 'failed') };
}
