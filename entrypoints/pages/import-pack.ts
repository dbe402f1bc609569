import { type Browser, browser } from 'wxt/browser';
import type { ImportFailure } from '@/components/options/import-state';
import { type ImportReply, type ports, type RequestOf, send } from '@/lib/messages';
import type { PackInfo, PackPreview } from '@/lib/pack/info';
import { piecesOf, readPackFile } from './pack-file';

type Said = RequestOf<(typeof ports)['import-pack']>;

/** What is heard of an import: the background's answers, and its ends that the window sees. */
export type ImportNews =
  | Exclude<ImportReply, { type: 'failed' }>
  | { readonly type: 'failed'; readonly reason: ImportFailure };

export interface ImportRun {
  accept(): void;
  /** Ends it: nothing has changed, and nothing more is heard of it. */
  cancel(): void;
}

/** Hands a file to the background over a port of its own, and passes on what comes of it. */
export function importPack(file: File, onNews: (news: ImportNews) => void): ImportRun {
  let port: Browser.runtime.Port | undefined;
  let text = '';
  let preview: PackPreview | undefined;
  let isAccepted = false;
  let isOver = false;

  const end = (news: ImportNews) => {
    if (isOver) return;
    isOver = true;
    port?.disconnect();
    onNews(news);
  };

  const hear = (reply: ImportReply) => {
    if (isOver) return;
    if (reply.type === 'progress') return onNews(reply);
    if (reply.type !== 'preview') return end(reply);
    // Sent again after a yes: the yes was for what the reader saw, and for nothing else.
    const isSame = preview && samePreview(preview, reply.preview);
    preview = reply.preview;
    if (isAccepted && isSame) return port!.postMessage({ type: 'accept' } satisfies Said);
    isAccepted = false;
    onNews(reply);
  };

  /** The background was killed, or the extension updated. */
  const lose = async () => {
    port = undefined;
    // While the reader looks at a preview nothing need be there: a yes sends the file again.
    if (isOver || (preview && !isAccepted)) return;
    const packs = isAccepted ? await send('getPacks', {}).catch(() => []) : [];
    const stored = packs.find(({ id }) => id === preview?.info.id);
    // It may have been killed between storing and saying so.
    const isStored = stored && stored.importedAt !== (preview?.replaces?.importedAt ?? null);
    end(isStored ? { type: 'stored', packs } : { type: 'failed', reason: 'lost' });
  };

  const connect = () => {
    try {
      const opened = browser.runtime.connect({ name: 'import-pack' });
      port = opened;
      opened.onMessage.addListener((reply) => hear(reply as ImportReply));
      opened.onDisconnect.addListener(() => void lose());
      for (const piece of piecesOf(text)) {
        opened.postMessage({ type: 'piece', text: piece } satisfies Said);
      }
      opened.postMessage({ type: 'end' } satisfies Said);
    } catch {
      // No extension to connect to, or gone between two pieces.
      void lose();
    }
  };

  void readPackFile(file).then((read) => {
    if (isOver) return;
    if (!read.ok) return end({ type: 'failed', reason: read.reason });
    text = read.text;
    connect();
  });

  return {
    accept: () => {
      isAccepted = true;
      if (port) port.postMessage({ type: 'accept' } satisfies Said);
      else connect();
    },
    cancel: () => {
      isOver = true;
      port?.disconnect();
    },
  };
}

/** Whether they say the same, but for when they were made. */
function samePreview(one: PackPreview, other: PackPreview): boolean {
  const bare = ({ info, ...rest }: PackPreview) =>
    JSON.stringify({ ...rest, info: { ...info, importedAt: null } satisfies PackInfo });
  return bare(one) === bare(other);
}
