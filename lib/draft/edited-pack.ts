import type { Pack } from '../pack/schema';
import type { Editing } from './edit';
import { isName, typedText } from './edit-text';
import { plainWording } from './plain-wording';
import { idFor } from './romanise';
import { toPack } from './to-pack';

/** What the page says of itself, and the reader of the pack. */
export interface PageHead {
  /** The article's title; in one language, as the page has it. */
  readonly title: string;
  /** Site or newspaper, if the page names one. */
  readonly publisher?: string;
  /** Who makes the pack. */
  readonly author: string;
  /** `hashParagraphs` of the article's paragraphs. */
  readonly hashes: readonly string[];
}

/** Room in a description for the words around the title. */
const MAX_TITLE = 300;

/**
 * The pack of what the reader kept, valid as it is: `validatePack` accepts it, whatever was
 * typed. A form that two entities have stays with the first.
 *
 * @param taken ids of the packs there are, so that this becomes none of them.
 */
export function editedPack(state: Editing, head: PageHead, taken: ReadonlySet<string>): Pack {
  const words = typedText(head.title, MAX_TITLE);
  const text = isName(words) ? words : 'مقال';
  const title = { ar: text, en: text };
  const publisher = typedText(head.publisher ?? '', MAX_TITLE);
  const candidates = state.candidates.filter(({ isKept }) => isKept);
  const events = state.events.filter(({ isKept }) => isKept);
  const draft = { ...state, candidates, events };
  return toPack(
    draft,
    {
      id: idFor(text, taken),
      title,
      author: typedText(head.author, MAX_TITLE) || 'Siyaq',
      source: { title, ...(publisher && { publisher: { ar: publisher, en: publisher } }) },
      hashes: head.hashes,
    },
    plainWording(state, title),
  );
}
