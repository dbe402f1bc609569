import { browser } from 'wxt/browser';
import type { ExportReply, ports, RequestOf } from '@/lib/messages';

type Asked = RequestOf<(typeof ports)['export-pack']>;

/** ms after which the browser has surely begun to write the file. */
const WRITTEN_AFTER_MS = 60_000;

/**
 * Gives the reader a pack as the file that it can be imported from.
 *
 * @throws when the background cannot give it out.
 */
export async function exportPack(id: string): Promise<void> {
  const text = await readPack(id);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  // An id has Latin letters, digits and hyphens only.
  link.download = `${id}.siyaq.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), WRITTEN_AFTER_MS);
}

function readPack(id: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: string[] = [];
    const port = browser.runtime.connect({ name: 'export-pack' });
    port.onMessage.addListener((reply: ExportReply) => {
      if (reply.type === 'piece') {
        pieces.push(reply.text);
        return;
      }
      port.disconnect();
      // Joined before they become bytes: a piece may end within a character.
      if (reply.type === 'end') resolve(pieces.join(''));
      else reject(new Error(`${id} cannot be given out`));
    });
    port.onDisconnect.addListener(() => reject(new Error(`${id}: the background went away`)));
    port.postMessage({ type: 'export', id } satisfies Asked);
  });
}
