import type { Notice } from '@/components/card/CardActions';
import { MAX_SENTENCE } from '@/lib/limits';
import type { send } from '@/lib/messages';
import type { MentionHandle, MentionSource } from './mention-source';

/** Saving a mention's sentence to the reader's timeline, and taking it back. */

type Send = typeof send;

/**
 * Saves the sentence, or moves it to the trash when it is saved. Never rejects: what went
 * wrong is a notice.
 */
export async function toggleSaved(
  mention: MentionHandle,
  source: MentionSource,
  send: Send,
): Promise<Notice> {
  if (!source.settings.canSave) return 'private';
  const sentence = source.sentence(mention);
  const savedId = source.savedId(sentence);
  const id = savedId ?? newId();
  try {
    const result = savedId
      ? await send('unsaveSentence', { id })
      : await send('saveSentence', {
          id,
          sentence: sentence.slice(0, MAX_SENTENCE),
          entity: mention.mention.entity,
          published: source.published,
        });
    if (!result.ok) return result.reason;
    source.setSaved(sentence, savedId ? null : (result.id ?? id));
    return savedId ? 'removed' : 'saved';
  } catch {
    // The background refused or is gone (an update): the notice says to reload.
    return 'failed';
  }
}

/** 128 random bits in hexadecimal; `randomUUID` is missing on pages without https. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
