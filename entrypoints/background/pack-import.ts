import type { ImportReply, ImportStage } from '@/lib/messages';
import { compileForStore } from '@/lib/pack/compile-for-store';
import { countPack } from '@/lib/pack/count';
import { MAX_PACK_BYTES, type PackInfo, type PackPreview } from '@/lib/pack/info';
import { type Identity, identitiesOf, linkPacks } from '@/lib/pack/links';
import type { Problem } from '@/lib/pack/problem';
import { parseInSlices } from '@/lib/pack/read-json';
import { type Pack, readerType } from '@/lib/pack/schema';
import type { Slices } from '@/lib/pack/slices';
import { validateInSlices } from '@/lib/pack/validate';
import type { PackHead, PackStore } from '@/lib/stores/packs';
import { Ended, runInSlices } from './run-slices';

/** What an import needs of the world. */
export interface ImportContext {
  readonly store: PackStore;
  /** Packs as the reader knows them, the bundled one first. */
  readonly packs: () => Promise<readonly PackInfo[]>;
  /** What the entities of the packs in use say they are. */
  readonly identities: () => Promise<readonly (readonly Identity[])[]>;
  /** ms since the epoch. */
  readonly now: () => number;
  readonly tell: (reply: ImportReply) => void;
  /** Another pack is in use now. */
  readonly onStored: () => void;
  readonly signal: AbortSignal;
}

/** One import: pieces, the end, the reader's yes. Until the last moment nothing is changed. */
export interface PackImport {
  piece(text: string): void;
  /** Checks what came, and shows the reader what it is. */
  end(): Promise<void>;
  accept(): Promise<void>;
}

/** ms that each stage may take: ten times what the largest pack took. */
const DEADLINE_MS = 300_000;

/** ms: a bar that moves more often is no smoother. */
const BETWEEN_TELLING_MS = 100;

const MAX_PROBLEMS_TOLD = 200;
const MAX_SOURCES_TOLD = 50;
const MAX_SAMPLE = 30;

export function createImport({ tell, signal, ...context }: ImportContext): PackImport {
  let pieces: string[] = [];
  let bytes = 0;
  let offered: { readonly pack: Pack; readonly info: PackInfo } | undefined;

  const run = <T>(stage: ImportStage, slices: Slices<T>) =>
    runInSlices(slices, {
      signal,
      deadlineMs: DEADLINE_MS,
      onProgress: (done) => tellProgress(stage, done),
    });

  let toldAt = 0;
  const tellProgress = (stage: ImportStage, done: number) => {
    if (performance.now() - toldAt < BETWEEN_TELLING_MS) return;
    toldAt = performance.now();
    tell({ type: 'progress', stage, done });
  };

  const refuse = (problems: readonly Problem[]) =>
    tell({
      type: 'refused',
      problems: problems.slice(0, MAX_PROBLEMS_TOLD),
      total: problems.length,
    });

  async function read(): Promise<Pack | null> {
    const text = pieces.join('').replace(/^\ufeff/, '');
    pieces = [];
    const json = await run('reading', parseInSlices(text));
    if (!json) {
      refuse([{ path: '', code: 'notJson', values: [] }]);
      return null;
    }
    const result = await run('checking', validateInSlices(json.value));
    if (!result.ok) refuse(result.problems);
    return result.ok ? result.pack : null;
  }

  return {
    piece: (text) => {
      bytes += new TextEncoder().encode(text).length;
      // The window has refused a larger file before.
      if (bytes > MAX_PACK_BYTES) throw new Ended(`more than ${MAX_PACK_BYTES} bytes`);
      pieces.push(text);
    },

    end: async () => {
      const pack = await read();
      if (!pack) return;
      const packs = await context.packs();
      const replaces = packs.find(({ id }) => id === pack.id) ?? null;
      if (replaces?.importedAt === null) {
        refuse([{ path: 'id', code: 'bundledId', values: [pack.id] }]);
        return;
      }
      const info: PackInfo = {
        id: pack.id,
        title: pack.title,
        author: pack.author,
        counts: countPack(pack),
        bytes,
        importedAt: context.now(),
        enabled: true,
        state: 'ready',
      };
      offered = { pack, info };
      const others = await context.identities();
      tell({ type: 'preview', preview: previewOf(pack, info, replaces, others) });
    },

    accept: async () => {
      if (!offered) throw new Error('nothing was offered');
      const { pack, info } = offered;
      const compiled = await run('compiling', compileForStore(pack));
      tell({ type: 'progress', stage: 'storing', done: 0 });
      if (signal.aborted) return;
      const { state: _, ...known } = info;
      const importedAt = context.now();
      const head: PackHead = {
        ...known,
        importedAt,
        since: importedAt,
        bytes: compiled.text.bytes,
      };
      const outcome = await context.store.put(head, compiled);
      if (outcome !== 'stored') return tell({ type: 'failed', reason: outcome });
      context.onStored();
      tell({ type: 'stored', packs: await context.packs() });
    },
  };
}

function previewOf(
  pack: Pack,
  info: PackInfo,
  replaces: PackInfo | null,
  others: readonly (readonly Identity[])[],
): PackPreview {
  const parts = [...others, identitiesOf(pack.entities)].map((identities) => ({
    prefix: '',
    identities,
  }));
  const merged = linkPacks(parts).filter(({ part }) => part === others.length).length;
  return {
    info,
    sources: pack.sources.slice(0, MAX_SOURCES_TOLD).map(({ title, publisher, kind }) => ({
      title,
      kind,
      ...(publisher && { publisher }),
    })),
    sample: pack.entities
      .slice(0, MAX_SAMPLE)
      .map(({ type, name }) => ({ type: readerType(type), name })),
    replaces,
    merged,
  };
}
