import { browser } from 'wxt/browser';
import type { ExportReply, ports, RequestOf } from '@/lib/messages';
import { saveFile } from '../pages/save-file';

type Asked = RequestOf<(typeof ports)['export-pack']>;

/**
 * Gives the reader a pack as the file that it can be imported from.
 *
 * @throws when the background cannot give it out.
 */
export async function exportPack(id: string): Promise<void> {
  // An id has Latin letters, digits and hyphens only.
  saveFile(await readPack(id), `${id}.siyaq.json`);
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
