import Fuse from 'fuse.js';
import { foldKey } from '@/lib/arabic/fold';
import type { Moment } from './moments';

interface Document {
  readonly key: string;
  /** Folded: what a reader types rarely has the hamza and marks that the text has. */
  readonly texts: readonly string[];
}

/**
 * Fuzzy search over all that the line holds. Every word of the query has to be found, in any
 * order and nearly as written; the line's own order stays, so the answer is a set of keys.
 */
export function createSearch(moments: readonly Moment[]): (query: string) => ReadonlySet<string> {
  const documents = moments.map(
    (moment): Document => ({ key: moment.key, texts: textsOf(moment).map(comparable) }),
  );
  const fuse = new Fuse(documents, {
    keys: ['texts'],
    useTokenSearch: true,
    tokenMatch: 'all',
    // A third of a word may differ: enough for the spellings of a foreign name.
    threshold: 0.3,
    ignoreLocation: true,
  });
  return (query) => new Set(fuse.search(comparable(query)).map(({ item }) => item.key));
}

function textsOf(moment: Moment): readonly string[] {
  if (moment.kind === 'event') {
    const { title, when, participants, conflict } = moment.event;
    return [title, when, ...participants.map(({ name }) => name), conflict ?? ''];
  }
  const { sentence, title, entityName, published } = moment.entry;
  return [sentence, title, entityName.ar, entityName.en, published?.slice(0, 10) ?? ''];
}

function comparable(text: string): string {
  return foldKey(text).trim();
}
