import { MAX_BATCH_TEXT, MAX_BLOCKS } from '@/lib/limits';
import type { PageReport } from '@/lib/messages';
import { publishedAt, titleOf } from '@/lib/page/metadata';
import type { Session } from './session';

/** What the popup is told of the page; of a very long one, its beginning. */
export function reportOf(session: Session): PageReport {
  const { mentions, questions, reader } = session;
  let units = 0;
  const blocks = reader.blocks
    .all()
    .slice(0, MAX_BLOCKS)
    .filter(({ text }) => {
      units += text.length;
      return units <= MAX_BATCH_TEXT;
    });
  const shown = mentions.all();
  const entities = [...new Set(shown.map(({ mention }) => mention.entity))];
  return {
    title: titleOf(document),
    language: questions.language(),
    published: publishedAt(),
    working: session.isWorking(),
    textLength: reader.blocks.textLength(),
    blocks: blocks.map(({ id, text }) => ({ id, text })),
    mentions: shown.map(({ block, mention: { start, end, entity, type } }) => ({
      block,
      start,
      end,
      entity,
      type,
    })),
    isCut: mentions.isCut(),
    names: entities.flatMap((entity) => {
      const name = questions.cards.get(entity)?.name;
      return name ? { entity, ...name } : [];
    }),
  };
}
