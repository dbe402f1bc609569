import type { ImportFailure } from '@/components/options/import-state';
import { MAX_PIECE } from '@/lib/messages';
import { MAX_PACK_BYTES } from '@/lib/pack/info';

export type PackText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: ImportFailure };

/** A file's text, if it can be that of a pack at all. Its size is judged before it is read. */
export async function readPackFile(file: File): Promise<PackText> {
  if (file.size > MAX_PACK_BYTES) return { ok: false, reason: 'tooLarge' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // Moved, changed or deleted since it was chosen, without permission, or a folder.
    return { ok: false, reason: 'unreadable' };
  }
  if (bytes.byteLength === 0) return { ok: false, reason: 'empty' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, reason: 'notText' };
  }
}

/** A text in the pieces that a port takes, no character cut in two. */
export function* piecesOf(text: string, limit = MAX_PIECE): Generator<string> {
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + limit, text.length);
    const last = text.charCodeAt(end - 1);
    const isHalf = last >= 0xd800 && last <= 0xdbff && end < text.length;
    if (isHalf && end - 1 > start) end--;
    yield text.slice(start, end);
    start = end;
  }
}
