import type { Annotation, Block, PageState } from '@/lib/annotate';
import type { CardView } from '@/lib/card/view';
import { cleanText } from '@/lib/clean-text';
import { MAX_SENTENCE } from '@/lib/limits';
import type { FoundMentions, SavedSentence } from '@/lib/messages';
import { pageAddress } from '@/lib/timeline/address';
import type { PageHandlers } from '../accepted-messages';
import { injectCard } from '../inject';
import type { Knowledge } from '../knowledge';
import { readPageSettings } from '../page-settings';
import type { PageSender } from '../senders';
import type { State } from '../state';

type Request = Parameters<PageHandlers['findMentions']>[0];

const NOTHING: Annotation = { language: 'und', mentions: new Map(), established: [], waiting: [] };

/** Which names stand in these blocks? The background remembers nothing of the page. */
export function mentionHandlers(state: State): Pick<PageHandlers, 'findMentions'> {
  return {
    findMentions: async ({ blocks, page, token }, sender): Promise<FoundMentions> => {
      const settings = await readPageSettings(state, sender);
      const pageState: PageState = {
        language: page.language,
        established: page.established,
        ...(page.published !== undefined && { published: page.published }),
      };
      const answer = settings.off
        ? null
        : await state.knowledge.use(async (knowledge) => {
            const found = await knowledge.annotate(blocks, pageState);
            return { found, cards: await newCards(knowledge, found, page) };
          });
      const { found, cards } = answer ?? {
        found: { ...NOTHING, language: page.language },
        cards: [],
      };
      const hasCard = page.hasCard ?? page.cards.length > 0;
      // Wanted with the first names, and by a page that has names but says the card did not come.
      if (!hasCard && cards.length + page.cards.length > 0) {
        // On the way together with the reply, so that it is there before a rest is over. The
        // page may have gone meanwhile; then nobody misses it.
        void injectCard(sender).catch(() => undefined);
      }
      return {
        token,
        language: found.language,
        mentions: [...found.mentions].map(([block, mentions]) => ({ block, mentions })),
        cards,
        established: found.established,
        waiting: found.waiting,
        saved: await savedSentences(state, sender, blocks, found),
        settings,
      };
    },
  };
}

/** Cards of every entity that a mention means or may mean, but those the page has. */
function newCards(
  knowledge: Knowledge,
  found: Annotation,
  page: Request['page'],
): Promise<CardView[]> {
  const ids = new Set<string>();
  for (const mentions of found.mentions.values()) {
    for (const { entity, alternatives } of mentions) {
      ids.add(entity);
      for (const id of alternatives) ids.add(id);
    }
  }
  for (const id of page.cards) ids.delete(id);
  return knowledge.cards([...ids], page.published);
}

/** Sentences are kept cleaned; the page gets back its own spelling, which it compares with. */
async function savedSentences(
  { timeline }: State,
  { url, isPrivate }: PageSender,
  blocks: readonly Block[],
  found: Annotation,
): Promise<SavedSentence[]> {
  const address = pageAddress(url);
  if (isPrivate || address === null) return [];
  const saved = await timeline.savedFrom(address);
  if (saved.size === 0) return [];
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const sentences = new Map<string, string>();
  for (const [block, mentions] of found.mentions) {
    for (const { sentence: span } of mentions) {
      const sentence = texts.get(block)?.slice(span.start, span.end) ?? '';
      const id = saved.get(cleanText(sentence, MAX_SENTENCE));
      if (id !== undefined) sentences.set(sentence, id);
    }
  }
  return [...sentences].map(([sentence, id]) => ({ id, sentence }));
}
