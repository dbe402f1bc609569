import { cleanText } from '@/lib/clean-text';
import { MAX_SENTENCE } from '@/lib/limits';
import { type SaveResult, tellWindows } from '@/lib/messages';
import type { WriteOutcome } from '@/lib/stores/timeline';
import { pageAddress } from '@/lib/timeline/address';
import { type Entry, MAX_TITLE } from '@/lib/timeline/entry';
import type { PageHandlers } from '../accepted-messages';
import type { PageSender } from '../senders';
import type { State } from '../state';

/** A day or month, with the time where there is one: the whole of it, ISO 8601. */
const DATE =
  /^\d{4}-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?$/;

type Request = Parameters<PageHandlers['saveSentence']>[0];

/** What a page may write: a sentence of its own, and away with it again. */
export function savingHandlers(
  state: State,
): Pick<PageHandlers, 'saveSentence' | 'unsaveSentence'> {
  return {
    saveSentence: (request, sender) =>
      write(state, sender, async (address) => {
        const entry = await makeEntry(state, request, sender, address);
        if (entry === null || entry.sentence === '') return saveResult('refused');
        const result = saveResult(await state.timeline.save(entry));
        if (!result.ok) return result;
        const id = (await state.timeline.savedFrom(address)).get(entry.sentence);
        // Another tab saved it before: the card has to know that entry, to take it back.
        return id === undefined || id === entry.id ? result : { ok: true, id };
      }),
    unsaveSentence: ({ id }, sender) =>
      write(state, sender, async (address) =>
        saveResult(await state.timeline.moveToTrash(id, state.now(), address)),
      ),
  };
}

async function write(
  { saves }: State,
  { url, tabId, isPrivate }: PageSender,
  task: (address: string) => Promise<SaveResult>,
): Promise<SaveResult> {
  if (isPrivate) return { ok: false, reason: 'private' };
  if (!saves.allows(tabId)) return { ok: false, reason: 'tooMany' };
  const address = pageAddress(url);
  if (address === null) return { ok: false, reason: 'failed' };
  return task(address);
}

/** The result. The windows are told where something changed; nobody waits until they heard. */
export function saveResult(outcome: WriteOutcome): SaveResult {
  if (outcome !== 'refused') void tellWindows('timeline');
  if (outcome === 'written') return { ok: true };
  return { ok: false, reason: outcome === 'full' ? 'full' : 'failed' };
}

async function makeEntry(
  { knowledge, now }: State,
  { id, sentence, entity, published }: Request,
  { title }: PageSender,
  url: string,
): Promise<Entry | null> {
  // A card stands over a name that we gave the page: any other is no card's.
  const [card] = (await knowledge.use((known) => known.cards([entity], published))) ?? [];
  const name = card?.name;
  if (!name) return null;
  return {
    version: 1,
    id,
    url,
    title: cleanText(title, MAX_TITLE),
    sentence: cleanText(sentence, MAX_SENTENCE),
    entity,
    entityName: name,
    // A page says what it likes; only a date is kept as one.
    ...(published !== undefined && DATE.test(published) && { published }),
    savedAt: now(),
  };
}
