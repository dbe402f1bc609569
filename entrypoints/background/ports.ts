import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  type ExportReply,
  type ImportReply,
  MAX_PIECE,
  ports,
  type RequestOf,
} from '@/lib/messages';
import { listPacks, packsChanged } from './handlers/packs';
import type { PackImport } from './pack-import';
import { identify, type Self } from './senders';
import type { State } from './state';

type Port = Browser.runtime.Port;

/**
 * Ports of our own windows: taking in a pack and giving one out. Whoever else connects is
 * disconnected, and so is a window that says what no window says.
 */
export function createPortListener(state: State, self: Self): (port: Port) => void {
  /** One import at a time: two would compete for memory, and for one id. */
  let isImporting = false;
  return (port) => {
    if (!port.sender || identify(port.sender, self)?.kind !== 'window') return port.disconnect();
    if (port.name === 'export-pack') return serveExport(state, port);
    if (port.name !== 'import-pack') return port.disconnect();
    if (isImporting) {
      port.postMessage({ type: 'failed', reason: 'failed' } satisfies ImportReply);
      return port.disconnect();
    }
    isImporting = true;
    serveImport(state, port, () => {
      isImporting = false;
    });
  };
}

type Said = RequestOf<(typeof ports)['import-pack']>;

function serveImport(state: State, port: Port, onEnd: () => void): void {
  const controller = new AbortController();
  const { signal } = controller;
  const end = () => {
    if (signal.aborted) return;
    controller.abort();
    onEnd();
    port.disconnect();
  };
  const tell = (reply: ImportReply) => {
    if (signal.aborted) return;
    port.postMessage(reply);
    if (reply.type !== 'progress' && reply.type !== 'preview') end();
  };
  // What only an import needs (the EDTF parser above all) is run when there is one: nothing
  // waits for it when the background wakes.
  const steps = import('./pack-import').then(({ createImport }) =>
    createSteps(
      createImport({
        store: state.packs,
        packs: () => listPacks(state),
        identities: () => identitiesInUse(state),
        now: state.now,
        tell,
        onStored: () => packsChanged(state),
        signal,
      }),
    ),
  );

  port.onDisconnect.addListener(end);
  port.onMessage.addListener(async (message: unknown) => {
    const said = v.safeParse(ports['import-pack'].request, message);
    const step = said.success ? (await steps)(said.output) : undefined;
    if (!step) return end();
    try {
      await step();
    } catch (error) {
      if (!signal.aborted) console.warn('Siyaq: the import failed.', error);
      tell({ type: 'failed', reason: 'failed' });
    }
  });
}

/** What may be said next: pieces, the end, and one yes. */
function createSteps(work: PackImport) {
  let at: 'pieces' | 'ended' | 'accepted' = 'pieces';
  let checked: Promise<void> = Promise.resolve();
  return (said: Said): (() => Promise<void>) | undefined => {
    if (said.type === 'piece' && at === 'pieces') return async () => work.piece(said.text);
    if (said.type === 'end' && at === 'pieces') {
      at = 'ended';
      return () => {
        checked = work.end();
        return checked;
      };
    }
    if (said.type !== 'accept' || at !== 'ended') return undefined;
    at = 'accepted';
    return async () => {
      await checked;
      await work.accept();
    };
  };
}

/** Of the packs in use, the bundled one first. */
async function identitiesInUse({ knowledge, packs }: State) {
  const known = await knowledge.get();
  const { heads, bundledEnabled } = await packs.read();
  const imported = heads.filter(({ enabled }) => enabled).map(({ id }) => packs.identities(id));
  return [...(bundledEnabled && known ? [known.identities] : []), ...(await Promise.all(imported))];
}

function serveExport(state: State, port: Port): void {
  port.onMessage.addListener(async (message: unknown) => {
    const said = v.safeParse(ports['export-pack'].request, message);
    if (!said.success) return port.disconnect();
    const tell = (reply: ExportReply) => port.postMessage(reply);
    try {
      for await (const text of textOf(state, said.output.id)) tell({ type: 'piece', text });
      tell({ type: 'end' });
    } catch (error) {
      console.warn('Siyaq: the pack was not given out.', error);
      tell({ type: 'failed' });
    }
  });
}

/** @throws where there is no such pack, or its text is not whole. */
async function* textOf({ knowledge, packs }: State, id: string): AsyncGenerator<string> {
  const known = await knowledge.get();
  if (known?.bundled.id === id) {
    yield* piecesOf(known.text());
    return;
  }
  const head = (await packs.read()).heads.find((head) => head.id === id);
  if (!head) throw new Error(`${id}: no such pack`);
  let bytes = 0;
  for (let number = 0; bytes < head.bytes; number++) {
    const chunk = await packs.chunk(id, number);
    if (chunk === undefined) throw new Error(`${id}: chunk ${number} is missing`);
    bytes += new TextEncoder().encode(chunk).length;
    yield* piecesOf(chunk);
  }
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += MAX_PIECE) yield text.slice(at, at + MAX_PIECE);
}

/** Registers at once, so that a background woken by a connection misses nothing. */
export function listenToPorts(state: State, self: Self): void {
  browser.runtime.onConnect.addListener(createPortListener(state, self));
}
