import { type SaveResult, tellWindows } from '@/lib/messages';
import type { WriteOutcome } from '@/lib/stores/timeline';
import { pageAddress } from '@/lib/timeline/address';
import { cleanText } from '@/lib/timeline/clean';
import { type Entry, MAX_SENTENCE, MAX_TITLE } from '@/lib/timeline/entry';
import type { PageHandlers } from '../accepted-messages';
import type { PageSender } from '../senders';
import type { State } from '../state';

type Request = Parameters<PageHandlers['saveSentence']>[0];

/** What a page may write: a sentence of its own, and away with it again. */
export function savingHandlers(
  state: State,
): Pick<PageHandlers, 'saveSentence' | 'unsaveSentence'> {
  return {
    saveSentence: (request, sender) =>
      write(state, sender, async (address) => {
        const entry = await makeEntry(state, request, sender, address);
        return entry.sentence === '' ? 'refused' : state.timeline.save(entry);
      }),
    unsaveSentence: ({ id }, sender) =>
      write(state, sender, (address) => state.timeline.moveToTrash(id, state.now(), address)),
  };
}

async function write(
  { saves }: State,
  { url, tabId, isPrivate }: PageSender,
  task: (address: string) => Promise<WriteOutcome>,
): Promise<SaveResult> {
  if (isPrivate) return { ok: false, reason: 'private' };
  if (!saves.allows(tabId)) return { ok: false, reason: 'tooMany' };
  const address = pageAddress(url);
  if (address === null) return { ok: false, reason: 'failed' };
  return saveResult(await task(address));
}

/** The result, after the windows were told where something changed. */
export async function saveResult(outcome: WriteOutcome): Promise<SaveResult> {
  if (outcome !== 'refused') await tellWindows('timeline');
  if (outcome === 'written') return { ok: true };
  return { ok: false, reason: outcome === 'full' ? 'full' : 'failed' };
}

async function makeEntry(
  { knowledge, now }: State,
  { id, sentence, entity, published }: Request,
  { title }: PageSender,
  url: string,
): Promise<Entry> {
  const known = await knowledge.get();
  const name = known?.card(entity, published)?.name ?? { ar: entity, en: entity };
  return {
    version: 1,
    id,
    url,
    title: cleanText(title, MAX_TITLE),
    sentence: cleanText(sentence, MAX_SENTENCE),
    entity,
    entityName: name,
    // A page says what it likes; only a date is kept as one.
    ...(published !== undefined && /^\d{4}-\d\d/.test(published) && { published }),
    savedAt: now(),
  };
}
